/** The name of the paper among the words of a masthead, however it is set: spaced, in 《》, with its publisher. */
import type { Lexicons } from "../../rules/lexicons.ts";
import {
  COMMITTEE,
  MASTHEAD_WORD,
  PUBLISHER_TAIL,
  SPACED_NAME,
  STRONG_PAPER,
  TODAY_PAPER,
} from "./layout.rules.ts";
import { layoutWords } from "./words.ts";

/** How sure a word is to be the paper's name, `0` for none. */
const SURE = 3;
const PLACED = 2;
const ENDED = 1;
const FIRST = 0.5;

/** The likeliest name in the masthead's lines, or `null`; the earlier of equals. */
export function paperName(lines: readonly string[], lexicons: Lexicons): string | null {
  let best: { name: string; score: number } | null = null;
  lines.forEach((line, at) => {
    for (const word of wordsOf(line)) {
      const score = scoreOf(word, at === 0 && word === line, lexicons);
      if (score > (best?.score ?? 0)) best = { name: word, score };
    }
  });
  const found = best as { name: string; score: number } | null;
  return found === null ? null : repaired(found.name, lines, lexicons);
}

/** Whether a word alone says that a sheet begins. */
export function isPaperName(word: string, lexicons: Lexicons): boolean {
  return scoreOf(word, false, lexicons) >= ENDED;
}

/** The place of the committee that owns the sheet, by gazetteer path; empty where none is printed. */
export function ownersPlace(lines: readonly string[], lexicons: Lexicons): readonly string[] {
  for (const line of lines) {
    const committee = COMMITTEE.pattern.exec(line)?.[0] ?? "";
    // 「中共湘潭市委」 without its first two and its last character.
    const rows = lexicons.places.find(committee.slice(2, -1));
    if (rows.length === 1) return rows[0]?.path ?? [];
  }
  return [];
}

function wordsOf(line: string): string[] {
  const whole = SPACED_NAME.pattern.test(line) ? line.replaceAll(" ", "") : line;
  const words = whole.split(/[\s《》|·,，:：]+/u).map((word) => word.replace(PUBLISHER_TAIL.pattern, ""));
  const strong = words.flatMap((word) => STRONG_PAPER.pattern.exec(word)?.[1] ?? []);
  return [...strong, ...words].filter((word) => /^\p{sc=Han}{2,14}$/u.test(word));
}

function scoreOf(word: string, alone: boolean, lexicons: Lexicons): number {
  if (!/^\p{sc=Han}{2,14}$/u.test(word) || MASTHEAD_WORD.pattern.test(word)) return 0;
  const ended = layoutWords(lexicons).paperEnds.some((end) => word.length > end.length && word.endsWith(end));
  const strong = STRONG_PAPER.pattern.exec(word)?.[1] === word || TODAY_PAPER.pattern.test(word);
  const placed = lexicons.places.homeOf(word).path.length > 0;
  if (strong) return SURE + (placed ? PLACED : 0);
  if (ended) return ENDED + (placed ? PLACED : 0);
  return alone ? FIRST : 0;
}

/** 邯鄣日报 under 中共邯郸市委: a name that no place bears takes the committee's place where half of it agrees. */
function repaired(name: string, lines: readonly string[], lexicons: Lexicons): string {
  if (lexicons.places.homeOf(name).path.length > 0) return name;
  for (const line of lines) {
    const place = COMMITTEE.pattern.exec(line)?.[1] ?? "";
    const damaged = name.slice(0, place.length);
    if (place === "" || lexicons.places.find(place).length === 0) continue;
    const same = [...damaged].filter((char, at) => char === place[at]).length;
    if (same * 2 >= place.length) return place + name.slice(place.length);
  }
  return name;
}
