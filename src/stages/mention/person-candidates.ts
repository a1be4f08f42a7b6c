/** Where a person's name may stand: every surname start with its possible ends, weighed by what surrounds it. */
import type { Article } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import { longestWord } from "../../text/trie.ts";
import { isCountry } from "./country.ts";
import { townLists } from "./listed-towns.ts";
import {
  endsInPlace,
  isBy,
  isDelimiter,
  isLed,
  isListJoint,
  isListSign,
  isPronoun,
  isUnnamed,
  opensHome,
  opensWay,
} from "./name-context.rules.ts";
import { type LeftEdge, type NameEdges, nameEdges, OPEN, type Slot, WEIGHT } from "./name-edges.ts";
import type { HeadMap } from "./post-heads.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** One possible name at one place. Weights are log-odds-like and add up. */
export interface NameCandidate {
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How much likelier the characters are a name than plain words. */
  readonly prior: number;
  /** What the prior loses to plain words that run over the name's edges: 「队伍」 in 「队|伍建强」. */
  readonly crossed: number;
  readonly left: number;
  readonly right: number;
  /** How well the text reads on behind it; compares ends of one start. */
  readonly fit: number;
  /** Whether it begins with a surname of two characters and goes on. */
  readonly compound: boolean;
  /** Whether its first two characters are a plain word, or its last tells where: 「田野中」. */
  readonly beginsWord: boolean;
  /** Whether it begins with a word that no name begins with, as far as grammar goes: 「关于|新」. */
  readonly opens: boolean;
  /** Whether a list of names may go on with it: no place with a post behind (「甘港村党委书记」). */
  readonly goesOn: boolean;
  /** Whether the characters are also a known place. */
  readonly place: boolean;
  /** Whether they are that or a plain word. */
  readonly word: boolean;
  /** How often they are that, per million. */
  readonly frequency: number;
  readonly slot: Slot;
}

/** What the characters weigh at least right behind a word that introduces nobody, and elsewhere without neighbours. */
const LEAST_IN_WORDS = 9;
const LEAST_ALONE = 2.5;
const LEAST = -9;

/** How many characters a word has that is told as a name though it is refused elsewhere. */
const SHORT_WORD = 2;

/** How far behind a candidate the text is read to compare its ends. */
const HORIZON = 9;
/** How much more than the characters the text behind tells of where a name ends. */
const RIGHT_SPEAKS = 1.5;
/** How far around a candidate plain words are looked for that run over its edges. */
const WORD_REACH = 3;

export interface Candidates {
  readonly list: readonly NameCandidate[];
  /** Of each start, how well the text reads on behind its best end. */
  readonly best: ReadonlyMap<number, number>;
  readonly edges: NameEdges;
}

export function candidatesOf(article: Article, heads: HeadMap, lexicons: Lexicons): Candidates {
  const text = article.text;
  const reading: Reading = {
    article,
    edges: nameEdges(text, heads, lexicons),
    vocabulary: vocabularyOf(lexicons),
    lexicons,
  };
  const list: NameCandidate[] = [];
  const towns = townLists(text);
  const inTowns = (at: number): boolean =>
    towns.some(({ index, 0: names }) => index <= at && at < index + names.length);
  for (let start = 0; start < text.length - 1; start++) {
    const surname = lexicons.names.surnameAt(text, start);
    if (surname === 0 || heads.inside[start] === 1 || inTowns(start)) continue;
    const edge = reading.edges.left(start);
    const shortest = surname === 2 ? 2 : 1 + surname;
    for (let length = shortest; length <= surname + 2; length++) {
      const end = start + length;
      if (end > text.length || !isHan(text.charCodeAt(end - 1))) break;
      const candidate = candidateAt(reading, start, end, surname, edge);
      if (candidate !== null) list.push(candidate);
    }
  }
  const best = new Map<number, number>();
  for (const { start, fit } of list) best.set(start, Math.max(fit, best.get(start) ?? fit));
  return { list, best, edges: reading.edges };
}

/** An article as it is read for names. */
interface Reading {
  readonly article: Article;
  readonly edges: NameEdges;
  readonly vocabulary: Vocabulary;
  readonly lexicons: Lexicons;
}

function candidateAt(
  { article, edges, vocabulary, lexicons }: Reading,
  start: number,
  end: number,
  surname: number,
  before: LeftEdge,
): NameCandidate | null {
  const { text } = article;
  const edge = isLed(text, start, end) ? OPEN : before;
  const { weight: left, slot } = edge;
  const home = slot === "plain" && opensHome(text, end);
  const right = home ? Math.max(WEIGHT.rightAct, edges.right(end)) : edges.right(end);
  const least = slot === "none" ? leastOf(text, start, end, left, right) : Number.NEGATIVE_INFINITY;
  if (slot === "none" && left + right < WEIGHT.hopeless) return null;
  if (lexicons.names.ceiling(text, start, end) <= least) return null;
  const name = text.slice(start, end);
  const quoted = slot === "none" && edges.quoted(start, end);
  const prior = quoted
    ? WEIGHT.never
    : priorOf({ text, start, end, name }, edge, right, vocabulary, lexicons);
  if (prior <= least || prior === WEIGHT.never) return null;
  const frequency = lexicons.words.frequency(name);
  const place = lexicons.places.find(name).length > 0;
  const crossed = crossedBy(text, { start, end, slot }, lexicons);
  const fit = prior + readOn(text, start, end, lexicons);
  const cut = name.length > 2 ? WEIGHT.cutAct * lengthOfCut(text, end, slot, vocabulary) : 0;
  return {
    article: article.index,
    start,
    end,
    text: name,
    prior,
    crossed: crossed + cut,
    left,
    right,
    fit: fit - cut + RIGHT_SPEAKS * right,
    compound: surname === 2 && name.length > 2,
    beginsWord: lexicons.words.frequency(name.slice(0, 2)) > 0 || endsInPlace(name),
    opens: longestWord(vocabulary.functionWords, text, start).length > 1,
    goesOn: isDelimiter(text[end]) || !vocabulary.placeEndings.has(name.charAt(name.length - 1)),
    place,
    word: frequency > 0 || place,
    frequency,
    slot,
  };
}

