/** What hand-set weights say of a candidate: whether its edges, characters and neighbours together make a name. */
import type { ListSides } from "./contender.ts";
import { WEIGHT } from "./name-edges.ts";
import type { NameCandidate } from "./person-candidates.ts";

/** Sum of prior, left and right from which a candidate counts as a name. */
const ACCEPT = 3.2;
/** The same behind a post with its body, where hardly anything but a name can begin. */
const ACCEPT_AT_OFFICE = 1.5;
/** Outside a post's slot the characters themselves must look like a name. */
const PRIOR_WITHOUT_SLOT = 2.5;
/** Right behind a word that introduces nobody they must do so beyond doubt. */
const PRIOR_IN_WORDS = 9;
/** Between two names of a list even a word may be a name. */
const PRIOR_BETWEEN_NAMES = -6;
/** Where a clause describes whom it names next, or a body stands before the name with no post between. */
const PRIOR_AFTER_PARTICLE = 3.5;
const PRIOR_AFTER_PARTICLE_BEFORE_VERB = 5;
const PRIOR_AFTER_BODY = 4;
const PRIOR_BEFORE_WORD = 4.5;
const PRIOR_BEFORE_NOTHING = 8;
/** Where what follows is said of people alone. */
const PRIOR_WITH_REMARK = -6;
/** The same behind any word: 「剧院|麦尔萨（回族）」. */
const PRIOR_BEFORE_REMARK = -8;
const LOWEST = -8;
const LOWEST_OF_ALL = -11;
const HIGHEST = 6;
const MOST_REPEATS = 2;
const RARE_WORD = -10;
const FLOOR_OF_WORDS = -3;
const FLOOR_OF_COMMON_WORDS = -5;
/** What one name beside it in a list, and one on either side, add. */
const LIST_LEFT = [Number.NEGATIVE_INFINITY, 3, 8] as const;

/** By how much the candidate passes, or `null` where it is no name; `places`: at how many places of the page it may stand. */
export function voteFor(c: NameCandidate, sides: ListSides, places: number): number | null {
  const inTold = sides.told && c.goesOn && c.right >= WEIGHT.rightVerb;
  const left = Math.max(LIST_LEFT[sides.neighbours] ?? c.left, c.left, inTold ? WEIGHT.leftPost : LOWEST);
  const told = inTold || c.slot !== "none" || c.right >= WEIGHT.rightAppointment;
  const prior = Math.max(floorOf(c, left, told), Math.min(HIGHEST, c.prior - c.crossed));
  const score = prior + left + c.right;
  const least = left >= WEIGHT.leftFullPost ? ACCEPT_AT_OFFICE : ACCEPT;
  if (score + MOST_REPEATS < least) return null;
  const repeats = Math.min(MOST_REPEATS, Math.log2(Math.max(1, places)));
  if (score + repeats < least) return null;
  const fits =
    c.slot !== "none" || inTold || c.prior - c.crossed >= leastPrior(c, left, repeats, sides.neighbours);
  if (!fits) return null;
  return score + repeats - least;
}

/** How low a prior counts at most: behind a post a plain word (「简单」) may be a name, a chance string may not. */
function floorOf(c: NameCandidate, left: number, told: boolean): number {
  if (!told || c.slot === "plain" || c.prior === WEIGHT.never) return LOWEST;
  if (c.compound) return FLOOR_OF_WORDS;
  if (!c.word) {
    if (c.right !== WEIGHT.rightDelimiter) return LOWEST;
    return left >= WEIGHT.leftFullPost ? FLOOR_OF_COMMON_WORDS : LOWEST;
  }
  const sure = left >= WEIGHT.leftFullPost && c.right >= WEIGHT.rightDelimiter;
  return sure || c.prior > RARE_WORD ? FLOOR_OF_WORDS : FLOOR_OF_COMMON_WORDS;
}

/** What the characters alone must weigh where no post introduces them. */
function leastPrior(
  { right, beginsWord, text }: NameCandidate,
  left: number,
  repeats: number,
  neighbours: number,
): number {
  if (right >= WEIGHT.rightRemark) return left >= WEIGHT.leftOpen ? LOWEST_OF_ALL : PRIOR_BEFORE_REMARK;
  if (right >= WEIGHT.rightAppointment && left >= WEIGHT.leftOpen) return PRIOR_WITH_REMARK;
  if (neighbours > 0 && right === WEIGHT.rightNothing) return PRIOR_BEFORE_WORD;
  if (neighbours > 0) return neighbours === 1 ? 0 : PRIOR_BETWEEN_NAMES;
  if (left >= WEIGHT.leftOpen)
    return right >= WEIGHT.rightDelimiter || repeats > 0 ? PRIOR_WITHOUT_SLOT : aloneBefore(right);
  if (right === WEIGHT.rightNothing) return Number.POSITIVE_INFINITY;
  const whole = right >= WEIGHT.rightDelimiter && !beginsWord && text.length > 2;
  if (left === WEIGHT.leftParticle && (right >= WEIGHT.rightAct || whole)) return PRIOR_AFTER_PARTICLE;
  if (left === WEIGHT.leftParticle && right >= WEIGHT.rightVerb) return PRIOR_AFTER_PARTICLE_BEFORE_VERB;
  if (left !== WEIGHT.leftBody || right < WEIGHT.rightDelimiter) return PRIOR_IN_WORDS;
  return right >= WEIGHT.rightAct ? PRIOR_WITHOUT_SLOT : PRIOR_AFTER_BODY;
}

/** The text behind it does not speak for a name, and the page has it nowhere else. */
function aloneBefore(right: number): number {
  return right >= WEIGHT.rightWord ? PRIOR_BEFORE_WORD : PRIOR_BEFORE_NOTHING;
}
