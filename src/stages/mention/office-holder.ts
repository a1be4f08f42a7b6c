/** Whoever stands between an office and what only people do is its holder, whatever characters the name has. */
import type { Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import { longestWord } from "../../text/trie.ts";
import { SOUND } from "./foreign-name.ts";
import type { Found } from "./found.ts";
import { isDelimiter, isListComma, isOffice } from "./name-context.rules.ts";
import { type NameEdges, WEIGHT } from "./name-edges.ts";
import type { HeadMap } from "./post-heads.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const SHORTEST = 2;
const LONGEST = 4;
/** Log share of a surname that no table counts. */
const RARE_SURNAME = -9;
/** How much likelier the characters are a name than words: beside any sign; before an act, with a surname, or said again. */
const LEAST = 2;
const LEAST_BEFORE_ACT = -6;
const LEAST_WITH_SURNAME = -10;
const LEAST_AGAIN = -8;
const LEAST_IN_LIST = -9;
const LEAST_LAST = -1;
/** A longer run is a name of sounds only. */
const LEAST_LONG = 4;
/** How many characters a word before an act has that leaves no doubt. */
const SURE_ACT = 2;

export const HOLDER_RULE = "person.slot";

interface Text {
  readonly text: string;
  readonly heads: HeadMap;
  readonly edges: NameEdges;
  readonly vocabulary: Vocabulary;
  readonly lexicons: Lexicons;
  /** 1 where a person was found before. */
  readonly taken: Uint8Array;
}

interface ListOfNames {
  /** Where known names start. */
  readonly starts: ReadonlySet<number>;
  /** How many of its names are known before the item. */
  readonly before: number;
}

/** Holders of offices, and the items of their lists, that the statistics of names leave out. */
export function officeHolders(
  text: string,
  heads: HeadMap,
  edges: NameEdges,
  lexicons: Lexicons,
  known: readonly Found[],
): Found[] {
  const taken = new Uint8Array(text.length + 1);
  for (const { start, end } of known) taken.fill(1, start, end);
  const source: Text = { text, heads, edges, vocabulary: vocabularyOf(lexicons), lexicons, taken };
  const found: Found[] = [];
  const add = (span: Span | null): void => {
    if (span === null) return;
    taken.fill(1, span.start, span.end);
    const name = text.slice(span.start, span.end);
    found.push({ label: "Person", ...span, text: name, name, rule: HOLDER_RULE, score: 0.85 });
  };
  for (let at = 1; at < text.length; at++) if ((heads.lengths[at] ?? 0) > 0) add(holderAt(source, at));
  const starts = new Set(known.map(({ start }) => start));
  const told = [...known.filter(({ rule }) => rule === HOLDER_RULE || rule === SOUND), ...found];
  for (const person of told.toSorted((a, b) => a.start - b.start)) {
    let before = isListComma(text[person.start - 1]) && taken[person.start - 2] === 1 ? 2 : 1;
    let item = itemAfter(source, person.end, { starts, before });
    while (item !== null) {
      add(item);
      item = itemAfter(source, item.end, { starts, before: ++before });
    }
  }
  return found;
}

/** 「县委书记|晨曦明|参加」: the holder behind the office that ends at `at`, or `null`. */
function holderAt(source: Text, at: number): Span | null {
  const { text, heads, edges, vocabulary, taken } = source;
  if (taken[at] === 1 || heads.inside[at] === 1 || opensOther(source, at)) return null;
  const row = vocabulary.headRow.get(text.slice(at - (heads.lengths[at] ?? 0), at));
  const { weight, slot } = edges.left(at);
  if (row === undefined || slot !== "post" || weight < WEIGHT.leftPost || !isOffice(row.term)) return null;
  for (let end = at + SHORTEST; end <= at + LONGEST; end++) {
    if (!isFree(source, end - 1) || (end === at + SHORTEST && !isFree(source, at))) return null;
    if (!endsSlot(source, end)) continue;
    return isHolder(source, at, end, weight) ? { start: at, end } : null;
  }
  return null;
}

function isFree({ text, taken }: Text, at: number): boolean {
  return at < text.length && taken[at] !== 1 && isHan(text.charCodeAt(at));
}

/** Whether what opens at `at` is a verb, an adverb or another word that no name begins with. */
function opensOther({ text, vocabulary: { followers, functionWords } }: Text, at: number): boolean {
  const act = longestWord(followers, text, at);
  return act.length >= SURE_ACT || functionWords.longestAt(text, at) >= 0;
}

/** A stop, a remark, an appointment, a speech, or a word of two characters for what people do. */
function endsSlot({ text, edges, vocabulary }: Text, end: number): boolean {
  if (isDelimiter(text[end])) return true;
  const right = edges.right(end);
  if (right >= WEIGHT.rightSpeech) return true;
  return longestWord(vocabulary.followers, text, end).length >= SURE_ACT;
}

function isHolder(source: Text, start: number, end: number, left: number): boolean {
  const { text, vocabulary, lexicons } = source;
  const name = text.slice(start, end);
  if (vocabulary.refusals.get(name) === false || vocabulary.kinEndings.endAt(name, name.length)) return false;
  if (vocabulary.bodyHeads.endAt(name, name.length) || namesPlace(name, lexicons)) return false;
  if (vocabulary.openers.endAt(name, 1)) return false;
  const score = scoreOf(name, lexicons);
  if (name.length === LONGEST) return score >= LEAST_LONG;
  if (score >= LEAST && left >= WEIGHT.leftFullPost) return true;
  const acts = !isDelimiter(text[end]);
  const surname = lexicons.names.surnameAt(name, 0) > 0;
  if (!surname && vocabulary.placeEndings.has(name.charAt(name.length - 1))) return false;
  if (acts && left >= WEIGHT.leftFullPost && score >= (surname ? LEAST_WITH_SURNAME : LEAST_BEFORE_ACT))
    return true;
  return score >= LEAST_AGAIN && actsAgain(source, name, start);
}

/** 「副主任科员|湖南一星」: a place opens what is no name. */
function namesPlace(name: string, { places }: Lexicons): boolean {
  const place = places.longestAt(name, 0);
  return (
    place !== null && (place.length === name.length || place.rows.some(({ level }) => level === "province"))
  );
}

/** How much likelier the characters are those of a name with a rare surname than plain words. */
function scoreOf(name: string, { names, words }: Lexicons): number {
  const given = name.slice(name.length === 2 ? 1 : -2);
  const share =
    given.length === 1
      ? names.given(given, 0, 1)
      : names.given(given.charAt(0), 0, 2) + names.given(given.charAt(1), 1, 2);
  return RARE_SURNAME + share - words.logProbability(name, 0, name.length);
}

/** Whether the same characters open another clause and speak or act there. */
function actsAgain({ text, edges }: Text, name: string, start: number): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at === start || edges.left(at).weight < WEIGHT.leftOpen) continue;
    if (edges.right(at + name.length) >= WEIGHT.rightAct && !isDelimiter(text[at + name.length])) return true;
  }
  return false;
}

