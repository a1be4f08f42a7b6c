/** An answer for people: the sentence, what was understood, the rows, each with what the paper printed. */
import type { Answer, AnswerRow, Citation } from "../ask/answer.ts";
import { oneLine } from "../text/one-line.ts";

export function saysAnswer(answer: Answer): string {
  const { sentence, understood, rows, columns, query, unused, alternatives } = answer;
  return [
    sentence,
    ...(understood === null ? [] : [`  ${understood.says}`]),
    ...(unused.length > 0 ? [`  ${answer.language === "en" ? "not used" : "≠"}: ${unused.join(" ")}`] : []),
    ...rows.flatMap((row, index) => saysRow(row, index, columns)),
    ...alternatives.map((alternative) => `  · ${alternative}`),
    ...(query === null ? [] : [`  lianpu query --name ${query.name} ${paramsOf(query.params)}`.trimEnd()]),
    "",
  ].join("\n");
}

function saysRow(
  { cells, citations }: AnswerRow,
  index: number,
  columns: readonly string[],
): readonly string[] {
  const words = columns.map((column) => cellWords(cells[column])).filter((text) => text !== "");
  return [`${String(index + 1).padStart(3)}. ${words.join("  ")}`, ...citations.flatMap(saysCitation)];
}

function saysCitation({ quote, headline, paper, date, page }: Citation): readonly string[] {
  const place = [paper, date, page].filter((part) => part !== "").join(" ");
  return [`       ${oneLine(quote === "" ? headline : quote)}`, `       — ${place}`];
}

function cellWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.map(cellWords).join(" ") : String(value);
}

function paramsOf(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .map(([name, value]) => `--param '${name}=${Array.isArray(value) ? value.join("|") : String(value)}'`)
    .join(" ");
}
