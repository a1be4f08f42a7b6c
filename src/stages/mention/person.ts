/** Which candidates are people: every place votes, lists pass it on, and a page that names someone names them everywhere. */
import type { ReadArticle } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { Contender, type ListSides } from "./contender.ts";
import { foreignNames, SOUND } from "./foreign-name.ts";
import type { Found } from "./found.ts";
import { WEIGHT } from "./name-edges.ts";
import { type Candidates, candidatesOf, type NameCandidate } from "./person-candidates.ts";
import { type NamedPlace, variantsOf } from "./person-variants.ts";
import { type HeadMap, headMap } from "./post-heads.ts";
import { vocabularyOf } from "./vocabulary.ts";

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
const PRIOR_AFTER_BODY = 4;
const PRIOR_BEFORE_WORD = 4.5;
const PRIOR_BEFORE_NOTHING = 8;
/** Where what follows is said of people alone. */
const PRIOR_WITH_REMARK = -6;
const LOWEST = -8;
const LOWEST_OF_ALL = -11;
const HIGHEST = 6;
const MOST_REPEATS = 2;
const RARE_WORD = -10;
const FLOOR_OF_WORDS = -3;
const FLOOR_OF_COMMON_WORDS = -5;
/** What one name beside it in a list, and one on either side, add. */
const LIST_LEFT = [Number.NEGATIVE_INFINITY, 3, 8] as const;
const LIST_ROUNDS = 6;
/** How much more than the characters the text behind tells of where a name ends. */
const RIGHT_SPEAKS = 1.5;

interface Scored extends NameCandidate {
  readonly score: number;
  /** Whether a post, a remark, or a list that a post opens shows it to be a person. */
  readonly told: boolean;
  /** What the form's other places on the page add. */
  readonly repeats: number;
}

/** For each article its people, by page-wide canonical name; spans do not overlap. */
export function findPersons(articles: readonly ReadArticle[], lexicons: Lexicons): Found[][] {
  const vocabulary = vocabularyOf(lexicons);
  const heads = articles.map(({ article }) => headMap(article.text, vocabulary));
  const read = articles.map(({ article }, i) => candidatesOf(article, heads[i] as HeadMap, lexicons));
  const support = supportOf(read.flatMap(({ list }) => list));
  const accepted = withoutAdverbs(
    articles.map(({ article }, i) => acceptInArticle(article.text, read[i]?.list ?? [], support)),
  );
  const foreign = articles.map(({ article }, i) => foreignNames(article.text, heads[i] as HeadMap, lexicons));
  const known = knownNames(
    accepted,
    foreign,
    articles.map(({ article }) => article.text),
    heads,
  );
  return articles.map(({ article }, i) =>
    spread(article.text, accepted[i] ?? [], known, read[i] as Candidates, foreign[i] ?? []),
  );
}

/** 「韦新先来到」: where the page has 「韦新」 too, and 「韦新先」 never before a stop, the last character is no name's. */
function withoutAdverbs(accepted: readonly (readonly Scored[])[]): Scored[][] {
  const all = accepted.flat();
  const names = new Set(all.map(({ text }) => text));
  const whole = new Set(all.filter(endsHard).map(({ text }) => text));
  return accepted.map((list) =>
    list.map((c) => {
      const shorter = c.text.slice(0, -1);
      const cut = names.has(shorter) && !whole.has(c.text) && shorter.length > (c.compound ? 2 : 1);
      return cut ? { ...c, text: shorter, end: c.end - 1 } : c;
    }),
  );
}

/** Whether nothing but a stop, a remark or an appointment follows. */
function endsHard({ right }: Scored): boolean {
  return right === WEIGHT.rightDelimiter || right >= WEIGHT.rightAppointment;
}

/** The names that the page has accepted somewhere. */
interface KnownNames {
  readonly trie: Trie;
  readonly priors: ReadonlyMap<string, number>;
  readonly canonical: ReadonlyMap<string, string>;
}

