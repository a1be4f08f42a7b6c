/** Lines that recognition broke in the middle of a sentence, made whole again on pages that part paragraphs by blank lines. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { NAMED_LIST, OPENS_LINE } from "./layout.rules.ts";
import type { Line } from "./lines.ts";
import { seamEvidence } from "./seam.ts";

/** What ends a paragraph or a line of a list. */
const ENDS = /[。！？；：…”）!?;:—-]/;
/** Running text has stops and commas. */
const STOP = "。";
const RUNS = /，|,(?!\d)/;
/** A headline or a subtitle may have a comma too. */
const LONGEST_HEAD = 36;
const PAIRS = [
  ["“", "”"],
  ["《", "》"],
  ["（", "）"],
] as const;
/** Broken lines are many: one gap in so many lines still parts paragraphs. */
const FEWEST_GAPS = 15;
/** Evidence that a break stands in a word that the page prints elsewhere. */
const SURE_SEAM = 2.5;

/** The lines with each run of soft breaks joined; the same lines where paragraphs are not parted by blank ones. */
export function withoutSoftBreaks(lines: readonly Line[], page: string, lexicons: Lexicons): Line[] {
  const gapped = lines.filter(({ gap }) => gap).length * FEWEST_GAPS > lines.length;
  if (!gapped) return [...lines];
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, line, page, lexicons)) {
      joined[joined.length - 1] = join(before, line);
    } else joined.push(line);
  }
  return joined;
}

function goesOn(before: Line, line: Line, page: string, lexicons: Lexicons): boolean {
  if (line.gap || line.level > 0 || before.level > 0 || ENDS.test(before.text.slice(-1))) return false;
  if (OPENS_LINE.test(line.text) || NAMED_LIST.pattern.test(line.text)) return false;
  if (isUnbalanced(before.text) || before.text.includes(STOP)) return true;
  if (RUNS.test(before.text) && before.text.length > LONGEST_HEAD) return true;
  return seamEvidence(before.text, line.text, page, lexicons) >= SURE_SEAM;
}

function isUnbalanced(text: string): boolean {
  return PAIRS.some(
    ([open, close]) => text.includes(open) && text.lastIndexOf(open) > text.lastIndexOf(close),
  );
}

function join(before: Line, line: Line): Line {
  const offsets = new Int32Array(before.text.length + line.offsets.length);
  offsets.set(before.offsets.subarray(0, before.text.length));
  offsets.set(line.offsets, before.text.length);
  const { start, level, gap } = before;
  return { text: before.text + line.text, offsets, start, end: line.end, level, gap };
}
