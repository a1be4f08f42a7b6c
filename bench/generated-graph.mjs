/** A generated graph of any size: people, firms, bodies and events that attend, hold, invest and are located. */
import { numbersOf } from "./newspaper/numbers.mjs";

const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国文志新海东"];
const TOWNS = [..."江河湖海山川云石金银松柏梅兰竹菊"];

function pick(list, n) {
  return list[n % list.length];
}

function hex(n) {
  return n.toString(16).padStart(16, "0");
}

/** Some 30,000 names: in a large graph two or three people share one. */
function personName(i) {
  const rest = Math.floor(i / SURNAMES.length);
  return pick(SURNAMES, i) + pick(GIVEN, rest) + pick(GIVEN, Math.floor(rest / GIVEN.length));
}

const SHAPES = [
  { label: "Person", share: 0.4, name: personName },
  { label: "Enterprise", share: 0.2, name: (i) => `${pick(TOWNS, i)}${pick(TOWNS, i >> 4)}${i}科技有限公司` },
  { label: "Organization", share: 0.1, name: (i) => `${pick(TOWNS, i)}${pick(TOWNS, i >> 4)}市第${i}局` },
  {
    label: "Place",
    share: 0.05,
    name: (i) => `${pick(TOWNS, i)}${pick(TOWNS, i >> 4)}镇${i}村`,
    props: () => ({ path: ["某省"] }),
  },
  {
    label: "Event",
    share: 0.25,
    name: (i) => `第${i}次产业链推进会`,
    props: (i) => ({
      title: `第${i}次产业链推进会`,
      type: "meeting",
      date: `2024-0${(i % 9) + 1}-11`,
      precision: "day",
    }),
  },
];

const LINKS = [
  {
    type: "ATTENDED",
    from: "Person",
    to: "Event",
    share: 0.6,
    props: (i) => ({ roles: i % 5 ? ["attend"] : ["chair", "speak"] }),
  },
  {
    type: "HOLDS",
    from: "Person",
    to: "Organization",
    share: 0.2,
    props: (i) => ({ title: `职务${i % 50}`, former: i % 7 === 0 }),
  },
  { type: "LOCATED_IN", from: "Enterprise", to: "Place", share: 0.1, props: () => ({}) },
  { type: "ORGANIZED", from: "Organization", to: "Event", share: 0.1, props: () => ({ role: "host" }) },
];

/** About `nodes` nodes and exactly `edges` edges. */
export function generatedGraph(nodes, edges, seed = 7) {
  const { below: random } = numbersOf(seed);
  const ids = new Map();
  const graph = { nodes: [], edges: [] };
  for (const { label, share, name, props } of SHAPES) {
    const count = Math.max(1, Math.round(nodes * share));
    ids.set(label, count);
    for (let i = 0; i < count; i++) {
      const seen = { mentions: random(40) + 1, articles: 1, firstSeen: "2024-01-02", lastSeen: "2024-06-28" };
      const search = { aliases: i % 9 ? [] : [`又名${i}`], pinyin: `ming zi ${i}`, initials: `mz${i}` };
      graph.nodes.push({
        id: `${label}-${hex(i)}`,
        label,
        name: name(i),
        props: { ...search, ...seen, ...props?.(i) },
      });
    }
  }
  for (let i = 0; i < edges; i++) graph.edges.push(edge(i, edges, ids, random));
  return graph;
}

function edge(i, edges, ids, random) {
  let share = 0;
  const link =
    LINKS.find((candidate) => {
      share += candidate.share;
      return i < Math.round(edges * share);
    }) ?? LINKS[0];
  const end = (label) => `${label}-${hex(random(ids.get(label)))}`;
  const shared = { statements: 1 + (i % 3), firstStated: "2024-01-02", lastStated: "2024-06-28", score: 0.9 };
  const { type, from, to, props } = link;
  return {
    id: `x${hex(i)}`,
    type,
    from: end(from),
    to: end(to),
    fromLabel: from,
    toLabel: to,
    props: { ...shared, ...props(i) },
  };
}

const PER_ARTICLE = 25;

/** The same graph with a statement in an article for every edge: twice the edges and more. */
export function withSources({ nodes, edges }) {
  const more = { nodes: [...nodes], edges: [...edges] };
  const node = (label, id, name, props) => more.nodes.push({ id, label, name, props });
  const link = (type, from, fromLabel, to, toLabel) => {
    const props = { statements: 1, firstStated: "2024-01-02", lastStated: "2024-06-28", score: 0.9 };
    more.edges.push({ id: `${type}-${from}`, type, from, to, fromLabel, toLabel, props });
  };
  node("Page", "page", "某报 2024-01-02 A01", {
    source: "0.txt",
    paper: "某报",
    date: "2024-12-02",
    page: "A01",
    hash: "0",
  });
  edges.forEach((edge, i) => {
    const article = `article-${Math.floor(i / PER_ARTICLE)}`;
    if (i % PER_ARTICLE === 0) {
      const rest = { byline: "", text: "正文", page: "page", index: 0 };
      node("Article", article, article, { headline: article, date: "2024-01-02", ...rest });
      link("ON_PAGE", article, "Article", "page", "Page");
    }
    const told = { relation: edge.type, rule: "bench", score: 0.9, page: "page", start: 0, end: 1 };
    const quote = `第${i}句。`;
    node("Statement", `statement-${i}`, edge.type, {
      edgeId: edge.id,
      quote,
      subject: edge.from,
      object: edge.to,
      ...told,
    });
    link("STATED_IN", `statement-${i}`, "Statement", article, "Article");
  });
  return more;
}
