/** One industry chain laid out from left to right: leads and bodies, the chain with its segments, firms, projects, honours, places. */
import type { ChainAnswer, GraphEdge, GraphNode } from "../../src/http/contract.ts";
import { nameOf } from "./graph.ts";

export const COLUMNS = ["leads", "segments", "firms", "projects", "honors", "places"] as const;
export type ChainColumn = (typeof COLUMNS)[number];

export interface ChainBox {
  /** Node id, or `segment:…` for a link of the chain. */
  readonly id: string;
  readonly column: ChainColumn;
  readonly name: string;
  /** What stands under the name: a role, a post. */
  readonly detail: string;
  readonly node: GraphNode | null;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface ChainLine {
  readonly edge: GraphEdge;
  readonly from: string;
  readonly to: string;
}

export interface ChainPicture {
  readonly boxes: readonly ChainBox[];
  readonly lines: readonly ChainLine[];
  readonly width: number;
  readonly height: number;
}

export const BOX = 172;
export const STEP = BOX + 38;
const GAP = 10;
const PAD = 14;
const LINE = 20;
const SMALL = 17;
/** Width of a line of a name in Chinese characters. */
const CHARS = 9;

/** From where things come to where they go; 链主 stands before all, what is not stated last. */
const ORDER = ["链主", "上游", "中游", "下游"];

interface Draft {
  readonly id: string;
  readonly column: ChainColumn;
  readonly name: string;
  readonly detail: string;
  readonly node: GraphNode | null;
}

/** `unstated` is the word for firms whose segment no page states. */
export function chainPicture(answer: ChainAnswer, unstated: string): ChainPicture {
  const { chain, nodes, edges } = answer;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const drafts = new Map<string, Draft>();
  const lines: ChainLine[] = [];
  const put = (column: ChainColumn, node: GraphNode, detail = "") => {
    const known = drafts.get(node.id);
    if (known === undefined || (known.detail === "" && detail !== ""))
      drafts.set(node.id, { id: node.id, column: known?.column ?? column, name: nameOf(node), detail, node });
  };
  const join = (edge: GraphEdge, from: string, to: string) => lines.push({ edge, from, to });
  put("segments", chain);
  for (const edge of edges) {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    if (edge.type === "LEADS_CHAIN" && to.id === chain.id) {
      put("leads", from, String(edge.props.role ?? ""));
      join(edge, from.id, chain.id);
    } else if (edge.type === "IN_CHAIN" && to.id === chain.id) addMember(edge, from);
  }
  function addMember(edge: GraphEdge, member: GraphNode): void {
    if (member.label === "Organization") {
      put("leads", member);
      join(edge, member.id, chain.id);
    } else if (member.label === "Project") {
      put("projects", member);
      join(edge, chain.id, member.id);
    } else {
      const segment = String(edge.props.segment ?? "") || unstated;
      const id = `segment:${segment}`;
      drafts.set(id, { id, column: "segments", name: segment, detail: "", node: null });
      put("firms", member);
      join(edge, id, member.id);
    }
  }
  const members = new Set(drafts.keys());
  const column: Readonly<Partial<Record<GraphEdge["type"], ChainColumn>>> = {
    INVESTS_IN: "projects",
    RECEIVED: "honors",
    LOCATED_IN: "places",
  };
  for (const edge of edges) {
    const place = column[edge.type];
    const to = byId.get(edge.to);
    if (place === undefined || to === undefined || !members.has(edge.from)) continue;
    put(place, to);
    join(edge, edge.from, to.id);
  }
  return placed([...drafts.values()], lines);
}

/** Columns from left to right; in each one a box stands near those that it is joined to on its left. */
function placed(drafts: readonly Draft[], lines: readonly ChainLine[]): ChainPicture {
  const middles = new Map<string, number>();
  const boxes: ChainBox[] = [];
  COLUMNS.forEach((column, i) => {
    const here = drafts.filter((draft) => draft.column === column);
    let y = 0;
    for (const draft of sorted(here, column, lines, middles)) {
      const height = heightOf(draft);
      boxes.push({ ...draft, x: i * STEP, y, height });
      middles.set(draft.id, y + height / 2);
      y += height + GAP;
    }
  });
  const height = Math.max(0, ...boxes.map((box) => box.y + box.height));
  return { boxes, lines, width: COLUMNS.length * STEP - (STEP - BOX), height };
}

function sorted(
  drafts: readonly Draft[],
  column: ChainColumn,
  lines: readonly ChainLine[],
  middles: ReadonlyMap<string, number>,
): readonly Draft[] {
  if (column === "segments") return [...drafts].sort((a, b) => segmentRank(a) - segmentRank(b));
  const weight = (draft: Draft) => {
    const ends = lines.flatMap(({ from, to }) => (to === draft.id ? (middles.get(from) ?? []) : []));
    return ends.length === 0 ? Number.POSITIVE_INFINITY : ends.reduce((sum, y) => sum + y, 0) / ends.length;
  };
  const weights = new Map(drafts.map((draft) => [draft.id, weight(draft)]));
  return [...drafts].sort((a, b) => {
    const [x = 0, y = 0] = [weights.get(a.id), weights.get(b.id)];
    return x === y ? 0 : x - y;
  });
}

/** The chain itself first. */
function segmentRank({ node, name }: Draft): number {
  if (node !== null) return -1;
  const at = ORDER.findIndex((one) => name.includes(one));
  return at < 0 ? ORDER.length : at;
}

/** Chinese is one wide, letters and digits half of it. */
function heightOf({ name, detail }: Draft): number {
  const wide = [...name].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.56 : 1), 0);
  const rows = Math.min(3, Math.max(1, Math.ceil(wide / CHARS)));
  return PAD + rows * LINE + (detail === "" ? 0 : SMALL);
}
