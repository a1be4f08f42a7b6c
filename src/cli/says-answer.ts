/** An answer for people: the sentence, what was understood, the rows, each with what the paper printed. */
import type { Answer, AnswerRow, Citation } from "../ask/answer.ts";
import { wordsOfRow } from "../ask/cells.ts";
import { oneLine } from "../text/one-line.ts";

export function saysAnswer(answer: Answer): string {
  const { sentence, understood, rows, columns, query, unused, alternatives } = answer;
  return [
    sentence,
    ...(understood === null ? [] : [`  ${understood.says}`]),
    ...(unused.length > 0 ? [`  ${answer.language === "en" ? "not used" : "≠"}: ${unused.join(" ")}`] : []),
    ...rows.flatMap((row, index) => saysRow(row, index, columns, answer.language)),
    ...alternatives.map((alternative) => `  · ${alternative}`),
    ...(query === null ? [] : [`  lianpu query --name ${query.name} ${paramsOf(query.params)}`.trimEnd()]),
    "",
  ].join("\n");
}

function saysRow(
  { cells, citations }: AnswerRow,
  index: number,
  columns: readonly string[],
  language: Answer["language"],
): readonly string[] {
  const words = wordsOfRow({ cells }, columns, language).filter((some) => some.length > 0);
  return [
    `${String(index + 1).padStart(3)}. ${words.map((some) => some.join(" ")).join("  ")}`,
    ...citations.flatMap(saysCitation),
  ];
}

function saysCitation({ quote, headline, paper, date, page }: Citation): readonly string[] {
  const place = [paper, date, page].filter((part) => part !== "").join(" ");
  return [`       ${oneLine(quote === "" ? headline : quote)}`, `       — ${place}`];
}

function paramsOf(params: Readonly<Record<string, unknown>>): string {
  return Object.entries(params)
    .map(([name, value]) => `--param '${name}=${Array.isArray(value) ? value.join("|") : String(value)}'`)
    .join(" ");
}