/** 「常委甲、乙、|海棠红|、丙」: what follows a name in a list that an office opens, or `null`. */
function itemAfter(source: Text, end: number, list: ListOfNames): Span | null {
  const { text, heads } = source;
  if (!isListComma(text[end])) return null;
  const start = end + 1;
  if (!isFree(source, start) || opensOther(source, start)) return null;
  let close = start;
  while (close - start <= LONGEST && isFree(source, close)) close++;
  if (!isDelimiter(text[close])) return lastItem(source, start);
  const size = close - start;
  if (size < SHORTEST || size > LONGEST || (heads.lengths[close] ?? 0) > 0) return null;
  const goesOn = !isListComma(text[close]) || list.starts.has(close + 1) || list.before > 1;
  const name = text.slice(start, close);
  const { bodyHeads, placeEndings } = source.vocabulary;
  if (!goesOn || bodyHeads.endAt(name, size) || placeEndings.has(name.charAt(size - 1))) return null;
  if (namesPlace(name, source.lexicons)) return null;
  return scoreOf(name, source.lexicons) >= LEAST_IN_LIST ? { start, end: close } : null;
}

/** 「、王晓云|在主席台就座」: the last name of a list, with a surname and before an act. */
function lastItem({ text, edges, lexicons, vocabulary }: Text, start: number): Span | null {
  if (lexicons.names.surnameAt(text, start) === 0) return null;
  for (let end = start + SHORTEST + 1; end >= start + SHORTEST; end--) {
    if (vocabulary.placeEndings.has(text.charAt(end - 1))) continue;
    const score = lexicons.names.score(text, start, end);
    if (edges.right(end) >= WEIGHT.rightAct && score >= LEAST_LAST) return { start, end };
  }
  return null;
}
