/** Which of several files of one page stands for it: bytes that come twice count once, a newer print replaces the older. */
import type { Issue } from "../model/index.ts";
import { compareText } from "../text/order.ts";
import type { PageRow } from "./page-row.ts";

/** `fresh` are the paths that this build has read: they win over what was built before. */
export function settleRows(rows: readonly PageRow[], fresh: ReadonlySet<string>): readonly PageRow[] {
  const rank = (row: PageRow) => (fresh.has(row.path) ? 2 : row.state === "read" ? 1 : 0);
  const pages = rows.filter((row) => row.state !== "unread");
  // A copy stands back behind the file that came first; among new ones the name decides, so that order does not.
  const originals = firstBy(
    pages,
    (row) => row.bytes,
    (a, b) => Number(a.state === "copy") - Number(b.state === "copy") || compareText(a.path, b.path),
  );
  const prints = pages.filter((row) => originals.get(row.bytes) === row);
  const winners = firstBy(
    prints,
    (row) => row.id,
    (a, b) => rank(b) - rank(a) || compareText(b.path, a.path),
  );
  return rows.map((row) => {
    if (row.state === "unread") return row;
    const original = originals.get(row.bytes) ?? row;
    if (original !== row) return { ...row, state: "copy", of: original.path };
    const winner = winners.get(row.id) ?? row;
    return winner === row
      ? { ...row, state: "read", of: "" }
      : { ...row, state: "replaced", of: winner.path };
  });
}

/** What a reader of the issues should know about files that are not in the graph. */
export function rowIssues(rows: readonly PageRow[]): readonly Issue[] {
  return rows.flatMap((row): readonly Issue[] => {
    const at = { page: row.id, article: null, span: null };
    if (row.state === "copy") {
      return [{ ...at, level: "info", code: "page-copy", says: `same bytes as ${row.of}: ${row.path}` }];
    }
    if (row.state === "replaced") {
      const says = `same paper, date and page as ${row.of}, which was built later: ${row.path}`;
      return [{ ...at, level: "warning", code: "page-replaced", says }];
    }
    return [];
  });
}

/** The foremost row of each group. */
function firstBy(
  rows: readonly PageRow[],
  group: (row: PageRow) => string,
  order: (a: PageRow, b: PageRow) => number,
): ReadonlyMap<string, PageRow> {
  const first = new Map<string, PageRow>();
  for (const row of rows) {
    const best = first.get(group(row));
    if (best === undefined || order(row, best) < 0) first.set(group(row), row);
  }
  return first;
}
