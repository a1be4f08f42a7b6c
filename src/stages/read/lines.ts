/** The printed lines of a page, each as clean text with its way back. */
import { type Normalized, normalize } from "../../text/normalize.ts";

export interface Line extends Normalized {
  /** Raw range of the line. */
  readonly start: number;
  readonly end: number;
  /** Count of Markdown `#`; 0 for an unmarked line. */
  readonly level: number;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}

/** Lines that print something, in order. */
export function printedLines(page: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = 0; start < page.length; ) {
    const end = lineEnd(page, start);
    const clean = normalize(page, start, end);
    if (clean.text === "") gap = true;
    else {
      const { text, offsets } = clean;
      lines.push({ text, offsets, start, end, level: headingLevel(page, start, end), gap });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
}

function lineEnd(page: string, start: number): number {
  const feed = page.indexOf("\n", start);
  return feed === -1 ? page.length : feed;
}

function headingLevel(page: string, start: number, end: number): number {
  let at = start;
  while (at < end && (page[at] === " " || page[at] === "\u3000")) at++;
  const marks = at;
  while (at < end && page[at] === "#") at++;
  return at < end ? at - marks : 0;
}

/** A stretch of a line's clean text as a line of its own. */
export function sliceLine(line: Line, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && line.text[start] === " ") start++;
  while (end > start && line.text[end - 1] === " ") end--;
  const rawStart = line.offsets[start] ?? line.end;
  const rawEnd = end > start ? (line.offsets[end - 1] ?? line.end) + 1 : rawStart;
  const offsets = line.offsets.slice(start, end + 1);
  offsets[end - start] = rawEnd;
  return {
    text: line.text.slice(start, end),
    offsets,
    start: rawStart,
    end: rawEnd,
    level: line.level,
    gap: line.gap,
  };
}
