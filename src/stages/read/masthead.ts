/** The head of a sheet: which lines belong to it, and the paper, day and page that they print. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, formatDay } from "../../text/calendar.ts";
import { findTimes } from "../../text/times.ts";
import { DAY_LINE, FULL_DATE, MASTHEAD_LINE, MONTH_FIRST, MONTH_LINE, PAGE_NUMBER } from "./layout.rules.ts";
import type { Line } from "./lines.ts";
import { isPaperName, ownersPlace, paperName } from "./paper-name.ts";

export interface Masthead {
  /** How many of the first lines it takes. */
  readonly lines: number;
  /** Lines of it that OCR has put elsewhere, by index. */
  readonly strays: ReadonlySet<number>;
  readonly paper: string | null;
  readonly date: string | null;
  readonly page: string | null;
  /** The line that prints the day. */
  readonly dateLine: string;
  /** Path of the place whose committee owns the paper; empty where none is printed. */
  readonly owner: readonly string[];
}

/** The day stands among so many first lines. */
const SEARCHED = 10;
const LONGEST = 70;
const LONGEST_NAME = 24;
const LONGEST_STRAY = 50;

export function findMasthead(lines: readonly Line[], lexicons: Lexicons): Masthead {
  const texts = lines.map(({ text }) => text);
  const dated = dateLineOf(texts);
  const named = isPaperName((texts[0] ?? "").split(" ", 1)[0] ?? "", lexicons);
  const strays = dated === -1 ? strayLines(texts) : new Set<number>();
  if (dated === -1 && !named && strays.size === 0) return NONE;
  const count = dated === -1 && !named ? 0 : headEnd(lines, dated, lexicons);
  const head = [...texts.slice(0, count), ...[...strays].map((at) => texts[at] ?? "")];
  const dateLine = head.find((text) => dayIn(text) !== null) ?? "";
  return {
    lines: count,
    strays,
    paper: paperName(head.map(withoutDay), lexicons),
    date: dayIn(dateLine) ?? splitDay(head),
    page: head.map(pageIn).find((page) => page !== null) ?? null,
    dateLine: dateLine.replace(/^[^\d]*/, ""),
    owner: ownersPlace(head, lexicons),
  };
}

const NONE: Masthead = {
  lines: 0,
  strays: new Set(),
  paper: null,
  date: null,
  page: null,
  dateLine: "",
  owner: [],
};

/** The whole date in `text`: 2022年8月24日, 二〇二二年八月二十四日, 2022-08-24, also with O for 0 or glued to a page number. */
function dayIn(text: string): string | null {
  const clean = repairDigits(text);
  const told = findTimes(clean, null).find(({ precision }) => precision === "day")?.date;
  if (told) return told;
  const glued = FULL_DATE.pattern.exec(clean.replaceAll(" ", ""));
  if (glued) return dayFrom(glued[1], glued[2], glued[3]);
  const turned = MONTH_FIRST.pattern.exec(clean);
  return turned ? dayFrom(turned[3], turned[1], turned[2]) : null;
}

/** 「10」 above 「2021年5月」: the day set large in a line of its own. */
function splitDay(head: readonly string[]): string | null {
  for (let at = 0; at + 1 < head.length; at++) {
    const pair = [head[at] ?? "", head[at + 1] ?? ""].map(repairDigits);
    const month = pair.map((text) => MONTH_LINE.pattern.exec(text)).find((found) => found !== null);
    const day = pair.map((text) => DAY_LINE.pattern.exec(text)).find((found) => found !== null);
    if (month && day) return dayFrom(month[1], month[2], day[1]);
  }
  return null;
}

function dayFrom(year = "", month = "", day = ""): string | null {
  const found = dayOf(Number(year), Number(month), Number(day));
  return found === null ? null : formatDay(found);
}

/** Letters that OCR reads for digits inside a number: 2O21, 1l月. */
function repairDigits(text: string): string {
  return text.replace(/(?<=\d)[OoQ]|[OoQ](?=\d)/g, "0").replace(/(?<=\d)[lI]|[lI](?=\d)/g, "1");
}

function withoutDay(text: string): string {
  const at = findTimes(text, null).find(({ precision }) => precision === "day")?.at;
  return at === undefined ? text : `${text.slice(0, at.start)} ${text.slice(at.end)}`.trim();
}

function pageIn(text: string): string | null {
  const number = PAGE_NUMBER.pattern.exec(text);
  return number?.[1] ?? number?.[2] ?? null;
}

function dateLineOf(texts: readonly string[]): number {
  for (let at = 0; at < Math.min(SEARCHED, texts.length); at++) {
    const text = texts[at] ?? "";
    if (/[。，！？；“]/.test(text) || text.length > LONGEST) return -1;
    if (dayIn(text) !== null || splitDay(texts.slice(at, at + 2)) !== null) return at;
    if (text.length > LONGEST_NAME && !MASTHEAD_LINE.pattern.test(text)) return -1;
  }
  return -1;
}

/** Past the masthead's last line: what follows the day and still tells of the sheet, not of the news. */
function headEnd(lines: readonly Line[], dated: number, lexicons: Lexicons): number {
  let count = dated === -1 ? 1 : dated + 1;
  while (count < lines.length && isMastheadLine(lines[count], lexicons)) count++;
  return count;
}

function isMastheadLine(line: Line | undefined, lexicons: Lexicons): boolean {
  if (line === undefined || line.level > 0 || line.text.length > LONGEST || /[。！？；“]/.test(line.text))
    return false;
  if (MASTHEAD_LINE.pattern.test(line.text) || !/\p{sc=Han}/u.test(line.text)) return true;
  if (MONTH_LINE.pattern.test(line.text)) return true;
  return (
    line.text.length <= LONGEST_NAME &&
    paperName([line.text], lexicons) !== null &&
    isPaperName(line.text.replaceAll(" ", ""), lexicons)
  );
}

/** Short lines elsewhere that print a whole day beside a weekday, number or page: the masthead of a sheet read out of order. */
function strayLines(texts: readonly string[]): Set<number> {
  const strays = new Set<number>();
  texts.forEach((text, at) => {
    if (text.length > LONGEST_STRAY || /[。，！？；“]/.test(text) || strays.size > 0) return;
    if (MASTHEAD_LINE.pattern.test(text) && dayIn(text) !== null) strays.add(at);
  });
  return strays;
}
