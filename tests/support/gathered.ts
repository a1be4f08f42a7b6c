/** A graph in pieces as one value, as a store's caller sees it. */
import type { Graph } from "../../src/model/index.ts";
import { isPacked } from "../../src/store/packed-part.ts";
import type { GraphParts } from "../../src/store/store.ts";
import { isWhole } from "../../src/store/whole.ts";

/** One row per id, sorted by id. */
export async function gathered(graph: Graph | GraphParts): Promise<Graph> {
  if (isWhole(graph)) return graph;
  const nodes = new Latest<Graph["nodes"][number]>();
  const edges = new Latest<Graph["edges"][number]>();
  for await (const part of graph) {
    if (isPacked(part)) throw new Error("rows made ready for a real store");
    nodes.take(part.nodes, part.order ?? 0);
    edges.take(part.edges, part.order ?? 0);
  }
  return { nodes: nodes.sorted(), edges: edges.sorted() };
}

/** The row of each id that has the highest order; of equals the last. */
class Latest<T extends { readonly id: string }> {
  readonly #rows = new Map<string, { readonly row: T; readonly order: number }>();

  take(rows: readonly T[], order: number): void {
    for (const row of rows) {
      const known = this.#rows.get(row.id);
      if (known === undefined || known.order <= order) this.#rows.set(row.id, { row, order });
    }
  }

  /** Sorting the bare ids is several times faster than comparing rows. */
  sorted(): readonly T[] {
    return [...this.#rows.keys()].sort().flatMap((id) => this.#rows.get(id)?.row ?? []);
  }
}
