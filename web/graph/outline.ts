/** The canvas as a tree that can be walked: the focused node, its relations, its neighbours; without a focus the leading nodes. */
import type { DeskGraph } from "./desk-graph.ts";
import { nameOf } from "./graph.ts";

export interface Item {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  /** The node it stands for; `null` for a relation. */
  readonly node: string | null;
  /** The line that leads to it, for the sentence behind it. */
  readonly edge: string | null;
  /** How many stand below it; `null` where nothing can. */
  readonly below: number | null;
  readonly open: boolean;
  /** Place among its siblings, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
}

const LEADERS = 20;

/** Visible items from top to bottom; `closed` holds the keys of relations that are folded. */
export function outlineOf(
  graph: DeskGraph,
  focus: string | null,
  closed: ReadonlySet<string>,
  relation: (type: string) => string,
): readonly Item[] {
  if (focus === null || !graph.hasNode(focus)) return leadersOf(graph);
  const groups = groupsOf(graph, focus);
  const types = [...groups.keys()];
  const items: Item[] = [
    {
      key: focus,
      level: 1,
      name: nameOf(graph.getNodeAttribute(focus, "node")),
      node: focus,
      edge: null,
      below: types.length,
      open: true,
      place: 1,
      of: 1,
    },
  ];
  types.forEach((type, i) => {
    const lines = groups.get(type) ?? [];
    const open = !closed.has(type);
    const shared = { node: null, edge: null, place: i + 1, of: types.length };
    items.push({ key: type, level: 2, name: relation(type), below: lines.length, open, ...shared });
    if (open) items.push(...lines.map((line, j) => ({ ...line, place: j + 1, of: lines.length })));
  });
  return items;
}

type Line = Omit<Item, "place" | "of">;

/** Shown neighbours by relation, the most mentioned first. */
function groupsOf(graph: DeskGraph, focus: string): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  graph.forEachEdge(focus, (edge, { kind, hidden }, source, target) => {
    if (hidden) return;
    const node = source === focus ? target : source;
    const name = nameOf(graph.getNodeAttribute(node, "node"));
    const line: Line = { key: edge, level: 3, name, node, edge, below: null, open: false };
    found.set(kind, [...(found.get(kind) ?? []), line]);
  });
  const size = ({ node }: Line) => (node === null ? 0 : graph.getNodeAttribute(node, "size"));
  for (const lines of found.values()) lines.sort((a, b) => size(b) - size(a));
  return found;
}

function leadersOf(graph: DeskGraph): readonly Item[] {
  const leaders = graph
    .filterNodes((_id, { hidden }) => !hidden)
    .sort((a, b) => graph.getNodeAttribute(b, "size") - graph.getNodeAttribute(a, "size"))
    .slice(0, LEADERS);
  return leaders.map((node, i) => ({
    key: node,
    level: 1,
    name: nameOf(graph.getNodeAttribute(node, "node")),
    node,
    edge: null,
    below: null,
    open: false,
    place: i + 1,
    of: leaders.length,
  }));
}
