/** What a place tells for or against a name that may stand there, in the terms of `name-weights.tsv`. */
import type { Features } from "../../rules/weights.ts";
import type { ListSides } from "./contender.ts";
import { WEIGHT } from "./name-edges.ts";
import type { Candidates, NameCandidate } from "./person-candidates.ts";

/** Steps of what the characters weigh as a name (natural log of odds), fine and coarse. */
const PRIOR = [-12, -9, -7, -5, -3.5, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12];
const ABOUT = [-6, -2, 1, 4, 7];
const CROSSED = [0, 1, 2, 3, 4, 6];
/** Occurrences per million of the same characters as a word. */
const FREQUENCY = [0, 0.3, 2, 10, 50, 200];
/** How much worse the text reads on behind it than behind the best end of its start. */
const REST = [0, 1, 2, 4, 7];
/** By how much the rules pass it. */
const VOTE = [0.5, 1, 2, 4, 6, 8, 10];
const MOST_PLACES = 4;

const STEPS = [...PRIOR.keys(), PRIOR.length].map(String);
const LEFT = edgeNames("left");
const RIGHT = edgeNames("right").set(WEIGHT.never, "never");

/** What the candidate's own place tells; `places`: at how many places of the page it may stand. */
export function placeFeatures(
  c: NameCandidate,
  text: string,
  { best }: Candidates,
  places: number,
  out: Features,
): void {
  out.tell("bias");
  edgeFeatures(c, out);
  priorFeatures(c, out);
  wordFeatures(c, out);
  characterFeatures(c, text, out);
  const about = stepOf(c.prior, ABOUT);
  const again = String(Math.min(MOST_PLACES, places));
  out.tell("again", again, about);
  out.tell("again", again, wordOf(c));
  const rest = stepOf((best.get(c.start) ?? c.fit) - c.fit, REST);
  out.tell("rest", rest, lengthOf(c));
  out.tell("rest", rest, rightOf(c));
}

/** What stands left and right of it. */
function edgeFeatures(c: NameCandidate, out: Features): void {
  const right = rightOf(c);
  out.tell("left", leftOf(c));
  out.tell("right", right);
  out.tell("edges", leftOf(c), right);
  out.tell("length", lengthOf(c), right);
  if (!c.goesOn) out.tell("ends-in-place");
}

/** What its characters weigh as a name. */
function priorFeatures(c: NameCandidate, out: Features): void {
  const about = stepOf(c.prior, ABOUT);
  const right = rightOf(c);
  out.tell("prior", c.slot, stepOf(c.prior, PRIOR));
  out.tell("net", c.slot, stepOf(c.prior - c.crossed, PRIOR));
  out.tell("left-about", leftOf(c), about);
  out.tell("right-about", right, about);
  out.tell("slot-right", c.slot, right, about);
  for (const [step, least] of PRIOR.entries()) {
    if (c.prior <= least) break;
    out.tell("above", STEPS[step]);
  }
  const crossed = stepOf(c.crossed, CROSSED);
  out.tell("crossed", crossed, c.slot);
  out.tell("crossed", crossed, right);
  if (c.compound) out.tell("compound");
}

/** Whether it is a word or begins with one. */
function wordFeatures(c: NameCandidate, out: Features): void {
  const word = wordOf(c);
  const right = rightOf(c);
  out.tell(word, lengthOf(c));
  out.tell(word, right);
  out.tell(word, c.slot);
  out.tell(word, "about", stepOf(c.prior, ABOUT));
  out.tell("frequency", stepOf(c.frequency, FREQUENCY), c.slot);
  if (c.beginsWord) out.tell("begins-word", lengthOf(c), c.slot);
  if (c.opens) out.tell("opens", c.slot);
  if (c.place) out.tell("place", c.slot, right);
}

/** The characters around it and its own first and last. */
function characterFeatures({ start, end, slot, text: name }: NameCandidate, text: string, out: Features) {
  const before = signs(text.slice(Math.max(0, start - 2), start));
  const after = signs(text.slice(end, end + 2));
  out.tell("before", before.slice(-1));
  out.tell("before", before.slice(-1), slot);
  out.tell("before", before);
  out.tell("after", after.slice(0, 1));
  out.tell("after", after.slice(0, 1), String(name.length));
  out.tell("after", after);
  out.tell("first", name.charAt(0));
  out.tell("last", name.charAt(name.length - 1));
}

/** What the names beside it in a list tell, and by how much the rules pass it with them (`null`: they do not). */
export function listFeatures(c: NameCandidate, sides: ListSides, vote: number | null, out: Features): void {
  const passes = vote === null ? "no" : stepOf(vote, VOTE);
  const beside = String(sides.neighbours);
  const right = rightOf(c);
  const about = stepOf(c.prior, ABOUT);
  out.tell("vote", passes);
  out.tell("vote", passes, c.slot);
  out.tell("vote", passes, right);
  out.tell("beside", beside, about);
  out.tell("beside", beside, right);
  out.tell("beside", beside, leftOf(c));
  out.tell("beside", beside, wordOf(c));
  if (!sides.told) return;
  out.tell("listed");
  out.tell("listed", about);
  out.tell("listed", right);
}

const leftOf = (c: NameCandidate): string => LEFT.get(c.left) ?? "";
const rightOf = (c: NameCandidate): string => RIGHT.get(c.right) ?? "";
const lengthOf = (c: NameCandidate): string => String(c.text.length);
const wordOf = (c: NameCandidate): string => (c.word ? "word" : "chance");

/** In which step a value lies, as text. */
function stepOf(value: number, steps: readonly number[]): string {
  let at = 0;
  while (at < steps.length && value > (steps[at] as number)) at++;
  return STEPS[at] as string;
}

/** Signs that the table keeps for itself, and digits, by a sign that stands for them. */
function signs(text: string): string {
  return text
    .replace(/\s/gu, "⏎")
    .replace(/:/gu, "：")
    .replace(/[0-9０-９]/gu, "0");
}

function edgeNames(side: "left" | "right"): Map<number, string> {
  const edges = Object.entries(WEIGHT).filter(([name]) => name.startsWith(side));
  return new Map(edges.map(([name, weight]) => [weight, name.slice(side.length).toLowerCase()]));
}
