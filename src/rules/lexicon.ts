/** Reads one lexicon file: comment lines, a `#columns:` line, then tab-separated rows. */
import { RuleError } from "../model/index.ts";

export interface Lexicon {
  /** File name, for messages. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const COLUMNS = "#columns:";

/**
 * Parses the text of a lexicon. Trailing empty cells may be missing. A file without `# source:`, `# licence:` and
 * `#columns:`, and a row that is blank in the first column or has too many cells, do not load.
 */
export function parseLexicon(file: string, text: string): Lexicon {
  const head = new Set<string>();
  const rows: string[][] = [];
  let columns: readonly string[] | null = null;
  text.split("\n").forEach((raw, line) => {
    const content = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (content === "") return;
    if (content.startsWith(COLUMNS)) columns = readColumns(file, line, content);
    else if (content.startsWith("#")) head.add(headKey(content));
    else rows.push(readRow(file, line, content, columns));
  });
  for (const key of ["source", "licence"]) {
    if (!head.has(key)) throw fail("lexicon-header", `no '# ${key}:' line`, file, 0);
  }
  if (columns === null) throw fail("lexicon-header", `no '${COLUMNS}' line`, file, 0);
  return { file, columns, rows };
}

function headKey(content: string): string {
  return content.slice(1).split(":", 1)[0]?.trim() ?? "";
}

function readColumns(file: string, line: number, content: string): readonly string[] {
  const columns = content
    .slice(COLUMNS.length)
    .trim()
    .split("\t")
    .map((name) => name.trim());
  if (columns.some((name) => name === ""))
    throw fail("lexicon-columns", "a column without a name", file, line);
  if (new Set(columns).size < columns.length)
    throw fail("lexicon-columns", "two columns of one name", file, line);
  return columns;
}

function readRow(file: string, line: number, content: string, columns: readonly string[] | null): string[] {
  if (columns === null) throw fail("lexicon-header", `a row before the '${COLUMNS}' line`, file, line);
  const cells = content.split("\t");
  if (cells.length > columns.length) {
    throw fail("lexicon-row", `${cells.length} cells for ${columns.length} columns`, file, line);
  }
  if (cells[0]?.trim() === "") throw fail("lexicon-row", "an empty first cell", file, line);
  return cells;
}

/** The error that names file and line; `line` counts from 0. */
function fail(code: string, what: string, file: string, line: number): RuleError {
  return new RuleError(code, `${what} (${file}:${line + 1})`);
}
