/** Tibetan, Mongolian, Uyghur, Kazakh and Yi names without a dot, by their parts: 「次仁多吉」, 「乌兰其木格」. */
import type { Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { createTrie, longestWord, type Trie } from "../../text/trie.ts";
import { SOUND } from "./foreign-name.ts";
import type { Found } from "./found.ts";
import {
  isAged,
  isDelimiter,
  isListJoint,
  isListSign,
  isOfPeople,
  isParticle,
  opensHome,
} from "./name-context.rules.ts";
import { type NameEdges, WEIGHT } from "./name-edges.ts";
import type { HeadMap } from "./post-heads.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const SHORTEST = 2;
const LONGEST = 8;
/** How many sounds behind known parts may close a name. */
const MOST_SOUNDS = 3;
/** Characters of known parts, and of all, that make a name wherever it stands. */
const SURE_PARTS = 4;
/** Characters of a name that not known parts alone write. */
const LISTED = 3;
const SCORE = 0.88;
const partsOf = oncePer(
  (lexicons: Lexicons): Trie => createTrie(lexicons.terms("ethnic-names").map(({ term }) => term)),
);

interface Source {
  readonly text: string;
  readonly heads: HeadMap;
  readonly edges: NameEdges;
  readonly vocabulary: Vocabulary;
  readonly lexicons: Lexicons;
}

/** A run of sounds with at least one known part of a name. */
interface Run extends Span {
  /** How many of its characters are known parts. */
  readonly known: number;
}

export function ethnicNames(text: string, heads: HeadMap, edges: NameEdges, lexicons: Lexicons): Found[] {
  const source: Source = { text, heads, edges, vocabulary: vocabularyOf(lexicons), lexicons };
  const found: Found[] = [];
  let free = 0;
  partsOf(lexicons).scan(text, (at) => {
    if (at < free) return;
    const run = runAround(source, at, free);
    if (!isName(run, source)) return;
    const name = text.slice(run.start, run.end);
    found.push({ label: "Person", ...run, text: name, name, rule: SOUND, score: SCORE });
    free = run.end;
  });
  return found;
}

/** The run that holds the part at `at`: sounds before it that go back to where a name may begin, parts and sounds behind. */
function runAround({ text, heads, edges, vocabulary, lexicons }: Source, at: number, free: number): Run {
  const { ethnicSounds } = vocabulary;
  let start = at;
  while (
    start > free &&
    at - start < SHORTEST &&
    ethnicSounds.at(text, start - 1) &&
    !opens(text, start, heads)
  )
    start--;
  if (!opens(text, start, heads)) start = at;
  const longestPart = (from: number): number => longestWord(partsOf(lexicons), text, from).length;
  let end = at;
  let known = 0;
  for (let part = longestPart(end); part > 0 && end - start < LONGEST; part = longestPart(end)) {
    known += part;
    end += part;
    if (longestPart(end) > 0 || edges.right(end) >= WEIGHT.rightDelimiter) continue;
    const sounds = soundsTo(text, end, edges, vocabulary);
    end += sounds;
    if (sounds > 0) break;
  }
  return { start, end, known };
}

/** How many sounds from `at` on lead to where a name ends well: 「次仁|卓嘎，」, 「拉毛|措到会」. */
function soundsTo(text: string, at: number, edges: NameEdges, { ethnicSounds }: Vocabulary): number {
  for (let end = at + 1; end <= at + MOST_SOUNDS && ethnicSounds.at(text, end - 1); end++)
    if (edges.right(end) >= WEIGHT.rightDelimiter) return end - at;
  return 0;
}

/** What stands beside an item of a list. */
function isItem(char: string | undefined): boolean {
  return isListSign(char) || isListJoint(char);
}

/** Whether a post or a sign stands right before `start`. */
function opens(text: string, start: number, { lengths }: HeadMap): boolean {
  return isDelimiter(text[start - 1]) || isListJoint(text[start - 1]) || (lengths[start] ?? 0) > 0;
}

function isName({ start, end, known }: Run, { text, heads, edges, vocabulary, lexicons }: Source): boolean {
  const name = text.slice(start, end);
  const length = end - start;
  // 「扎西」, 「古丽」 stand in dictionaries as names.
  const isWord = known < length && lexicons.words.frequency(name) > 0;
  if (length < SHORTEST || isWord || lexicons.places.find(name).length > 0) return false;
  if (
    isOfPeople(text, end) ||
    isOfPeople(text, end - SHORTEST) ||
    vocabulary.placeEndings.at(text, end) ||
    edges.quoted(start, end)
  )
    return false;
  // 「塔吉克|斯坦」: sounds go on.
  if (vocabulary.ethnicSounds.at(text, end) && edges.right(end) < WEIGHT.rightWord) return false;
  const place = lexicons.places.longestAt(text, start);
  if (place !== null && start + place.length > end) return false;
  const right = edges.right(end);
  const introduced = (heads.lengths[start] ?? 0) > 0;
  // 「祥和|的日子里」
  if (isParticle(text[start]) && !introduced) return false;
  if (introduced) return length >= LISTED || right >= WEIGHT.rightWord || opensHome(text, end);
  if (known >= SURE_PARTS) return true;
  if (known < length && length < LISTED) return false;
  if (isAged(text, start)) return right >= WEIGHT.rightWord;
  if (edges.left(start).weight < WEIGHT.leftOpen) return false;
  return right >= WEIGHT.rightAct || (isItem(text[start - 1]) && isItem(text[end]));
}