function knownNames(
  accepted: readonly (readonly Scored[])[],
  foreign: readonly (readonly Found[])[],
  texts: readonly string[],
  heads: readonly HeadMap[],
): KnownNames {
  const priors = new Map(accepted.flat().map((c) => [c.text, c.prior]));
  for (const { name, rule } of foreign.flat()) if (rule === SOUND) priors.set(name, HIGHEST);
  const trie = createTrie([...priors.keys()]);
  const dotted = (i: number): NamedPlace[] =>
    (foreign[i] ?? [])
      .filter(({ rule }) => rule !== SOUND)
      .map(({ name, start }) => ({ name, start, post: "" }));
  const places = texts.map((text, i) => [...namedPlaces(text, trie, heads[i] as HeadMap), ...dotted(i)]);
  return { trie, priors, canonical: variantsOf(places) };
}

/** Every place of an accepted name in a text, whatever surrounds it. */
function namedPlaces(text: string, trie: Trie, heads: HeadMap): NamedPlace[] {
  const places: NamedPlace[] = [];
  trie.scan(text, (start, index) => {
    const post = text.slice(start - (heads.lengths[start] ?? 0), start);
    places.push({ name: trie.words[index] ?? "", start, post });
  });
  return places;
}

/** At how many places each string stands with a fitting right edge. */
function supportOf(candidates: readonly NameCandidate[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const c of candidates) {
    if (c.right >= WEIGHT.rightDelimiter) support.set(c.text, (support.get(c.text) ?? 0) + 1);
  }
  return support;
}

/** The candidate with its score, or `null` where it is no name. */
function scored(c: NameCandidate, sides: ListSides, support: ReadonlyMap<string, number>): Scored | null {
  const inTold = sides.told && c.goesOn && c.right >= WEIGHT.rightVerb;
  const left = Math.max(LIST_LEFT[sides.neighbours] ?? c.left, c.left, inTold ? WEIGHT.leftPost : LOWEST);
  const told = inTold || isTold(c);
  const prior = Math.max(floorOf(c, left, told), Math.min(HIGHEST, c.prior - c.crossed));
  const score = prior + left + c.right;
  const least = left >= WEIGHT.leftFullPost ? ACCEPT_AT_OFFICE : ACCEPT;
  if (score + MOST_REPEATS < least) return null;
  const repeats = Math.min(MOST_REPEATS, Math.log2(Math.max(1, support.get(c.text) ?? 0)));
  if (score + repeats < least) return null;
  const fits =
    c.slot !== "none" || inTold || c.prior - c.crossed >= leastPrior(c, left, repeats, sides.neighbours);
  return fits ? { ...c, left, repeats, told, score: score + repeats } : null;
}

/** How low a prior counts at most: behind a post a plain word (「简单」) may be a name, a chance string may not. */
function floorOf(c: NameCandidate, left: number, told: boolean): number {
  if (!told || c.slot === "plain" || c.prior === WEIGHT.never) return LOWEST;
  if (c.compound) return FLOOR_OF_WORDS;
  if (!c.word)
    return left >= WEIGHT.leftFullPost && c.right === WEIGHT.rightDelimiter ? FLOOR_OF_COMMON_WORDS : LOWEST;
  const sure = left >= WEIGHT.leftFullPost && c.right >= WEIGHT.rightDelimiter;
  return sure || c.prior > RARE_WORD ? FLOOR_OF_WORDS : FLOOR_OF_COMMON_WORDS;
}

/** Accepts the best candidate at each start, then lets accepted names vouch for their neighbours in a list. */
function acceptInArticle(
  text: string,
  candidates: readonly NameCandidate[],
  support: ReadonlyMap<string, number>,
): Scored[] {
  const contenders = candidates.map(
    (candidate) => new Contender(candidate, text, (sides) => scored(candidate, sides, support)),
  );
  let chosen: Scored[] = [];
  const starts = new Set<number>();
  const ends = new Map<number, boolean>();
  for (let round = 0; round < LIST_ROUNDS; round++) {
    const best = new Map<number, Scored>();
    for (const contender of contenders) {
      const s = contender.beside(starts, ends);
      if (s === null) continue;
      const rival = best.get(s.start);
      if (!rival || preference(s) > preference(rival)) best.set(s.start, s);
    }
    const next = withoutOverlaps([...best.values()]);
    if (next.length === chosen.length) return next;
    chosen = next;
    for (const c of chosen) {
      starts.add(c.start);
      ends.set(c.end, c.told);
    }
  }
  return chosen;
}

