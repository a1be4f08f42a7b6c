/** Marks answers against the rows they should have, and sums the marks up. */
import type { Answer } from "../answer.ts";
import type { ExpectedGroup, QuestionSet } from "./expected.ts";
import { sameness } from "./same-name.ts";

export interface Mark {
  readonly question: string;
  readonly set: QuestionSet;
  readonly asks: string;
  /** The intent it was read as; `null` where it was not understood. */
  readonly intent: string | null;
  /** Whether no page can answer it. */
  readonly refused: boolean;
  readonly expected: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Rows that no sentence of a page supports. */
  readonly uncited: number;
}

/** Shares are of 1; `null` where there is nothing to count. */
export interface MarkSum {
  readonly set: QuestionSet | "all";
  readonly questions: number;
  /** Answers with exactly the expected rows. */
  readonly exact: number | null;
  /** Of the questions that pages can speak to, those that were read. */
  readonly understood: number | null;
  /** Of the questions that no page can answer, those that got no row. */
  readonly refused: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly uncited: number;
}

export function markAnswer(question: string, group: ExpectedGroup, answer: Answer): Mark {
  const cells = answer.rows.map((row) => textOf(row.cells[group.column]));
  const found = [...new Set(cells)];
  const { missing, extra } = compare(found, group.rows, group.column);
  return {
    question,
    set: group.set,
    asks: group.asks,
    intent: answer.understood?.intent ?? null,
    refused: group.refused,
    expected: group.rows.length,
    found: found.length,
    missing,
    extra,
    uncited: answer.rows.filter(({ citations }) => citations.length === 0).length,
  };
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(" ") : String(value ?? "");
}

/** Pairs off what is most alike first, each side once. */
function compare(found: readonly string[], expected: readonly string[], column: string) {
  const pairs = found.flatMap((cell) =>
    expected.map((row) => ({ cell, row, mark: sameness(cell, row, column) })),
  );
  const [cells, rows] = [new Set(found), new Set(expected)];
  for (const { cell, row, mark } of pairs.sort((a, b) => b.mark - a.mark)) {
    if (mark === 0 || !cells.has(cell) || !rows.has(row)) continue;
    cells.delete(cell);
    rows.delete(row);
  }
  return { missing: [...rows], extra: [...cells] };
}

/** The sums of each set that is there, then of all. */
export function sumUp(marks: readonly Mark[]): readonly MarkSum[] {
  const sets = [...new Set(marks.map(({ set }) => set))];
  const sums = sets.map((set) =>
    sumOf(
      set,
      marks.filter((mark) => mark.set === set),
    ),
  );
  return sets.length > 1 ? [...sums, sumOf("all", marks)] : sums;
}

function sumOf(set: MarkSum["set"], marks: readonly Mark[]): MarkSum {
  const total = (of: (mark: Mark) => number) => marks.reduce((sum, mark) => sum + of(mark), 0);
  const askable = marks.filter(({ refused }) => !refused);
  const unanswerable = marks.filter(({ refused }) => refused);
  const found = total((mark) => mark.found);
  const hits = found - total(({ extra }) => extra.length);
  const [precision, recall] = [
    share(hits, found),
    share(
      hits,
      total(({ expected }) => expected),
    ),
  ];
  return {
    set,
    questions: marks.length,
    exact: share(marks.filter(isExact).length, marks.length),
    understood: share(askable.filter(({ intent }) => intent !== null).length, askable.length),
    refused: share(unanswerable.filter((mark) => mark.found === 0).length, unanswerable.length),
    precision,
    recall,
    f1: precision === null || recall === null ? null : share(2 * precision * recall, precision + recall),
    uncited: total((mark) => mark.uncited),
  };
}

export function isExact({ missing, extra }: Mark): boolean {
  return missing.length === 0 && extra.length === 0;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
