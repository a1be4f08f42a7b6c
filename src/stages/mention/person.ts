/** Which candidates are people: every place votes, lists pass it on, and a page that names someone names them everywhere. */
import type { ReadArticle } from "../../model/index.ts";
import type { Lexicons, NameStats } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { Contender, type ListSides } from "./contender.ts";
import { FOREIGN, foreignNames, SOUND } from "./foreign-name.ts";
import type { Found } from "./found.ts";
import { completed } from "./name-completion.ts";
import { WEIGHT } from "./name-edges.ts";
import { HOLDER_RULE, officeHolders } from "./office-holder.ts";
import { type Candidates, candidatesOf, type NameCandidate } from "./person-candidates.ts";
import { ACCEPT, type KnownNames, type Scored, spread } from "./person-spread.ts";
import { type NamedPlace, variantsOf } from "./person-variants.ts";
import { type HeadMap, headsOf } from "./post-heads.ts";
import { vocabularyOf } from "./vocabulary.ts";

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
const LIST_ROUNDS = 6;
/** How much more than the characters the text behind tells of where a name ends. */
const RIGHT_SPEAKS = 1.5;

/** For each article its people, by page-wide canonical name; spans do not overlap. `heads`: of each the posts. */
export function findPersons(
  articles: readonly ReadArticle[],
  lexicons: Lexicons,
  heads: readonly HeadMap[] = headsOf(articles, lexicons),
): Found[][] {
  const vocabulary = vocabularyOf(lexicons);
  const read = articles.map(({ article }, i) => candidatesOf(article, heads[i] as HeadMap, lexicons));
  const support = supportOf(read);
  const accepted = withoutAdverbs(
    articles.map(({ article: { text } }, i) =>
      completed(acceptInArticle(text, read[i]?.list ?? [], support), {
        text,
        heads: heads[i] as HeadMap,
        edges: (read[i] as Candidates).edges,
        vocabulary,
      }),
    ),
  );
  const others = articles.map(({ article }, i) =>
    otherNames(article.text, accepted[i] ?? [], heads[i] as HeadMap, read[i] as Candidates, lexicons),
  );
  const known = knownNames(
    accepted,
    others,
    articles.map(({ article }) => article.text),
    heads,
    lexicons,
  );
  return articles.map(({ article }, i) =>
    spread(
      article.text,
      { scored: accepted[i] ?? [], others: others[i] ?? [] },
      known,
      read[i] as Candidates,
    ),
  );
}

/** Names that no statistics of Han names tell: foreign and ethnic ones, and holders of offices with any name. */
function otherNames(
  text: string,
  accepted: readonly Scored[],
  heads: HeadMap,
  { edges }: Candidates,
  lexicons: Lexicons,
): Found[] {
  const foreign = foreignNames(text, heads, lexicons);
  const told = accepted.map((c): Found => {
    const rule = c.told ? HOLDER_RULE : "person.context";
    return { label: "Person", start: c.start, end: c.end, text: c.text, name: c.text, rule, score: c.score };
  });
  return [...foreign, ...officeHolders(text, heads, edges, lexicons, [...told, ...foreign])];
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

function knownNames(
  accepted: readonly (readonly Scored[])[],
  others: readonly (readonly Found[])[],
  texts: readonly string[],
  heads: readonly HeadMap[],
  lexicons: Lexicons,
): KnownNames {
  const { names, words } = lexicons;
  const { refusals } = vocabularyOf(lexicons);
  // 「区长严格主持」 names one person at this place; 「严格执行」 elsewhere nobody.
  const spreading = accepted.flat().filter(({ text }) => refusals.get(text) !== false);
  const priors = new Map(spreading.map((c) => [c.text, c.prior]));
  for (const { name, rule } of others.flat()) {
    if (rule === SOUND) priors.set(name, HIGHEST);
    else if (rule === FOREIGN && !priors.has(name))
      priors.set(name, name.length > 2 && words.frequency(name) === 0 ? HIGHEST : 0);
    else if (rule === HOLDER_RULE && !priors.has(name))
      priors.set(name, words.frequency(name) > 0 ? 0 : HIGHEST);
  }
  const trie = createTrie([...priors.keys()]);
  const dotted = (i: number): NamedPlace[] =>
    (others[i] ?? [])
      .filter(({ rule }) => rule !== SOUND && rule !== HOLDER_RULE)
      .map(({ name, start }) => ({ name, start, post: "" }));
  const places = texts.map((text, i) => [
    ...namedPlaces(text, trie, heads[i] as HeadMap, names),
    ...dotted(i),
  ]);
  return { trie, priors, canonical: variantsOf(places) };
}

/** Every place of an accepted name in a text, whatever surrounds it. */
function namedPlaces(text: string, trie: Trie, heads: HeadMap, names: NameStats): NamedPlace[] {
  const places: NamedPlace[] = [];
  trie.scan(text, (start, index) => {
    const post = text.slice(start - (heads.lengths[start] ?? 0), start);
    const name = trie.words[index] ?? "";
    places.push({ name, start, post, odd: names.surnameAt(name, 0) === 0 });
  });
  return places;
}

/** At how many places each string stands with a fitting right edge. */
function supportOf(articles: readonly Candidates[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const { list } of articles) {
    for (const c of list)
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
  if (!fits) return null;
  const here = left === c.left ? c : { ...c, left };
  return { ...here, repeats, told, score: score + repeats };
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

/** Whether a post before it, or what is told of it behind, leaves no doubt that it is a person. */
function isTold(c: NameCandidate): boolean {
  return c.slot !== "none" || c.right >= WEIGHT.rightAppointment;
}
