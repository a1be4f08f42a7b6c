/** The words that end names of bodies, looked up from a name's end. */

import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { createEndings } from "../../text/endings.ts";

/** The heads of these lexicons, read once. */
export const bodyHeads = oncePer((lexicons: Lexicons): BodyHeads => {
  const rows = lexicons.terms("org-heads");
  const endings = createEndings(rows.map(({ term }) => term));
  return { of: (name, end = name.length) => rows[endings.longestAt(name, end)] ?? null };
});

export interface BodyHeads {
  /** The longest head that stands in `name` right before `end`, or `null`. */
  of(name: string, end?: number): TermRow | null;
}
