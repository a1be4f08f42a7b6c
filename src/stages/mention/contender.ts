/** A candidate among the names of an article, weighed anew only when its neighbours in a list change. */
import type { Span } from "../../model/index.ts";
import { isListJoint, itemAfter, itemBefore } from "./name-context.rules.ts";

/** What the names accepted so far say of the places beside a candidate. */
export interface ListSides {
  /** How many accepted names stand beside it in a list. */
  readonly neighbours: number;
  /** Whether a list that a post opens (「副市长甲、乙、」) has it next. */
  readonly told: boolean;
}

export class Contender<Score> {
  readonly #before: number;
  readonly #after: number;
  readonly #joined: boolean;
  readonly #score: (sides: ListSides) => Score;
  #last: { readonly sides: ListSides; readonly score: Score } | null = null;

  constructor(candidate: Span, text: string, score: (sides: ListSides) => Score) {
    this.#before = itemBefore(text, candidate.start);
    this.#after = itemAfter(text, candidate.end);
    this.#joined = isListJoint(text[candidate.start - 1]);
    this.#score = score;
  }

  /** Its score beside the accepted names, of which `starts` and `ends` are known. */
  beside(starts: ReadonlySet<number>, ends: ReadonlyMap<number, boolean>): Score {
    const neighbours = Number(ends.has(this.#before)) + Number(starts.has(this.#after));
    const told = this.#joined && ends.get(this.#before) === true;
    const last = this.#last;
    if (last !== null && last.sides.neighbours === neighbours && last.sides.told === told) return last.score;
    const sides = { neighbours, told };
    const score = this.#score(sides);
    this.#last = { sides, score };
    return score;
  }
}
