/** Foreign and ethnic names: parts joined by 「·」, and sound-written names right after a foreign post (「总统拜登」). */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { Found } from "./found.ts";
import { COUNTRY, isDelimiter } from "./name-context.rules.ts";
import type { HeadMap } from "./post-heads.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

const DOTTED = /[\p{Script=Han}A-Za-z]{1,8}(?:[·•・][\p{Script=Han}A-Za-z]{1,8}){1,4}/gu;
const LONGEST = 8;
const LONGER_THAN_HAN = 4;
/** Kind of a longer word that only begins like a post. */
const NO_HEAD = "none";

export function foreignNames(text: string, { lengths: heads }: HeadMap, lexicons: Lexicons): Found[] {
  const vocabulary = vocabularyOf(lexicons);
  const { sounds } = vocabulary;
  const found: Found[] = [];
  const add = (start: number, end: number, name: string, rule: string): void => {
    found.push({ label: "Person", start, end, text: text.slice(start, end), name, rule, score: 0.9 });
  };
  const soundsFrom = (start: number): number => {
    let end = start;
    while (end < text.length && end - start < LONGEST && sounds.has(text[end] ?? "")) {
      if (end - start >= 2 && isVerbAt(text, end, vocabulary)) break;
      end++;
    }
    return end;
  };
  for (const match of text.matchAll(DOTTED)) {
    const span = trimDotted(text, match.index, match.index + match[0].length, heads, sounds, vocabulary);
    if (span) add(span.start, span.end, text.slice(span.start, span.end), "person.dotted");
  }
  const taken = new Set(found.map((f) => f.start));
  for (let at = 1; at < text.length; at++) {
    const length = heads[at] ?? 0;
    if (length === 0 || taken.has(at)) continue;
    const row = vocabulary.headRow.get(text.slice(at - length, at));
    if (row === undefined || row.values.kind === NO_HEAD) continue;
    const end = soundsFrom(at);
    const foreign = row.values.body === COUNTRY;
    // 「副省长洛桑旦增，」: four sounds and more are no Han name, if nothing else runs on.
    const whole = end - at >= LONGER_THAN_HAN && isDelimiter(text[end]);
    if (whole || (foreign && end - at >= 2))
      add(at, end, text.slice(at, end), foreign ? "person.foreign-post" : "person.sound");
  }
  return found.concat(lastNames(text, found)).sort((a, b) => a.start - b.start);
}

/** Cuts what a greedy match took in too much: a post in front (「州长根纳季·沃罗宁」), a verb behind. */
function trimDotted(
  text: string,
  from: number,
  to: number,
  heads: Int16Array,
  sounds: ReadonlySet<string>,
  vocabulary: Vocabulary,
): { start: number; end: number } | null {
  const firstDot = text.slice(from, to).search(/[·•・]/u) + from;
  let start = firstDot;
  while (start > from && sounds.has(text[start - 1] ?? "") && (heads[start] ?? 0) === 0) start--;
  if (start === firstDot) {
    // An ethnic name need not be written by sound alone: 「买买提·艾力」 after a post or a stop.
    for (let at = firstDot - 1; at >= from && firstDot - at <= 5; at--) {
      if ((heads[at] ?? 0) > 0 || at === from) start = at;
      if ((heads[at] ?? 0) > 0) break;
    }
  }
  const lastDot = Math.max(text.lastIndexOf("·", to), text.lastIndexOf("•", to), text.lastIndexOf("・", to));
  let end = lastDot + 1;
  while (end < to && sounds.has(text[end] ?? "") && !(end > lastDot + 2 && isVerbAt(text, end, vocabulary)))
    end++;
  if (end === lastDot + 1) return null;
  return end - start >= 4 ? { start, end } : null;
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
  const index = vocabulary.followers.longestAt(text, at);
  return (vocabulary.followers.words[index]?.length ?? 0) > 1;
}
