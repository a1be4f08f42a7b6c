/** Which candidates of an article are names: each weighed by its own place, then by the names beside it in lists. */
import type { Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { scales } from "../../rules/weights.ts";
import { type Accepted, acceptedOf, Contender } from "./contender.ts";
import { WEIGHT } from "./name-edges.ts";
import { listFeatures, placeFeatures } from "./name-features.ts";
import { voteFor } from "./name-vote.ts";
import type { Candidates, NameCandidate } from "./person-candidates.ts";

/** A candidate that is a name. */
export interface Scored extends NameCandidate {
  /** Log odds of its being one. */
  readonly score: number;
  /** Whether a post, a remark, or a list that a post opens shows it to be a person. */
  readonly told: boolean;
}

/**
 * What the vote of the rules adds. Annotated pages hold far fewer places that are no names than plain prose does: where
 * rules and weights disagree the rules have the larger say.
 */
const VOTE_FOR = 1;
const VOTE_AGAINST = -1.5;
const LIST_ROUNDS = 6;

const scaleBy = scales("name-weights");

interface Weighed {
  readonly contender: Contender;
  /** At how many places of the page its string may be a name. */
  readonly again: number;
  /** What its own place tells. */
  readonly own: number;
}

/**
 * The names among the candidates. `places`: at how many places of the page each string may be one; `others`: names that
 * are found without characters of Han names, whose lists hold them too.
 */
export function chooseNames(
  text: string,
  read: Candidates,
  { places, others }: { readonly places: ReadonlyMap<string, number>; readonly others: readonly Span[] },
  lexicons: Lexicons,
): Scored[] {
  const weighed = read.list.map((candidate): Weighed => {
    const scale = scaleBy(lexicons);
    const again = places.get(candidate.text) ?? 0;
    placeFeatures(candidate, text, read, again, scale);
    return { contender: new Contender(candidate, text), again, own: scale.sum };
  });
  let accepted: Accepted = acceptedOf([], others);
  let chosen: Scored[] = [];
  for (let round = 0; round < LIST_ROUNDS; round++) {
    const next = withoutOverlaps(weighed.flatMap((one) => scored(one, accepted, lexicons)));
    const same = next.length === chosen.length && next.every(({ start }) => accepted.starts.has(start));
    chosen = next;
    if (same) break;
    accepted = acceptedOf(
      next.map((name) => new Contender(name, text)),
      others,
    );
  }
  return chosen;
}

/** The candidate as a name beside the accepted ones, where it is one. */
function scored({ contender, again, own }: Weighed, accepted: Accepted, lexicons: Lexicons): Scored[] {
  const { candidate } = contender;
  const sides = contender.beside(accepted);
  const vote = voteFor(candidate, sides, again);
  const scale = scaleBy(lexicons);
  listFeatures(candidate, sides, vote, scale);
  const score = own + scale.sum + (vote === null ? VOTE_AGAINST : VOTE_FOR);
  return score < 0 ? [] : [{ ...candidate, score, told: contender.isTold(sides) }];
}

/** Of overlapping ones the likelier stays; in the order of the text. */
function withoutOverlaps(list: Scored[]): Scored[] {
  list.sort((a, b) => b.score - a.score || a.start - b.start);
  const taken = new Set<number>();
  const kept = list.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken.has(i)) return false;
    for (let i = start; i < end; i++) taken.add(i);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** At how many places of the page each string stands with a fitting right edge. */
export function placesOf(articles: readonly Candidates[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { list } of articles) {
    for (const c of list)
      if (c.right >= WEIGHT.rightDelimiter) places.set(c.text, (places.get(c.text) ?? 0) + 1);
  }
  return places;
}
