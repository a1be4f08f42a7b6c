/** Somebody who may take part in a happening, as far as one sentence tells. */
import type { AttendanceRole, EventType, Mention, Span } from "../../model/index.ts";
import type { Shape } from "../../rules/shape.ts";
import { labelBits } from "../../rules/shape-labels.ts";
import type { PartEmit } from "./event-kind.ts";
import { isAbsent, isCalledOff, isMourned, isRepresented, isSpokenFor } from "./presence.rules.ts";

/** One name at one place that may be there in one role; which happening it is, and whether, is still open. */
export interface PartCandidate {
  readonly who: Mention;
  readonly role: AttendanceRole;
  /** What its row says of the happening: see `PartEmit`. */
  readonly only: readonly EventType[] | undefined;
  readonly prefers: readonly EventType[] | undefined;
  readonly sure: boolean;
  readonly rule: string;
  readonly score: number;
  /** The words that tell it. */
  readonly at: Span;
  readonly shape: Shape;
  /** Where the name stands in the shape. */
  readonly index: number;
  /** What the sentence says of it. */
  readonly words: string;
  /** The last words of what a row has read: its verb, as a rule. */
  readonly verb: string;
  /** How the name stands in its clause, where no row has read it. */
  readonly stands: "read" | "subject" | "owner" | "inside";
  /** Whether the sentence says that it is not there, or only acted for. */
  readonly away: boolean;
}

const LABELS = ["Person", "Organization", "Enterprise"] as const;
/** Who takes part by being named: people and bodies. */
export const TAKERS: ReadonlySet<string> = new Set(LABELS);
/** Their bits in the labels of a shape. */
export const TAKER_BITS = labelBits(LABELS);

/** With what its row, where there is one, says of the happening. Candidates have one order of fields: the engine reads them fast. */
export function createCandidate(
  { who, role, rule, score, at, shape, index, words, verb, stands, away }: Omit<PartCandidate, keyof Wish>,
  { only, prefers, sure = false }: Wish = {},
): PartCandidate {
  return { who, role, only, prefers, sure, rule, score, at, shape, index, words, verb, stands, away };
}

type Wish = Pick<PartEmit, "only" | "prefers" | "sure">;

/** Words before a name that may say so. */
const LONGEST_BEFORE = 32;

/** Whether the sentence says that the one at `index`, of whom it tells `words`, is not there. */
export function isAway(shape: Shape, index: number, words: string): boolean {
  return (
    isActedFor(shape, index) ||
    isMourned(shape.text.slice(index + 1, index + 10)) ||
    isAbsent(words) ||
    isCalledOff(shape.text.slice(Math.max(0, index - LONGEST_BEFORE), index))
  );
}

/** Of what a name that others act for may be told, in front of it. */
const TOLD_BY = new Set(["Post", "Organization", "Enterprise"]);

/** Whether another comes for the one at `index`: 「李四受|市长|张三委托」, 「李四代表|张三」; no 「企业代表|张三」. */
export function isActedFor({ text, mentions }: Shape, index: number): boolean {
  let at = index;
  while (TOLD_BY.has(mentions[at - 1]?.label ?? "")) at--;
  const before = text.slice(Math.max(0, at - LONGEST_SIGN), at);
  if (isRepresented(before)) return true;
  return isSpokenFor(before) && mentions[at - LONGEST_SIGN - 1]?.label === "Person";
}

/** Characters of 「代表」. */
const LONGEST_SIGN = 2;
