/** Files of questions with the rows that a right answer has, as `lianpu check --questions` reads them. */
import { parse } from "yaml";
import { InputError } from "../../model/index.ts";

/** `aside` are questions that nobody looks at while wordings are written: only their figures count. */
const QUESTION_SETS = ["open", "aside"] as const;

export type QuestionSet = (typeof QUESTION_SETS)[number];

/** Wordings that ask for the same rows. */
export interface ExpectedGroup {
  readonly set: QuestionSet;
  /** The intent that is asked for. */
  readonly asks: string;
  /** The column of the answer that `rows` stand in. */
  readonly column: string;
  /** What the column holds, no more and no less; none where the pages do not say. */
  readonly rows: readonly string[];
  /** Whether no page can answer it: right is any answer without rows. */
  readonly refused: boolean;
  readonly questions: readonly string[];
}

/** Throws `InputError` for a text that is no such file. */
export function parseExpected(text: string, path: string): readonly ExpectedGroup[] {
  let groups: unknown;
  try {
    groups = parse(text);
  } catch (cause) {
    throw new InputError("questions-broken", `no YAML: ${path}`, { cause });
  }
  if (!Array.isArray(groups) || groups.length === 0) {
    throw new InputError("questions-broken", `no list of groups of questions: ${path}`);
  }
  return groups.map((group: unknown, index) => groupOf(group, `${path}, group ${index + 1}`));
}

function groupOf(value: unknown, where: string): ExpectedGroup {
  const group = (value ?? {}) as Readonly<Record<string, unknown>>;
  const set = QUESTION_SETS.find((name) => name === (group.set ?? "open"));
  if (set === undefined) throw new InputError("questions-broken", `set is open or aside: ${where}`);
  const questions = texts(group.questions);
  if (questions.length === 0) throw new InputError("questions-broken", `no questions: ${where}`);
  if (!Array.isArray(group.rows)) throw new InputError("questions-broken", `no list "rows": ${where}`);
  const column = String(group.column ?? "");
  const rows = texts(group.rows);
  if (rows.length > 0 && column === "") throw new InputError("questions-broken", `no column: ${where}`);
  return { set, asks: String(group.asks ?? ""), column, rows, refused: group.refused === true, questions };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
