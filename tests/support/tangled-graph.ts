/** A made-up graph with what breaks stores: parallel edges, self-loops, cycles, same names, missing values, hostile texts. */
import {
  ENTITY_LABELS,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from "../../src/model/index.ts";

/** Texts that end strings, start comments, look like escapes, formulas or markup, or cannot stand in XML. */
export const HOSTILE_TEXTS = [
  `it's "quoted" \`ticked\``,
  "back\\slash \\u0041 \\n \\' \\\\u0027",
  "两行\n第二行\t制表\r回车",
  "<b>&amp;</b> ]]> <!-- -->",
  "控制\u0001字符\u001f与\u000b",
  "=1+1",
  "; // /* $x {} */ :param",
  "𠮷野家 👩‍👩‍👧",
  "",
] as const;

const DATES = ["2024-01-12", "2024-02", "2023", null] as const;
const ROLES = ["chair", "speak", "attend", "inspect"];

/** `size` nodes of every label, joined by every relation; the same on every call. */
export function tangledGraph(size = 6): Graph {
  const nodes = [
    ...ENTITY_LABELS.flatMap((label) => range(size).map((i) => entity(label, i))),
    ...sources(size),
  ];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge>();
  const join = (type: RelationType, from: string, to: string, twin: number) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a === undefined || b === undefined) return;
    const edge = edgeOf(type, a, b, twin, edges.size);
    edges.set(edge.id, edge);
  };
  for (const type of RELATION_TYPES) {
    for (const from of RELATIONS[type].from) {
      for (const to of RELATIONS[type].to) joinLabels(type, from, to, size, join);
    }
  }
  const order = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: [...nodes].sort(order), edges: [...edges.values()].sort(order) };
}

function joinLabels(
  type: RelationType,
  from: NodeLabel,
  to: NodeLabel,
  size: number,
  join: (type: RelationType, from: string, to: string, twin: number) => void,
): void {
  for (const i of range(size)) {
    join(type, `${from}${i}`, `${to}${(i + 1) % size}`, 0);
    if (from === to && i === 0) join(type, `${from}0`, `${to}0`, 0);
    if (i % 3 === 0) join(type, `${from}${i}`, `${to}${(i * 2 + 2) % size}`, 0);
    const keyed: readonly string[] = RELATIONS[type].key;
    if (keyed.length > 0) join(type, `${from}${i}`, `${to}${(i + 1) % size}`, 1);
  }
}

/** Every third entity is named like its neighbour. */
function entity(label: NodeLabel, i: number): GraphNode {
  const name = `${label}·${i % 3 === 2 ? i - 1 : i}`;
  const id = `${label}${i}`;
  const date = DATES[i % DATES.length] ?? null;
  const own =
    label === "Event"
      ? {
          title: `第${i}次会议${HOSTILE_TEXTS[i % HOSTILE_TEXTS.length]}`,
          type: i % 2 ? "meeting" : "inspection",
          date,
        }
      : {};
  const span =
    label === "Event"
      ? { dateTo: i === 0 ? "2024-01-14" : null, precision: date === null ? "unknown" : "day" }
      : {};
  return {
    id,
    label,
    name,
    props: {
      id,
      name,
      aliases: i % 2 ? [`${label}别名${i}`, HOSTILE_TEXTS[i % HOSTILE_TEXTS.length] ?? ""] : [],
      pinyin: "ming zi",
      initials: "mz",
      mentions: i,
      articles: i % 4,
      firstSeen: "2024-01-02",
      lastSeen: i % 2 ? "2024-06-28" : "",
      ...(label === "Place" ? { path: ["江州省", "江州市"] } : {}),
      ...own,
      ...span,
    },
  };
}

function sources(size: number): readonly GraphNode[] {
  const node = (label: NodeLabel, i: number, props: GraphNode["props"]): GraphNode => {
    const [id, name] = [`${label}${i}`, `${label} ${i}`];
    return { id, label, name, props: { id, name, ...props } };
  };
  return range(size).flatMap((i) => {
    const text = HOSTILE_TEXTS[i % HOSTILE_TEXTS.length] ?? "";
    const date = `2024-0${(i % 5) + 1}-12`;
    return [
      node("Newspaper", i, {}),
      node("Page", i, {
        source: `${i}.txt`,
        paper: "江州日报",
        date,
        page: `A0${i % 3}`,
        hash: "0".repeat(16),
      }),
      node("Article", i, {
        headline: text,
        byline: "",
        date,
        text: `${text}\n正文`,
        page: `Page${i}`,
        index: i,
      }),
      node("Statement", i, {
        edgeId: `HOLDS:Person${i}:Organization${(i + 1) % size}:0`,
        relation: "HOLDS",
        rule: `rule.${i % 2}`,
        score: i % 2 ? 1 : 0.875,
        quote: text,
        page: `Page${i}`,
        start: i,
        end: i + text.length,
        subject: `Person·${i}`,
        object: `Organization·${i}`,
      }),
    ];
  });
}

function edgeOf(type: RelationType, from: GraphNode, to: GraphNode, twin: number, serial: number): GraphEdge {
  const id = `${type}:${from.id}:${to.id}:${twin}`;
  const own: Record<string, GraphEdge["props"][string]> = {};
  const known: Readonly<Record<string, string>> = RELATIONS[type].props;
  if ("title" in known)
    Object.assign(own, {
      title: `职务${twin}`,
      former: serial % 4 === 0,
      validFrom: null,
      validTo: serial % 5 ? null : "2024-03-01",
    });
  if ("roles" in known) own.roles = [ROLES[serial % 4] ?? "attend", ...(serial % 3 ? [] : ["sign"])];
  if ("role" in known) own.role = `角色${twin}`;
  if ("segment" in known) own.segment = serial % 2 ? "上游" : null;
  if ("count" in known) own.count = serial;
  const shared = {
    id,
    statements: 1 + (serial % 3),
    firstStated: "2024-01-02",
    lastStated: "2024-06-28",
    score: serial % 2 ? 1 : 0.5,
  };
  const labels = { fromLabel: from.label, toLabel: to.label };
  return { id, type, from: from.id, to: to.id, ...labels, props: { ...shared, ...own } };
}

function range(size: number): readonly number[] {
  return Array.from({ length: size }, (_, i) => i);
}
