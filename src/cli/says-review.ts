/** One open item for people: two namings side by side with their sentences, or a statement under its own. */

import { wordOf } from "../ask/cells.ts";
import { RELATIONS } from "../model/index.ts";
import type { FindNamings, Naming } from "../pipeline/namings.ts";
import type { ReviewItem } from "../pipeline/review-queue.ts";
import { oneLine } from "../text/one-line.ts";
import { saysKeys } from "./review-session.ts";

/** Below so many columns the two sides stand one above the other. */
const SIDE_BY_SIDE = 80;
const QUOTES = 3;

export async function saysItem(
  item: ReviewItem,
  place: number,
  total: number,
  namings: FindNamings,
  columns: number,
): Promise<string> {
  const head = `\n[${place}/${total}]  `;
  if (item.kind === "statement") {
    const { subject, relation, object, props, rule, score, evidence } = item.statement;
    const told = [props.title, props.role]
      .filter((value) => typeof value === "string")
      .map((value) => wordOf(value, "zh"))
      .join(" ");
    const says = `${subject.name} ${RELATIONS[relation].zh} ${object.name} ${told}`.trimEnd();
    return `${head}${says}  (${rule}, ${score})\n  ${oneLine(evidence.quote)}\n  — ${evidence.page}\n${saysKeys(item)}`;
  }
  const { keys, score, says } = item.pair;
  const [left, right] = await namings(keys, QUOTES);
  const sides = [left, right].map((naming) => (naming === undefined ? ["(gone)"] : linesOf(naming)));
  const reasons = says.map((reason) => `  · ${reason}`).join("\n");
  const body =
    columns < SIDE_BY_SIDE ? sides.flat().join("\n") : beside(sides[0] ?? [], sides[1] ?? [], columns);
  return `${head}one or two?  (${score.toFixed(1)})\n${reasons}\n${body}\n${saysKeys(item)}`;
}

function linesOf({ key, paper, date, page, count, quotes }: Naming): readonly string[] {
  const name = key.slice(key.indexOf("#") + 1).replace(/^[A-Za-z]+:(\d+:)?/, "");
  const where = paper === "" ? page : `${paper} ${date}`;
  return [`${name}  ${where} ×${count}`, ...quotes.map((quote) => `「${quote}」`)];
}

/** Two columns, each wrapped to its half of the screen. */
function beside(left: readonly string[], right: readonly string[], columns: number): string {
  const width = Math.floor((columns - 3) / 2);
  const [a, b] = [left, right].map((lines) => lines.flatMap((line) => wrapped(line, width)));
  const rows = Math.max(a?.length ?? 0, b?.length ?? 0);
  return Array.from({ length: rows }, (_, i) => {
    const cell = a?.[i] ?? "";
    return `${cell}${" ".repeat(Math.max(0, width - widthOf(cell)))} │ ${b?.[i] ?? ""}`.trimEnd();
  }).join("\n");
}

function wrapped(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let row = "";
  for (const char of line) {
    if (widthOf(row) + widthOf(char) > width) {
      lines.push(row);
      row = "";
    }
    row += char;
  }
  return [...lines, row];
}

/** Chinese characters and full-width marks are two columns wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u1100-\u115F\u2E80-\uFFE6]/u.test(char) ? 2 : 1;
  return width;
}
