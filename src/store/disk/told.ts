/** Which statements stand behind each edge of a projection, sorted by edge, on disk where they are many. */
import type { ToldEntry } from "../packed-part.ts";
import { latest, Sorter } from "./sorter.ts";

/** The statements behind an edge, each with the article that it stands in. */
export type EvidenceLine = readonly [
  edgeId: string,
  told: readonly (readonly [statement: string, article: string])[],
];

export class Told {
  readonly rows: Sorter<ToldEntry>;

  constructor(folder: () => string) {
    this.rows = new Sorter(folder);
  }

  /** Sorted by edge; what is told of one edge comes as the `STATED_IN` edges do. */
  *lines(): Generator<EvidenceLine> {
    let edge: string | null = null;
    let told: (readonly [string, string])[] = [];
    for (const [, , own, statement, article] of latest(this.rows.rows())) {
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
    this.rows.clear();
  }
}
