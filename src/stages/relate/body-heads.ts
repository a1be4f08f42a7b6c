/** The words that end names of bodies, looked up from a name's end. */

import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";

/** The heads of these lexicons, read once. */
export const bodyHeads = oncePer((lexicons: Lexicons) => new BodyHeads(lexicons));

class BodyHeads {
  readonly #rows = new Map<string, TermRow>();
  readonly #longest: number;

  constructor(lexicons: Lexicons) {
    for (const row of lexicons.terms("org-heads")) this.#rows.set(row.term, row);
    this.#longest = Math.max(0, ...[...this.#rows.keys()].map((term) => term.length));
  }

  /** The longest head with which `name` ends, or `null`. */
  of(name: string): TermRow | null {
    for (let length = Math.min(this.#longest, name.length); length > 0; length -= 1) {
      const row = this.#rows.get(name.slice(-length));
      if (row !== undefined) return row;
    }
    return null;
  }
}

export type { BodyHeads };
