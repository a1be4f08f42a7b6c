/** What the gate answers: the statement to run, or why and where it is refused. */
import { REFUSALS, type RefusalCode } from "./refusals.rules.ts";

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly says: { readonly zh: string; readonly en: string };
  /** From 1. */
  readonly line: number;
  /** From 1, in characters (code points). */
  readonly column: number;
}

export interface Pass {
  readonly ok: true;
  /** The statement that was checked and must be run in place of the typed one: comments and odd spaces blanked. */
  readonly text: string;
}

export type Verdict = Pass | Refusal;

/** A refusal found while looking at a statement; `checkCypher` turns it into the verdict. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, place: Place, found = "", limit = 0) {
    super(code);
    const fill = (words: string) => words.replace("{found}", found).replaceAll("{limit}", String(limit));
    const { zh, en } = REFUSALS[code];
    this.refusal = { ok: false, code, says: { zh: fill(zh), en: fill(en) }, ...place };
  }
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset in UTF-16 units. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split(/\r\n|\r|\n/).length;
  const column =
    [...before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1)].length + 1;
  return { line, column };
}
