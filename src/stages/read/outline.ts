/** Lines of a page as headings and blocks of text, told by neighbours: gaps, marks, what follows. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import { type Byline, parseByline } from "./byline.ts";
import { SIGNED_DATE } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import { layoutWords } from "./words.ts";

/** Headline, kicker and subtitle lines that stand together, with the writers named among them. */
export interface Heading {
  readonly type: "heading";
  readonly lines: readonly KindLine[];
  readonly bylines: readonly KindLine[];
}

export interface Block {
  readonly type: "block";
  readonly line: KindLine;
}

export type Item = Heading | Block;

/** More headings than this in a row are verse or a list. */
const MOST_HEADINGS = 5;
const LONGEST_NAME = 8;

export function outline(lines: readonly KindLine[], lexicons: Lexicons): Item[] {
  const gapped = lines.filter(({ line }) => line.gap).length * 3 > lines.length;
  const items: Item[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const run = headingRun(lines, at, gapped);
    if (run === at) {
      if (line.kind !== "furniture") items.push(...blocksOf(line));
      at++;
      continue;
    }
    items.push(...headingItems(lines.slice(at, run), lexicons));
    at = run;
  }
  return items;
}

/** End of the run of heading lines that starts at `at`; `at` itself where none does. */
function headingRun(lines: readonly KindLine[], at: number, gapped: boolean): number {
  let end = at;
  while (end < lines.length && isHeadingLine(lines, end, at, gapped)) end++;
  const hasHeading = lines.slice(at, end).some(({ kind }) => kind === "short");
  return hasHeading ? end : at;
}

function isHeadingLine(lines: readonly KindLine[], at: number, from: number, gapped: boolean): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined) return false;
  if (line.kind === "byline") return at > from;
  if (line.kind !== "short") return false;
  if (!gapped || line.line.level > 0) return true;
  const after = lines[at + 1];
  const afterProse =
    at === from && before !== undefined && (before.kind === "prose" || before.kind === "lead");
  if (!line.line.gap && afterProse) return false;
  return !(after?.kind === "prose" && !after.line.gap && line.line.text.length > 14);
}

function blocksOf(line: KindLine): Item[] {
  if (line.inline === null) return [{ type: "block", line }];
  const head: KindLine = {
    ...line,
    kind: "short",
    line: line.inline,
    byline: null,
    dateline: 0,
    credit: line.inline.text.length,
    inline: null,
  };
  return [
    { type: "heading", lines: [head], bylines: [] },
    { type: "block", line: { ...line, inline: null } },
  ];
}

/** Splits a run into one heading and what is no heading in it: verse, the sign-off of a notice above. */
function headingItems(run: readonly KindLine[], lexicons: Lexicons): Item[] {
  const items: Item[] = [];
  const signed = signatureLines(run, lexicons);
  for (const line of run.slice(0, signed)) items.push({ type: "block", line: { ...line, kind: "prose" } });
  const lines: KindLine[] = [];
  const bylines: KindLine[] = [];
  let at = signed;
  for (; at < run.length; at++) {
    const line = run[at];
    if (line === undefined) break;
    const byline = lines.length > 0 ? bylineOf(line, at + 1 === run.length, lexicons) : null;
    if (byline !== null) bylines.push({ ...line, kind: "byline", byline });
    else if (bylines.length > 0 || (lines.length === MOST_HEADINGS && line.line.level === 0)) break;
    else lines.push(line);
  }
  items.push(...headingsOf(lines, bylines));
  for (const line of run.slice(at))
    items.push({ type: "block", line: line.kind === "short" ? { ...line, kind: "prose" } : line });
  return items;
}

/** Three marked lines in a row are the headlines of three items, whatever became of their text. */
function headingsOf(lines: readonly KindLine[], bylines: readonly KindLine[]): Heading[] {
  if (lines.length === 0) return [];
  const apart =
    lines.length > 2 &&
    lines.every(({ line }) => line.gap && line.level > 0 && line.level === lines[0]?.line.level);
  if (!apart) return [{ type: "heading", lines, bylines }];
  return lines.map((line, at) => ({
    type: "heading",
    lines: [line],
    bylines: at === lines.length - 1 ? bylines : [],
  }));
}

function bylineOf(line: KindLine, last: boolean, lexicons: Lexicons): Byline | null {
  if (line.kind === "byline") return line.byline;
  if (line.line.level > 0 || line.line.text.length > LONGEST_NAME) return null;
  const byline = parseByline(line.line.text, lexicons);
  if (byline === null || byline.names.length !== 1) return null;
  return last || line.line.text.includes(" ") || line.line.gap ? byline : null;
}

/** How many first lines of a run sign the notice above it: a date alone, a body's name before one. */
function signatureLines(run: readonly KindLine[], lexicons: Lexicons): number {
  const { signatureEnds } = layoutWords(lexicons);
  const dated = run.findIndex(({ line }) => SIGNED_DATE.pattern.test(line.text));
  if (dated !== -1 && dated < run.length - 1) return dated + 1;
  const first = run[0];
  const second = run[1];
  if (first === undefined || second === undefined || first.line.level > 0) return 0;
  const signs =
    signatureEnds.some((end) => first.line.text.endsWith(end)) && isHan(first.line.text.charCodeAt(0));
  return signs && second.kind === "short" && second.line.gap ? 1 : 0;
}
