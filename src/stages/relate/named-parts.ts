/** Those whom the body of an article names and of whom no row has read anything. */
import type { Mention } from "../../model/index.ts";
import type { Shape } from "../../rules/shape.ts";
import { createCandidate, isAway, type PartCandidate, TAKER_BITS, TAKERS } from "./part-candidate.ts";
import { predicateOf } from "./predicate.ts";
import {
  isCited,
  isDecidedOn,
  isHolder,
  isOfLife,
  isOwner,
  joinsPeople,
  OPENS_CLAUSE,
} from "./presence.rules.ts";

/** Only somebody who acts in the scene: no row says how. */
const PRESENT = { rule: "attendance.present", score: 0.7, role: "attend" } as const;

/** Adds those whom the body names and nothing is known of, and how each name stands in its clause. */
export function readAsNamed(shape: Shape, isOpen: (who: Mention) => boolean, read: PartCandidate[]): void {
  if (shape.sentence.part !== "body" || (shape.labels & TAKER_BITS) === 0) return;
  let open = true;
  for (let index = 0; index < shape.text.length; index++) {
    const who = shape.mentions[index];
    if (who && TAKERS.has(who.label)) {
      const next = shape.text.charAt(index + 1);
      const stands = isOwner(next) ? "owner" : open ? "subject" : "inside";
      if (isOpen(who)) read.push(namedAt(shape, index, who, stands));
      open = open && joinsPeople(next);
    } else if (!joinsPeople(shape.text.charAt(index)))
      open = OPENS_CLAUSE.at(shape.text, index) || (open && isSetting(shape, index));
  }
}

function namedAt(shape: Shape, index: number, who: Mention, stands: PartCandidate["stands"]): PartCandidate {
  const words = predicateOf(shape, index);
  const away =
    isAway(shape, index, words) ||
    isOfLife(words) ||
    isHolder(words) ||
    isDecidedOn(shape.text.slice(Math.max(0, index - 2), index)) ||
    isCited(shape.text.slice(index + 1, index + 10));
  return createCandidate({ ...PRESENT, who, at: who.at, shape, index, words, verb: "", stands, away });
}

/** A time or place before the subject leaves the clause open: 「当天，」, 「会上」. */
function isSetting(shape: Shape, at: number): boolean {
  const mention = shape.mentions[at];
  return mention?.label === "Place" || (mention === null && shape.text.charCodeAt(at) >= 0xe000);
}
