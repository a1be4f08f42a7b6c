/** A candidate among the names of an article, and which names stand beside it in a list. */
import type { Span } from "../../model/index.ts";
import { isListJoint, itemAfter, itemBefore } from "./name-context.rules.ts";
import { WEIGHT } from "./name-edges.ts";
import type { NameCandidate } from "./person-candidates.ts";

/** What the names accepted so far say of the places beside a candidate. */
export interface ListSides {
  /** How many accepted names stand beside it in a list. */
  readonly neighbours: number;
  /** Whether a list that a post opens (「副市长甲、乙、」) has it next. */
  readonly told: boolean;
}

/** Where the accepted names of an article start, and where they end: whether a post or a list that one opens tells each. */
export interface Accepted {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlyMap<number, boolean>;
}

export class Contender {
  readonly candidate: NameCandidate;
  readonly #before: number;
  readonly #after: number;
  readonly #joined: boolean;

  constructor(candidate: NameCandidate, text: string) {
    this.candidate = candidate;
    this.#before = itemBefore(text, candidate.start);
    this.#after = itemAfter(text, candidate.end);
    this.#joined = isListJoint(text[candidate.start - 1]);
  }

  beside({ starts, ends }: Accepted): ListSides {
    return {
      neighbours: Number(ends.has(this.#before)) + Number(starts.has(this.#after)),
      told: this.#joined && ends.get(this.#before) === true,
    };
  }

  /** Whether a post before it, what is told of it behind, or its list leaves no doubt that it is a person. */
  isTold({ told }: ListSides): boolean {
    const { slot, right, goesOn } = this.candidate;
    return (
      slot !== "none" || right >= WEIGHT.rightAppointment || (told && goesOn && right >= WEIGHT.rightVerb)
    );
  }
}

/** What the accepted names among `contenders`, in the order of the text, and `others` say of the places beside them. */
export function acceptedOf(contenders: readonly Contender[], others: readonly Span[]): Accepted {
  const starts = new Set(others.map(({ start }) => start));
  const ends = new Map(others.map(({ end }) => [end, false]));
  for (const contender of contenders) {
    const { start, end } = contender.candidate;
    const told = contender.isTold(contender.beside({ starts, ends }));
    starts.add(start);
    ends.set(end, told);
  }
  return { starts, ends };
}
