/** Foreign and ethnic names: parts joined by 「·」, and sound-written names right after a foreign post (「总统拜登」). */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { CharSet } from "../../text/char-set.ts";
import { matchesOf } from "../../text/matches.ts";
import { longestWord } from "../../text/trie.ts";
import type { Found } from "./found.ts";
import {
  COUNTRY,
  ETHNIC_REMARK,
  isDelimiter,
  isModal,
  isOffice,
  isQuoted,
  isReason,
  opensPredicate,
} from "./name-context.rules.ts";
import type { HeadMap } from "./post-heads.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const DOT = /[·•・]/;
const DOTTED = /[\p{Script=Han}A-Za-z]{1,8}(?:[·•・][\p{Script=Han}A-Za-z]{1,8}){1,4}/gu;
const LONGEST = 8;
const LONGER_THAN_HAN = 4;
/** Length and frequency in a million from which on a word is an everyday one. */
const WORD = 2;
const EVERYDAY = 20;
/** What a name that is written by sound alone is found by. */
export const SOUND = "person.sound";
/** What a name behind a foreign post is found by. */
export const FOREIGN = "person.foreign-post";
/** How long the last part of a dotted name is that no sounds write (「詹姆·黄」). */
const LONGEST_LAST = 3;
/** The same of the first. */
const LONGEST_FIRST = 5;
/** Kind of a longer word that only begins like a post. */
const NO_HEAD = "none";

export function foreignNames(text: string, heads: HeadMap, lexicons: Lexicons): Found[] {
  const vocabulary = vocabularyOf(lexicons);
  const found: Found[] = [];
  const taken = new Set<number>();
  const add = (start: number, end: number, rule: string): void => {
    const name = text.slice(start, end);
    found.push({ label: "Person", start, end, text: name, name, rule, score: 0.9 });
    taken.add(start);
  };
  for (const { index, 0: name } of DOT.test(text) ? matchesOf(text, DOTTED) : []) {
    const span = trimDotted(text, index, index + name.length, heads.lengths, vocabulary, lexicons);
    if (span) add(span.start, span.end, "person.dotted");
  }
  for (let at = 1; at < text.length; at++) {
    const length = heads.lengths[at] ?? 0;
    if (length === 0 || taken.has(at)) continue;
    const row = vocabulary.headRow.get(text.slice(at - length, at));
    if (row === undefined || row.values.kind === NO_HEAD) continue;
    if (row.values.body === COUNTRY) {
      const end = runFrom(text, at, vocabulary.sounds, vocabulary);
      if (end - at >= 2) add(at, end, FOREIGN);
      continue;
    }
    const end = runFrom(text, at, vocabulary.ethnicSounds, vocabulary);
    const least = leastSounds(text.slice(at, end), isOffice(row.term), lexicons);
    if (end - at >= least && endsWell(text, end, vocabulary)) add(at, end, SOUND);
  }
  for (const { index } of matchesOf(text, ETHNIC_REMARK)) {
    const start = soundsBefore(text, index, heads, vocabulary);
    if (index - start >= LONGER_THAN_HAN && !taken.has(start)) add(start, index, SOUND);
  }
  return found.concat(lastNames(text, found)).sort((a, b) => a.start - b.start);
}

/** How many sounds make a name: where a Han name may begin, more than it has. */
function leastSounds(run: string, office: boolean, { names, words, places }: Lexicons): number {
  if (words.frequency(run) > 0 || places.find(run).length > 0 || isTwoWords(run, words)) return LONGEST + 1;
  const han = names.surnameAt(run, 0) > 0 && !(run.length === LONGER_THAN_HAN - 1 && names.score(run) < 0);
  if (han) return LONGER_THAN_HAN;
  return office ? LONGER_THAN_HAN - 2 : LONGER_THAN_HAN - 1;
}

/** 「选手|参加|比赛」: everyday words that happen to be written with signs for sounds. */
function isTwoWords(run: string, words: Lexicons["words"]): boolean {
  const halves = [run.slice(0, WORD), run.slice(WORD)];
  return halves.every((half) => half.length === WORD && words.frequency(half) >= EVERYDAY);
}

/** How far characters that write names by sound run on, up to a verb. */
function runFrom(text: string, start: number, sounds: CharSet, vocabulary: Vocabulary): number {
  let end = start;
  while (end < text.length && end - start < LONGEST && sounds.at(text, end)) {
    if (end - start >= 2 && isVerbAt(text, end, vocabulary)) break;
    end++;
  }
  // 「罡拉措姆|因在外」: a sound that is also a word, before another word, belongs to no name.
  const isWord = vocabulary.followers.indexOf(text.charAt(end - 1)) >= 0 && !isDelimiter(text[end]);
  const isCut = end - start > LONGER_THAN_HAN || isReason(text[end - 1]);
  return isCut && isWord ? end - 1 : end;
}

/** Where the run of sounds that ends at `end` starts: at a sign or a post, else nowhere (`end`). */
function soundsBefore(text: string, end: number, heads: HeadMap, { ethnicSounds }: Vocabulary): number {
  let start = end;
  while (end - start < LONGEST && ethnicSounds.at(text, start - 1) && (heads.lengths[start] ?? 0) === 0)
    start--;
  return isDelimiter(text[start - 1]) || (heads.lengths[start] ?? 0) > 0 ? start : end;
}

/** 「副省长洛桑旦增，」, 「院长呼格吉勒图与」: where a name ends, not a word in the middle. */
function endsWell(text: string, end: number, { followers }: Vocabulary): boolean {
  return isDelimiter(text[end]) || followers.longestAt(text, end) >= 0;
}

