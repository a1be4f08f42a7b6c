/** Draws the graph of what all pages say: entities, where they stand, and edges with the statements behind them. */
import type { Graph, PageReading, Resolution } from "../../model/index.ts";
import { entityFinder, withCorrections } from "../../model/index.ts";
import type { End, FindEnd } from "./edges.ts";
import { entityNode } from "./entity-nodes.ts";
import { articleEnds, drawPage } from "./page-graph.ts";
import { StatedGraph } from "./stated-graph.ts";

/** A pure function of its arguments: equal pages in any order give equal bytes. */
export function project(read: readonly PageReading[], resolution: Resolution): Graph {
  const readings = withCorrections(read, resolution.corrected);
  const ends = new Map<string, End>(resolution.entities.map(({ id, label }) => [id, { id, label }] as const));
  const stated = new StatedGraph();
  const pages = readings.map((reading) => {
    const idOf = entityFinder(resolution, reading.page.id);
    const find: FindEnd = (article, ref) => ends.get(idOf(article, ref) ?? "");
    const articleOf = articleEnds(reading.page.id);
    stated.add(reading, resolution.rejected, find, articleOf);
    return drawPage(reading, find, articleOf);
  });
  const drawn = [...pages, stated.draw(resolution)];
  return {
    nodes: distinctSorted([resolution.entities.map(entityNode), ...drawn.map(({ nodes }) => nodes)]),
    edges: distinctSorted(drawn.map(({ edges }) => edges)),
  };
}

/** One row per id; pages of one paper all bring its node. */
function distinctSorted<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const list of lists) for (const row of list) byId.set(row.id, row);
  // Sorting the bare ids is several times faster than comparing rows.
  return [...byId.keys()].sort().flatMap((id) => byId.get(id) ?? []);
}
