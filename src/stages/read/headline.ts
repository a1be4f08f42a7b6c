/** Which line of a heading is the headline, and what the lines around it are. */
import type { PartKind } from "../../model/index.ts";
import { HELD } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import { type Line, sliceLine } from "./lines.ts";
import { isRubric, type LayoutWords } from "./words.ts";

const LONGEST_LABEL = 6;

export interface HeadPart {
  readonly kind: Extract<PartKind, "headline" | "kicker" | "subhead">;
  readonly line: Line;
}

/** Parts of a heading in print order; exactly one is the headline. `whole`: the paper sets all of it in one line. */
export function headParts(lines: readonly KindLine[], words: LayoutWords, whole: boolean): HeadPart[] {
  const split =
    whole || lines.length > 1
      ? lines.map(({ line }) => line)
      : lines.flatMap(({ line }) => clauses(line, words));
  const main = mainLine(split, words);
  return split.map((line, at) => ({
    kind: at === main ? "headline" : at < main ? "kicker" : "subhead",
    line,
  }));
}

/** `某某主持召开专题会议时强调 加快推进前期工作`: kicker, headline and attendance set in one line. */
function clauses(line: Line, words: LayoutWords): Line[] {
  const parts: Line[] = [];
  const first = line.text.indexOf(" ");
  if (first === -1) return [line];
  let from = 0;
  let to = line.text.length;
  if (isKicker(line.text.slice(0, first), words)) {
    parts.push(sliceLine(line, 0, first));
    from = first + 1;
  }
  const last = line.text.lastIndexOf(" ");
  const attends =
    last > from && isAttendance(line.text.slice(last + 1), words) && line.text.indexOf(" ", from) === last;
  if (attends) to = last;
  parts.push(sliceLine(line, from, to));
  if (attends) parts.push(sliceLine(line, last + 1, line.text.length));
  return parts;
}

function mainLine(lines: readonly Line[], words: LayoutWords): number {
  const candidates = lines
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => !isAside(line.text, words) && !isLabel(line, lines));
  if (candidates.length === 0) return 0;
  const marked = Math.min(...candidates.map(({ line }) => line.level || Number.POSITIVE_INFINITY));
  const largest = candidates.filter(({ line }) => line.level === marked);
  const pool = largest.length > 0 ? largest : candidates;
  const statement =
    pool.length > 1 && isSlogan(pool[0]?.line.text ?? "")
      ? pool.find(({ line }) => HELD.pattern.test(line.text))
      : undefined;
  return (statement ?? pool[0])?.at ?? 0;
}

/** A few words set larger than the headline: the name of a column or series. */
function isLabel(line: Line, lines: readonly Line[]): boolean {
  return line.level > 0 && line.text.length <= LONGEST_LABEL && lines.some(({ level }) => level > line.level);
}

function isAside(text: string, words: LayoutWords): boolean {
  return text.startsWith("—") || isRubric(text, words) || isKicker(text, words) || isAttendance(text, words);
}

function isKicker(text: string, words: LayoutWords): boolean {
  return words.kickerEnds.some((end) => text.length > end.length + 2 && text.endsWith(end));
}

/** 毛某出席并讲话; 甲动员 乙主持 丙丁在主席台就座. */
function isAttendance(text: string, words: LayoutWords): boolean {
  if (text.length > 40 || /[“，]/.test(text)) return false;
  return text
    .split(" ")
    .every((clause) =>
      words.attendanceEnds.some((end) => clause.endsWith(end) && clause.length > end.length + 1),
    );
}

/** Two clauses of one length, as slogans are set: 以链聚势 向新图强. */
function isSlogan(text: string): boolean {
  const [first, second, ...more] = text.split(" ");
  return (
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    first.length === second.length &&
    first.length <= 4
  );
}