/** Cuts what a greedy match took in too much: a post in front (「州长根纳季·沃罗宁」), a verb behind. */
function trimDotted(
  text: string,
  from: number,
  to: number,
  heads: Int16Array,
  vocabulary: Vocabulary,
  lexicons: Lexicons,
): { start: number; end: number } | null {
  const sounds = vocabulary.ethnicSounds;
  // 「中国·扬州旅游节」, 「百色·东盟洽谈会」: places side by side.
  const isPlace = (name: string, dot: number): boolean => {
    const rows = lexicons.places.find(name);
    const isWide = rows.some(({ level }) => level !== "county" && level !== "zone");
    return isWide || (rows.length > 0 && lexicons.places.longestAt(text, dot + 1) !== null);
  };
  const firstDot = text.slice(from, to).search(/[·•・]/u) + from;
  let start = firstDot;
  const opened = slotStart(from, firstDot, heads);
  if (opened >= 0) start = opened;
  else while (start > from && isSoundBefore(text, start, vocabulary) && (heads[start] ?? 0) === 0) start--;
  // 「传承人|韩玛·达隆」: one more character where the slot begins right before it.
  if (start === from + 1 || (start > from + 1 && (heads[start - 1] ?? 0) > 0 && (heads[start] ?? 0) === 0))
    start--;
  if (start === firstDot) {
    // An ethnic name need not be written by sound alone: 「买买提·艾力」 after a post or a stop.
    for (let at = firstDot - 1; at >= from && firstDot - at <= 5; at--) {
      if ((heads[at] ?? 0) > 0 || at === from) start = at;
      if ((heads[at] ?? 0) > 0) break;
    }
  }
  const lastDot = Math.max(text.lastIndexOf("·", to), text.lastIndexOf("•", to), text.lastIndexOf("・", to));
  const sounded = lastPartEnd(text, lastDot + 1, to, vocabulary, lexicons);
  const isSounded = firstDot - start >= 2 && sounds.at(text, start);
  const open = opened >= 0 ? null : lexicons;
  const end =
    sounded === null && (isSounded || opened >= 0)
      ? familyEnd(text, lastDot + 1, to, vocabulary, open)
      : sounded;
  if (start === firstDot || isPlace(text.slice(start, firstDot), firstDot)) return null;
  return end !== null && end - start >= 4 && !isQuoted(text[start - 1], text[end]) ? { start, end } : null;
}

/** 「村党支部书记|吐送江·买买提」: where a post ends so close before the dot that nothing but the name stands between; or -1. */
function slotStart(from: number, dot: number, heads: Int16Array): number {
  for (let at = dot - 2; at >= Math.max(from, dot - LONGEST_FIRST); at--) if ((heads[at] ?? 0) > 0) return at;
  return -1;
}

/** 「由|吐尔逊·尼亚孜」: a sound that is also a word before names opens none behind a stop. */
function isSoundBefore(text: string, at: number, { ethnicSounds, openers }: Vocabulary): boolean {
  if (!ethnicSounds.at(text, at - 1)) return false;
  return !(openers.endAt(text, at) && isDelimiter(text[at - 2]));
}

/** Where the part behind the last dot ends; one character misread among sounds does not cut it (「阿不部热合曼」). */
function lastPartEnd(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  { words }: Lexicons,
): number | null {
  const isSound = (at: number): boolean => vocabulary.ethnicSounds.at(text, at);
  let end = from;
  while (end < to) {
    const gap = end > from && !isSound(end) && isSound(end + 1) && isSound(end + 2);
    if (!isSound(end) && !gap) break;
    if (end > from + 1 && isVerbAt(text, end, vocabulary)) break;
    if (gap && vocabulary.followers.longestAt(text, end) >= 0) break;
    end++;
  }
  if (end > from + 1 && isReason(text[end - 1]) && !isDelimiter(text[end])) return end - 1;
  // 「威拉功|在」: one more character where what follows a name begins right behind it.
  const open = end > from + 1 && end < to && !endsWell(text, end, vocabulary);
  const isName =
    open && !isModal(text[end]) && !opensPredicate(text, end) && words.frequencyAt(text, end) === 0;
  if (isName && endsWell(text, end + 1, vocabulary)) end++;
  return end > from ? end : null;
}

/** 「詹姆·黄」: a Han surname behind the dot; any one or two characters where a post opens the name (`lexicons` null). */
function familyEnd(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  lexicons: Lexicons | null,
): number | null {
  if (lexicons !== null && lexicons.names.surnameAt(text, from) === 0) return null;
  let end = from;
  while (end < to && end - from < LONGEST_LAST && !endsWell(text, end, vocabulary)) end++;
  return endsWell(text, end, vocabulary) ? end : null;
}

/** Later places that give only the last part of a dotted name: 「沃罗宁说」. */
function lastNames(text: string, dotted: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const full of dotted) {
    const last = full.name.split(/[·•・]/u).at(-1) ?? "";
    if (last.length < 2 || last === full.name) continue;
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
      const inside = dotted.some((f) => f.start <= at && at < f.end) || out.some((f) => f.start === at);
      if (!inside)
        out.push({ ...full, start: at, end: at + last.length, text: last, rule: "person.last-name" });
    }
  }
  return out;
}

/** Whether a word of two or more characters that follows names starts here. */
function isVerbAt(text: string, at: number, vocabulary: Vocabulary): boolean {
  return longestWord(vocabulary.followers, text, at).length > 1;
}