/** A prior below which no neighbours in a list and no repeats make a name where no post introduces one. */
function leastOf(text: string, start: number, end: number, left: number, right: number): number {
  const after = isListSign(text[end]);
  if (right >= WEIGHT.rightRemark) return LEAST;
  if (left === WEIGHT.leftWord) return after ? 0 : LEAST_IN_WORDS;
  if (right >= WEIGHT.rightAppointment) return LEAST;
  const before = isListSign(text[start - 1]);
  if (isListJoint(text[start - 1]) && right >= WEIGHT.rightVerb) return LEAST;
  if (before && after) return LEAST;
  return before || after ? 0 : LEAST_ALONE;
}

interface NamePlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function priorOf(
  { text, start, end, name }: NamePlace,
  { weight, slot }: LeftEdge,
  right: number,
  vocabulary: Vocabulary,
  lexicons: Lexicons,
): number {
  if (vocabulary.followers.indexOf(name) >= 0 || isUnnamed(name)) return WEIGHT.never;
  // 「村民王大姐」; 「县茶业协会会长|倪三姐，」
  const closesOffice = weight === WEIGHT.leftFullPost && right === WEIGHT.rightDelimiter;
  if (vocabulary.kinEndings.endAt(name, name.length) && !closesOffice) return WEIGHT.never;
  if (slot === "post" && isBy(name)) return WEIGHT.never;
  // 「跑了|乌克兰|和徐州」
  if (slot === "none" && isCountry(name, lexicons)) return WEIGHT.never;
  // 「派6名教师|来湄潭支教」
  if (opensWay(name) && lexicons.places.find(name.slice(1)).length > 0) return WEIGHT.never;
  const refused = vocabulary.refusals.get(name);
  if (refused !== undefined && !mayBeName(name, refused, weight, right)) return WEIGHT.never;
  const placeLike = slot === "none" && vocabulary.placeEndings.has(name.charAt(name.length - 1));
  // 「林溪镇|程阳村|举行」
  if (placeLike && weight === WEIGHT.leftBody) return WEIGHT.never;
  const score = lexicons.names.score(text, start, end);
  return placeLike ? score + WEIGHT.placeEnding : score;
}

/** 「市长解放，」, 「市长季节宣布」: behind an office with its body a word may be its holder's name. */
function mayBeName(name: string, isName: boolean, left: number, right: number): boolean {
  if (left < WEIGHT.leftPost) return false;
  if (isName) return right >= WEIGHT.rightDelimiter;
  // 「区长严格，」, 「庭长公正担任」; 「市委书记严格执行」 and 「主任候选人，」 name nobody.
  if (left < WEIGHT.leftFullPost) return false;
  return name.length === SHORT_WORD && (right === WEIGHT.rightDelimiter || right >= WEIGHT.rightSpeech);
}

/**
 * 「总经理祝福|代为宣读」, 「宋若|替她」: of the word that follows names and holds the reading's end, what lies behind it;
 * 「村民张三家|，」: of a house, one.
 */
function lengthOfCut(text: string, end: number, slot: Slot, { followers }: Vocabulary): number {
  if (slot === "plain" && opensHome(text, end - 1)) return 1;
  const length = longestWord(followers, text, end - 1).length;
  return length === 1 && isPronoun(text[end]) ? 1 : Math.max(0, length - 1);
}

/** How much better the text reads with plain words that run over the name's edges than with it cut out. */
function crossedBy(
  text: string,
  { start, end, slot }: Pick<NameCandidate, "start" | "end" | "slot">,
  { words }: Lexicons,
): number {
  let last = end;
  while (last < end + WORD_REACH && !isDelimiter(text[last])) last++;
  let first = start;
  if (slot === "none") while (first > start - WORD_REACH && !isDelimiter(text[first - 1])) first--;
  const cut =
    words.logProbability(text, first, start) +
    words.logProbability(text, start, end) +
    words.logProbability(text, end, last);
  return Math.max(0, words.logProbability(text, first, last) - cut);
}

/** How likely the plain words from the candidate on are. */
function readOn(text: string, start: number, end: number, { words }: Lexicons): number {
  let horizon = end;
  while (horizon < start + HORIZON && !isDelimiter(text[horizon])) horizon++;
  return words.logProbability(text, start, end) + words.logProbability(text, end, horizon);
}
