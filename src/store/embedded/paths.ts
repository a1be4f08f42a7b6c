/** All shortest paths between two nodes of an open generation. */
import type { GraphEdge, GraphNode, RelationType } from "../../model/index.ts";
import { literal, quoted } from "../cypher-text.ts";
import { hops, MOST_PATHS, pathTypes, sortPaths } from "../paths.ts";
import type { GraphPath, PathOptions } from "../store.ts";
import type { Snapshot } from "./snapshot.ts";
import { type EnginePath, graphEdge, graphNode, type Place } from "./values.ts";

export async function readPaths(
  at: Snapshot,
  from: string,
  to: string,
  options: PathOptions,
): Promise<readonly GraphPath[]> {
  const [start, end] = [at.nodes.find(from), at.nodes.find(to)];
  const most = hops(options);
  // Each relation costs planning, even one that nothing has.
  const types = pathTypes(options).filter((type) => (at.pointer.counts.edges[type] ?? 0) > 0);
  if (start === undefined || end === undefined || from === to || types.length === 0) return [];
  const pattern = `[e:${types.map((type: RelationType) => quoted(type)).join("|")}* ALL SHORTEST 1..${most}${conditions(options, [from, to])}]`;
  const rows = await at.connections.rows(
    `MATCH p = (a:${quoted(start[1])} {id: $from})-${pattern}-(b:${quoted(end[1])} {id: $to}) RETURN p LIMIT ${MOST_PATHS}`,
    { from, to },
  );
  return sortPaths(
    rows.map(({ p }) => graphPath(p as EnginePath, from)),
    options.limit,
  );
}

/** What each relation and each node of a path must meet; the engine takes no parameters here. */
function conditions({ since, until, avoid = [] }: PathOptions, ends: readonly string[]): string {
  const avoided = avoid
    .filter((id) => !ends.includes(id))
    .map(literal)
    .join(", ");
  const all = [
    since === undefined ? "" : `r.lastStated >= ${literal(since)}`,
    until === undefined ? "" : `r.firstStated <= ${literal(until)}`,
    avoided === "" ? "" : `NOT r.id IN [${avoided}]`,
    avoided === "" ? "" : `NOT n.id IN [${avoided}]`,
  ].filter((condition) => condition !== "");
  return all.length === 0 ? "" : ` (r, n | WHERE ${all.join(" AND ")})`;
}

function same(a: Place, b: Place): boolean {
  return a.table === b.table && a.offset === b.offset;
}

function graphPath(path: EnginePath, start: string): GraphPath {
  const nodes: GraphNode[] = path._nodes.map(graphNode);
  const places = path._nodes.map((node) => node._id);
  const edges = path._rels.map((edge, index): GraphEdge => {
    const forward = same(edge._src, places[index]!);
    const [a, b] = forward ? [index, index + 1] : [index + 1, index];
    const [from, to] = [nodes[a]!, nodes[b]!];
    return graphEdge(edge, { from: from.id, to: to.id, fromLabel: from.label, toLabel: to.label });
  });
  return nodes[0]?.id === start ? { nodes, edges } : { nodes: nodes.reverse(), edges: edges.reverse() };
}
