/** The head of a sheet: which of the first lines belong to it, and the paper, day and page that they print. */
import type { TimeMention } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { findTimes } from "../../text/times.ts";
import { COMMITTEE, MASTHEAD_LINE, PAGE_NUMBER } from "./layout.rules.ts";
import type { Line } from "./lines.ts";
import { layoutWords } from "./words.ts";

export interface Masthead {
  /** How many of the first lines it takes. */
  readonly lines: number;
  readonly paper: string | null;
  readonly date: string | null;
  readonly page: string | null;
  /** The line that prints the day. */
  readonly dateLine: string;
}

/** The day stands among so many first lines. */
const SEARCHED = 8;
const LONGEST = 70;
const LONGEST_NAME = 24;

export function findMasthead(lines: readonly Line[], lexicons: Lexicons): Masthead {
  const dated = dateLineOf(lines);
  const named = lines[0] !== undefined && isPaperName(firstWord(lines[0].text), lexicons);
  if (dated === -1 && !named) return { lines: 0, paper: null, date: null, page: null, dateLine: "" };
  let count = dated === -1 ? 1 : dated + 1;
  while (count < lines.length && isMastheadLine(lines[count])) count++;
  const head = lines.slice(0, count);
  const dateLine = dated === -1 ? "" : (lines[dated]?.text ?? "");
  return {
    lines: count,
    paper: paperOf(head, dated, lexicons),
    date: dateIn(dateLine)?.date ?? null,
    page: head.map(({ text }) => pageIn(text)).find((page) => page !== null) ?? null,
    dateLine: dateLine.replace(/^[^\d]*/, ""),
  };
}

/** The first whole date in `text`: 2022年8月24日, 二〇二二年八月二十四日, 2022-08-24. */
function dateIn(text: string): TimeMention | null {
  return findTimes(text, null).find(({ precision }) => precision === "day") ?? null;
}

function pageIn(text: string): string | null {
  const number = PAGE_NUMBER.pattern.exec(text);
  return number?.[1] ?? number?.[2] ?? null;
}

function dateLineOf(lines: readonly Line[]): number {
  for (let at = 0; at < Math.min(SEARCHED, lines.length); at++) {
    const text = lines[at]?.text ?? "";
    if (/[。，！？；“]/.test(text) || text.length > LONGEST) return -1;
    if (dateIn(text) !== null) return at;
    if (text.length > LONGEST_NAME && !MASTHEAD_LINE.pattern.test(text)) return -1;
  }
  return -1;
}

function isMastheadLine(line: Line | undefined): boolean {
  if (line === undefined || line.level > 0 || line.text.length > LONGEST || /[。！？；“]/.test(line.text))
    return false;
  return MASTHEAD_LINE.pattern.test(line.text) || !/\p{sc=Han}/u.test(line.text);
}

function firstWord(text: string): string {
  return text.split(" ", 1)[0] ?? "";
}

function isPaperName(word: string, lexicons: Lexicons): boolean {
  return (
    word.length <= 14 &&
    layoutWords(lexicons).paperEnds.some((end) => word.length > end.length && word.endsWith(end))
  );
}

function paperOf(head: readonly Line[], dated: number, lexicons: Lexicons): string | null {
  const words = head
    .slice(0, dated + 2)
    .map((line) => firstWord(line.text.slice(0, dateIn(line.text)?.at.start)))
    .filter((word) => /^[\p{sc=Han}·]{2,14}$/u.test(word));
  const name = words.find((word) => isPaperName(word, lexicons) || word === head[0]?.text);
  return name === undefined ? null : repaired(name, head, lexicons);
}

/** 邯鄣日报 under 中共邯郸市委: a name that no place bears takes the committee's place where half of it agrees. */
function repaired(name: string, head: readonly Line[], lexicons: Lexicons): string {
  if (lexicons.places.homeOf(name).path.length > 0) return name;
  for (const line of head) {
    const place = COMMITTEE.pattern.exec(line.text)?.[1] ?? "";
    const damaged = name.slice(0, place.length);
    if (place === "" || lexicons.places.find(place).length === 0) continue;
    const same = [...damaged].filter((char, at) => char === place[at]).length;
    if (same * 2 >= place.length) return place + name.slice(place.length);
  }
  return name;
}
