/** Tables on a terminal; Chinese characters are two columns wide. */
import Table from "cli-table3";

export type Cell = string | number | boolean | null;

/** Numbers stand right, words left. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumber = (column: number) =>
    rows.length > 0 && rows.every((row) => typeof row[column] === "number" || row[column] === null);
  const grid = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, column) => (isNumber(column) ? "right" : "left")),
    wordWrap: true,
    wrapOnWordBoundary: false,
  });
  for (const row of rows) grid.push(row.map((cell) => printable(cell)));
  return `${grid.toString()}\n`;
}

/** Control characters of a page's text would move the cursor. */
function printable(cell: Cell): string {
  return String(cell ?? "").replace(/\p{Cc}+/gu, " ");
}
