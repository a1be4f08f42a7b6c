/** A small graph with what every store must get right: parallel edges, a self-loop, a cycle, same names, rare characters. */
import type {
  Graph,
  GraphEdge,
  GraphNode,
  NodeLabel,
  PropValue,
  RelationType,
} from "../../src/model/index.ts";

type Props = Readonly<Record<string, PropValue>>;

function entity(label: NodeLabel, id: string, name: string, props: Props = {}): GraphNode {
  const seen = { articles: 1, firstSeen: "2020-05-09", lastSeen: "2020-05-09" };
  return {
    id,
    label,
    name,
    props: { aliases: [], pinyin: "", initials: "", mentions: 1, ...seen, ...props },
  };
}

function source(label: NodeLabel, id: string, name: string, props: Props): GraphNode {
  return { id, label, name, props };
}

const NODES: readonly GraphNode[] = [
  entity("Person", "p1", "欧阳建国", {
    aliases: ["欧阳主任", "建国"],
    pinyin: "ouyang jianguo",
    initials: "oyjg",
    mentions: 5,
  }),
  entity("Person", "p2", "吕 伟", { pinyin: "lǚ wěi", initials: "lw", mentions: 2 }),
  entity("Person", "p3", "欧阳建国", { pinyin: "ouyang jianguo", initials: "oyjg", mentions: 1 }),
  entity("Person", "p4", "𠮷田·𝒳", { aliases: [`it's "q"`, "逗号,分号;", "a\\b\nc\td", ""] }),
  entity("Organization", "o1", "中共江城市委员会", {
    aliases: ["江城市委"],
    pinyin: "zhonggongjiangchengshiweiyuanhui",
    initials: "zgjcswyh",
  }),
  entity("Organization", "o2", "江城市发展和改革委员会"),
  entity("Enterprise", "b1", "ＡＢ轨道装备（集团）有限公司", {
    aliases: ["AB轨道"],
    pinyin: "abguidaozhuangbei",
    initials: "abgdzb",
  }),
  entity("Enterprise", "b2", "远大陶瓷有限公司"),
  entity("IndustryChain", "c1", "轨道交通装备产业链"),
  entity("Place", "l1", "江城市", { path: ["某省", "江城市"], aliases: ["江城"], mentions: 9 }),
  entity("Event", "e1", "全市产业链推进会", {
    title: "全市产业链推进会",
    type: "meeting",
    date: "2020-05-08",
    precision: "day",
  }),
  entity("Event", "e2", "专题会", { title: "专题会", type: "meeting", precision: "unknown" }),
  entity("Project", "j1", "智能装备产业园"),
  source("Article", "a1", "推进会召开", {
    headline: "推进会召开",
    byline: "记者 甲",
    date: "2020-05-09",
    text: "第一行\n第二行“引号”",
    page: "g1",
    index: 0,
  }),
  source("Article", "a2", "旧闻", {
    headline: "旧闻",
    byline: "",
    date: "2019-01-01",
    text: "",
    page: "g1",
    index: 1,
  }),
  source("Page", "g1", "江城日报 2020-05-09 A01", {
    source: "x.txt",
    paper: "江城日报",
    date: "2020-05-09",
    page: "A01",
    hash: "00",
  }),
  source("Newspaper", "n1", "江城日报", {}),
  statement("s1", "h1", "g1", 30, "欧阳建国任江城市委书记"),
  statement("s2", "h1", "g1", 5, "江城市委书记欧阳建国"),
  statement("s3", "h1", "g0", 90, "书记欧阳建国"),
  statement("s4", "t1", "g1", 60, "欧阳建国出席"),
];

function statement(id: string, edgeId: string, page: string, start: number, quote: string): GraphNode {
  const place = { page, start, end: start + quote.length, quote };
  return source("Statement", id, quote, {
    edgeId,
    relation: "HOLDS",
    rule: "post",
    score: 0.9,
    ...place,
    subject: "p1",
    object: "o1",
  });
}

function edge(id: string, type: RelationType, from: string, to: string, props: Props = {}): GraphEdge {
  const label = (end: string) => NODES.find((node) => node.id === end)!.label;
  return { id, type, from, to, fromLabel: label(from), toLabel: label(to), props };
}

function stated(
  id: string,
  type: RelationType,
  from: string,
  to: string,
  statements: number,
  props: Props = {},
): GraphEdge {
  const shared = { statements, firstStated: "2020-05-09", lastStated: "2020-05-09", score: 0.9 };
  return edge(id, type, from, to, { ...shared, ...props });
}

const EDGES: readonly GraphEdge[] = [
  stated("h1", "HOLDS", "p1", "o1", 3, { title: "书记", former: false }),
  stated("h2", "HOLDS", "p1", "o1", 1, {
    title: "常委",
    former: true,
    validFrom: "2018",
    validTo: "2019-12",
  }),
  stated("h3", "HOLDS", "p2", "b1", 1, { title: "董事长", former: false }),
  stated("t1", "ATTENDED", "p1", "e1", 1, { roles: ["chair", "speak"] }),
  stated("t2", "ATTENDED", "p2", "e1", 2, { roles: ["attend"] }),
  stated("t3", "ATTENDED", "b1", "e1", 1, { roles: [] }),
  stated("w1", "ORGANIZED", "o1", "e1", 1, { role: "host" }),
  stated("v1", "PART_OF_EVENT", "e1", "e1", 1),
  stated("v2", "PART_OF_EVENT", "e2", "e1", 1),
  stated("v3", "PART_OF_EVENT", "e1", "e2", 1),
  stated("c1", "IN_CHAIN", "b1", "c1", 4, { segment: "中游" }),
  stated("c2", "IN_CHAIN", "b2", "c1", 1),
  stated("l1", "LOCATED_IN", "b1", "l1", 1),
  stated("l2", "LOCATED_IN", "b2", "l1", 1),
  stated("d1", "LEADS_CHAIN", "p1", "c1", 2, { role: "链长" }),
  stated("i1", "INVESTS_IN", "b1", "j1", 1),
  edge("m1", "MENTIONS", "a1", "p1", { count: 2 }),
  edge("m2", "MENTIONS", "a1", "p4", { count: 1 }),
  edge("m3", "MENTIONS", "a1", "e1", { count: 1 }),
  edge("r1", "REPORTED_IN", "e1", "a1"),
  edge("s1", "STATED_IN", "s1", "a1"),
  edge("s2", "STATED_IN", "s2", "a1"),
  edge("s3", "STATED_IN", "s3", "a2"),
  edge("s4", "STATED_IN", "s4", "a1"),
  edge("g1", "ON_PAGE", "a1", "g1"),
  edge("n1", "PAGE_OF", "g1", "n1"),
];

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

export const CONTRACT_GRAPH: Graph = { nodes: [...NODES].sort(byId), edges: [...EDGES].sort(byId) };
