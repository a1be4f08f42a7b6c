/** The words that end names of bodies, looked up from a name's end. */

import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";

/** The heads of these lexicons, read once. */
export const bodyHeads = oncePer((lexicons: Lexicons) => new BodyHeads(lexicons));

class BodyHeads {
  /** The heads by their last character, the longest first. */
  readonly #byLast = new Map<number, TermRow[]>();

  constructor(lexicons: Lexicons) {
    const rows = new Map(lexicons.terms("org-heads").map((row) => [row.term, row]));
    for (const row of [...rows.values()].sort((a, b) => b.term.length - a.term.length)) {
      const last = row.term.charCodeAt(row.term.length - 1);
      const known = this.#byLast.get(last);
      if (known === undefined) this.#byLast.set(last, [row]);
      else known.push(row);
    }
  }

  /** The longest head that stands in `name` right before `end`, or `null`. */
  of(name: string, end = name.length): TermRow | null {
    const rows = end > 0 ? this.#byLast.get(name.charCodeAt(end - 1)) : undefined;
    if (rows === undefined) return null;
    for (const row of rows) {
      const start = end - row.term.length;
      if (start >= 0 && name.startsWith(row.term, start)) return row;
    }
    return null;
  }
}

export type { BodyHeads };
