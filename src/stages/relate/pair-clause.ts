/** The clauses in which two names of a pair stand. */
import type { Span } from "../../model/index.ts";
import { CLAUSE_MARKS } from "./pairs.rules.ts";

/** From the beginning of the clause that holds `start` to the end of the one that holds `end`. */
export function clausesAround(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from > 0 && !CLAUSE_MARKS.includes(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !CLAUSE_MARKS.includes(text.charAt(to))) to += 1;
  return { start: from, end: to };
}
