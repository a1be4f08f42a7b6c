/** The name of the paper among the words of a masthead, however it is set: spaced, in 《》, over several lines. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { COMMITTEE, MASTHEAD_WORD, PUBLISHER_TAIL, STRONG_PAPER, TODAY_PAPER } from "./masthead.rules.ts";
import type { SheetLine } from "./sheet-line.ts";
import { layoutWords } from "./words.ts";

/** How sure a word is to be the paper's name, `0` for none. */
const SURE = 3;
const PLACED = 2;
const ENDED = 1;
const FIRST = 0.5;
const LONGEST = 16;
/** A piece of a name that is set over several lines. */
const LONGEST_PIECE = 6;

/** The likeliest name in the masthead's lines, or `null`; the earlier of equals. */
export function paperName(lines: readonly SheetLine[], lexicons: Lexicons): string | null {
  let best: { name: string; score: number } | null = null;
  const names = [...lines.flatMap(namesIn), ...stacked(lines)];
  names.forEach((name, at) => {
    const score = scoreOf(name, at === 0 && lines[0]?.words.length === 1, lexicons);
    if (score > (best?.score ?? 0)) best = { name, score };
  });
  const found = best as { name: string; score: number } | null;
  return found === null ? null : repaired(found.name, lines, lexicons);
}

/** Whether a word alone says that a sheet begins. */
export function isPaperName(word: string, lexicons: Lexicons): boolean {
  return namesOf(word).some((name) => scoreOf(name, false, lexicons) >= ENDED);
}

/** Whether a word is a paper's name by its own form, or by a place and a paper's ending and no more. */
export function isSurePaperName(word: string, lexicons: Lexicons): boolean {
  return namesOf(word).some((name) => scoreOf(name, false, lexicons) >= ENDED + PLACED);
}

/** The place of the committee that owns the sheet, by gazetteer path; empty where none is printed. */
export function ownersPlace(lines: readonly SheetLine[], lexicons: Lexicons): readonly string[] {
  for (const { text } of lines) {
    const committee = COMMITTEE.pattern.exec(text)?.[0] ?? "";
    // 「中共湘潭市委」 without its first two and its last character.
    const rows = lexicons.places.find(committee.slice(2, -1));
    if (rows.length === 1) return rows[0]?.path ?? [];
  }
  return [];
}

/** Names in the words left over, then in those of the publisher (江城日报社出版). */
function namesIn(line: SheetLine): string[] {
  const owners = line.tokens
    .filter(({ kind }) => kind === "owner")
    .flatMap(({ groups }) => (groups[0] ?? "").split(/[ ：:]/u));
  const published = owners.flatMap((word) => STRONG_PAPER.pattern.exec(word)?.[1] ?? []);
  return [...line.words.flatMap(namesOf), ...published];
}

function namesOf(word: string): string[] {
  const bare = word.replace(PUBLISHER_TAIL.pattern, "");
  const strong = STRONG_PAPER.pattern.exec(bare)?.[1];
  return strong === undefined ? [bare] : [strong, bare];
}

/** 「吉安」 above 「日报」, or one character a line. */
function stacked(lines: readonly SheetLine[]): string[] {
  const names: string[] = [];
  let run = "";
  for (const { words, text } of lines) {
    const only = text.length === 1 ? text : "";
    const piece = words.length === 1 ? (words[0] ?? "") : only;
    run = piece !== "" && piece.length <= LONGEST_PIECE ? run + piece : "";
    if (run.length > piece.length) names.push(run);
  }
  return names;
}

function scoreOf(word: string, alone: boolean, lexicons: Lexicons): number {
  if (!/^\p{sc=Han}+$/u.test(word) || word.length < 2 || word.length > LONGEST) return 0;
  const ended = layoutWords(lexicons).paperEnds.some((end) => word.length > end.length && word.endsWith(end));
  const strong = STRONG_PAPER.pattern.exec(word)?.[1] === word || TODAY_PAPER.pattern.test(word);
  // 「毕节日报」 and 「江城青年报」 hold what elsewhere makes a day.
  if (MASTHEAD_WORD.pattern.test(word) && !strong) return 0;
  if (!strong && !ended) return alone ? FIRST : 0;
  const placed = lexicons.places.homeOf(word, null).path.length > 0;
  return (strong ? SURE : ENDED) + (placed ? PLACED : 0);
}

/** 邯鄣日报 under 中共邯郸市委: a name that no place bears takes the committee's place where half of it agrees. */
function repaired(name: string, lines: readonly SheetLine[], lexicons: Lexicons): string {
  if (lexicons.places.homeOf(name, null).path.length > 0) return name;
  for (const { text } of lines) {
    const place = COMMITTEE.pattern.exec(text)?.[1] ?? "";
    const damaged = name.slice(0, place.length);
    if (place === "" || lexicons.places.find(place).length === 0) continue;
    const same = [...damaged].filter((char, at) => char === place[at]).length;
    if (same * 2 >= place.length) return place + name.slice(place.length);
  }
  return name;
}
