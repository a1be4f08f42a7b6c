/** A graph that asks much of a canvas: many lines of one pair, a tie to itself, more members than it holds. */
import type { Graph, GraphEdge, GraphNode, RelationType } from "../../src/model/index.ts";
import { newsGraph } from "./news-graph.ts";

const MEMBERS = 2_030;

/** Made-up towns, firms with many ties, a body of more members than a canvas holds. */
export function tiedGraph(): Graph {
  const { nodes, edges } = newsGraph(3);
  const member = (i: number): GraphNode => {
    const props = { id: `m${i}`, name: `成员${i}`, mentions: 0 };
    return { id: `m${i}`, label: "Person", name: `成员${i}`, props };
  };
  const tie = (id: string, type: RelationType, from: string, to: string): GraphEdge => {
    const label = (end: string) => (end.startsWith("m") ? "Person" : "Enterprise");
    const props = { id, statements: 1, score: 0.9, firstStated: "2024-01-02", lastStated: "2024-06-28" };
    return { id, type, from, to, fromLabel: label(from), toLabel: label(to), props };
  };
  const signed = (count: number, from: string, to: string) =>
    Array.from({ length: count }, (_, i) => tie(`${from}-${to}-${i}`, "SIGNED_WITH", from, to));
  const members = Array.from({ length: MEMBERS }, (_, i) => member(i));
  const joined = members.map(({ id }) => tie(`M:${id}`, "MEMBER_OF", id, "council2"));
  const ties = [
    ...signed(4, "firm0", "firm1"),
    tie("back", "SUPPLIES", "firm1", "firm0"),
    ...signed(8, "firm1", "firm2"),
    tie("self", "INVESTS_IN", "firm2", "firm2"),
  ];
  return { nodes: [...nodes, ...members], edges: [...edges, ...ties, ...joined] };
}
