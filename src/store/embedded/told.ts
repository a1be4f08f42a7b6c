/** Which statements stand behind each edge of a projection, sorted by edge, on disk where they are many. */
import { wellFormed } from "../rows.ts";
import type { GraphPart } from "../store.ts";
import { latest, Sorter } from "./sorter.ts";

/** That a statement stands behind an edge; the key is the edge with the `STATED_IN` of the statement. */
type ToldEntry = readonly [key: string, order: number, edge: string, statement: string, article: string];

/** The statements behind an edge, each with the article that it stands in. */
export type EvidenceLine = readonly [
  edgeId: string,
  told: readonly (readonly [statement: string, article: string])[],
];

export class Told {
  readonly #rows: Sorter<ToldEntry>;

  constructor(folder: () => string) {
    this.#rows = new Sorter(folder);
  }

  /** A statement and the edge to its article come in one piece. */
  take({ nodes, edges }: GraphPart): void {
    const supports = new Map<string, string>();
    for (const { id, label, props } of nodes) {
      if (label === "Statement" && typeof props.edgeId === "string")
        supports.set(wellFormed(id), wellFormed(props.edgeId));
    }
    if (supports.size === 0) return;
    for (const each of edges) {
      if (each.type !== "STATED_IN") continue;
      const [from, to] = [wellFormed(each.from), wellFormed(each.to)];
      const edge = supports.get(from);
      if (edge !== undefined) this.#rows.add([`${edge}\u0000${wellFormed(each.id)}`, 0, edge, from, to]);
    }
  }

  /** Sorted by edge; what is told of one edge comes as the `STATED_IN` edges do. */
  *lines(): Generator<EvidenceLine> {
    let edge: string | null = null;
    let told: (readonly [string, string])[] = [];
    for (const [, , own, statement, article] of latest(this.#rows.rows())) {
      if (edge !== null && own !== edge) {
        yield [edge, told];
        told = [];
      }
      edge = own;
      told.push([statement, article]);
    }
    if (edge !== null) yield [edge, told];
  }

  clear(): void {
    this.#rows.clear();
  }
}
