/** The head of a sheet: which lines belong to it, and the paper, day and page that they print. */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { Line } from "./lines.ts";
import { isPaperName, isSurePaperName, ownersPlace, paperName } from "./paper-name.ts";
import { type SheetDate, sheetDate } from "./sheet-date.ts";
import { type SheetLine, type SheetToken, sheetLine } from "./sheet-line.ts";

export interface Masthead extends SheetDate {
  /** Lines that belong to it, by index: the first ones, and what OCR has put elsewhere. */
  readonly lines: ReadonlySet<number>;
  readonly paper: string | null;
  readonly page: string | null;
  /** The line that prints the day. */
  readonly dateLine: string;
  /** Path of the place whose committee owns the paper; empty where none is printed. */
  readonly owner: readonly string[];
}

/** The head is looked for in so many first lines. */
const SEARCHED = 18;
/** So many lines of a slogan or of what stands in the ears may stand inside it. */
const MOST_UNKNOWN = 2;
const LONGEST_UNKNOWN = 24;
/** A word beside the paper's name that is no slogan and no headline. */
const LONGEST_BESIDE = 6;
/** Characters with which a line must be worth taking apart. */
const WORTH = /\d{4}|[\u3007\u25cb]/u;

export function findMasthead(lines: readonly Line[], lexicons: Lexicons): Masthead {
  const taken = new Map<number, SheetLine>();
  headLines(lines, lexicons, taken);
  if (sheetDate(tokensOf(taken)).date === null) strayLines(lines, lexicons, taken);
  const sheet = [...taken.values()];
  const day = sheetDate(tokensOf(taken));
  return {
    ...day,
    lines: new Set(taken.keys()),
    paper: paperName(sheet, lexicons),
    page: pageOf(sheet, tokensOf(taken)),
    dateLine: evidence(sheet, day),
    owner: ownersPlace(sheet, lexicons),
  };
}

function tokensOf(taken: ReadonlyMap<number, SheetLine>) {
  return [...taken.values()].flatMap(({ tokens }) => tokens);
}

/** The page as a line says it, else a number that stands alone beside a whole date. */
function pageOf(sheet: readonly SheetLine[], tokens: readonly SheetToken[]): string | null {
  const said = sheet.map(({ page }) => page).find((page) => page !== null);
  if (said !== undefined) return said;
  const dated = tokens.some(({ kind }) => kind === "day");
  return (dated ? tokens.find(({ kind }) => kind === "day-number")?.groups[1] : undefined) ?? null;
}

function evidence(sheet: readonly SheetLine[], { date }: SheetDate): string {
  if (date === null) return "";
  const whole = sheet.find(({ tokens }) => sheetDate(tokens).date === date);
  const told = whole === undefined ? sheet.filter(({ tokens }) => tokens.length > 0) : [whole];
  return told
    .map(({ text }) => text)
    .join(" ")
    .replace(/^[^\d]*/, "");
}

/** Takes the first lines as long as they tell of the sheet; a slogan between two such lines goes with them. */
function headLines(lines: readonly Line[], lexicons: Lexicons, taken: Map<number, SheetLine>): void {
  const waiting = new Map<number, SheetLine>();
  for (let at = 0; at < Math.min(SEARCHED, lines.length); at++) {
    const line = lines[at];
    const parts = line === undefined ? null : sheetLine(line.text, lexicons);
    if (line === undefined || parts === null) return;
    if (belongs(parts, line, taken, lexicons)) {
      for (const [index, slogan] of waiting) taken.set(index, slogan);
      waiting.clear();
      taken.set(at, parts);
    } else {
      const unknown = [...waiting.values()].filter(
        ({ text, marks }) => text.length > 1 && marks === 0,
      ).length;
      if (line.text.length > LONGEST_UNKNOWN || unknown === MOST_UNKNOWN || isComplete(taken, lexicons))
        return;
      waiting.set(at, parts);
    }
  }
}

/** Nothing is missing any more: what follows that tells nothing of the sheet is the news. */
function isComplete(taken: ReadonlyMap<number, SheetLine>, lexicons: Lexicons): boolean {
  const named = paperName([...taken.values()], lexicons);
  return named !== null && isPaperName(named, lexicons) && sheetDate(tokensOf(taken)).date !== null;
}

function belongs(
  { words, tokens, marks }: SheetLine,
  line: Line,
  taken: ReadonlyMap<number, SheetLine>,
  lexicons: Lexicons,
): boolean {
  if (words.length === 0) return marks > 0 || taken.size > 0 || (line.level === 0 && tokens.length > 0);
  const rest = words.filter((word) => !isPaperName(word, lexicons));
  if (rest.length === words.length) return marks > 1 && words.every((word) => word.length <= LONGEST_BESIDE);
  const sure = words.some((word) => isSurePaperName(word, lexicons));
  if (!sure && taken.size > 2 && marks === 0) return false;
  return (
    rest.length <= 1 &&
    rest.every((word) => word.length <= LONGEST_BESIDE || marks > 0) &&
    (tokens.length > 0 || words.length <= 2)
  );
}

/** A run of lines elsewhere that print a whole day beside a weekday, number, page or name: a masthead read out of order. */
function strayLines(lines: readonly Line[], lexicons: Lexicons, taken: Map<number, SheetLine>): void {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined || taken.has(at) || !WORTH.test(line.text)) continue;
    const run = runAround(lines, at, lexicons, taken);
    const parts = [...run.values()];
    const tokens = parts.flatMap((part) => part.tokens);
    const days = tokens.filter(({ kind }) => kind === "day").length;
    const marks = parts.reduce((sum, part) => sum + part.marks, 0) - days;
    const named = parts.some(({ words }) => words.some((word) => isSurePaperName(word, lexicons)));
    if (sheetDate(tokens).date === null || (marks === 0 && !named)) continue;
    for (const [index, part] of run) taken.set(index, part);
    return;
  }
}

function runAround(
  lines: readonly Line[],
  at: number,
  lexicons: Lexicons,
  taken: ReadonlyMap<number, SheetLine>,
): ReadonlyMap<number, SheetLine> {
  const run = new Map<number, SheetLine>();
  const add = (index: number): boolean => {
    const line = lines[index];
    const parts = line === undefined || taken.has(index) ? null : sheetLine(line.text, lexicons);
    if (line === undefined || parts === null || !belongs(parts, line, run, lexicons)) return false;
    run.set(index, parts);
    return true;
  };
  if (!add(at)) return run;
  for (let before = at - 1; add(before); before--);
  for (let after = at + 1; add(after); after++);
  return run;
}