/** What the characters alone must weigh where no post introduces them. */
function leastPrior(
  { right, beginsWord, text }: NameCandidate,
  left: number,
  repeats: number,
  neighbours: number,
): number {
  if (right >= WEIGHT.rightRemark && left >= WEIGHT.leftOpen) return LOWEST_OF_ALL;
  if (right >= WEIGHT.rightAppointment && left >= WEIGHT.leftOpen) return PRIOR_WITH_REMARK;
  if (neighbours > 0) return neighbours === 1 ? 0 : PRIOR_BETWEEN_NAMES;
  if (left >= WEIGHT.leftOpen)
    return right >= WEIGHT.rightDelimiter || repeats > 0 ? PRIOR_WITHOUT_SLOT : aloneBefore(right);
  if (right === WEIGHT.rightNothing) return Number.POSITIVE_INFINITY;
  const whole = right >= WEIGHT.rightDelimiter && !beginsWord && text.length > 2;
  if (left === WEIGHT.leftParticle && (right >= WEIGHT.rightAct || whole)) return PRIOR_AFTER_PARTICLE;
  return left === WEIGHT.leftBody && right >= WEIGHT.rightDelimiter ? PRIOR_AFTER_BODY : PRIOR_IN_WORDS;
}

/** The text behind it does not speak for a name, and the page has it nowhere else. */
function aloneBefore(right: number): number {
  return right >= WEIGHT.rightWord ? PRIOR_BEFORE_WORD : PRIOR_BEFORE_NOTHING;
}

/** Which of two ends of one start is the better: how the text reads on, and whether the page repeats the form. */
function preference(s: Scored): number {
  return s.fit + RIGHT_SPEAKS * s.right + s.repeats;
}

function withoutOverlaps(list: Scored[]): Scored[] {
  // Of a compound surname and its second half (「公孙芳」, 「孙芳」) the longer reading wins.
  list.sort((a, b) => b.score + b.text.length - a.score - a.text.length || a.start - b.start);
  const taken = new Set<number>();
  const kept: Scored[] = [];
  for (const c of list) {
    let free = true;
    for (let i = c.start; i < c.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = c.start; i < c.end; i++) taken.add(i);
    kept.push(c);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Marks every further place of an accepted name; a name that is also a word needs a fitting place of its own. */
function spread(
  text: string,
  own: readonly Scored[],
  known: KnownNames,
  { list, edges }: Candidates,
  foreign: readonly Found[],
): Found[] {
  const spans = foreign.map((f): Found => ({ ...f, name: known.canonical.get(f.name) ?? f.name }));
  const add = (start: number, end: number, rule: string, score: number): void => {
    const name = text.slice(start, end);
    spans.push({
      label: "Person",
      start,
      end,
      text: name,
      name: known.canonical.get(name) ?? name,
      rule,
      score,
    });
  };
  for (const c of own) add(c.start, c.end, c.told ? "person.slot" : "person.context", confidence(c.score));
  const places = new Set(list.map((c) => c.start));
  const ownNames = new Set(own.map((c) => c.text));
  known.trie.scan(text, (start, index) => {
    const name = known.trie.words[index] ?? "";
    const fits = (): boolean =>
      places.has(start) &&
      edges.right(start + name.length) >= WEIGHT.rightDelimiter &&
      edges.left(start).weight >= WEIGHT.leftOpen;
    const plain = (known.priors.get(name) ?? 0) >= 1;
    if (plain || (ownNames.has(name) && fits())) add(start, start + name.length, "person.page", 0.9);
  });
  return longestFirst(spans);
}

/** Of overlapping spans the longer name stays, then the one that was found by its own place. */
function longestFirst(spans: Found[]): Found[] {
  spans.sort((a, b) => b.end - b.start - (a.end - a.start));
  const covered = new Set<number>();
  const kept = spans.filter((span) => {
    for (let i = span.start; i < span.end; i++) if (covered.has(i)) return false;
    for (let i = span.start; i < span.end; i++) covered.add(i);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Whether a post before it, or what is told of it behind, leaves no doubt that it is a person. */
function isTold(c: NameCandidate): boolean {
  return c.slot !== "none" || c.right >= WEIGHT.rightAppointment;
}

function confidence(score: number): number {
  return Math.min(0.99, 0.8 + (score - ACCEPT) * 0.03);
}
