/** The order in which the sentences behind an edge are shown: as they were printed. */
import type { StoredEvidence } from "./store.ts";

function key({ statement, article }: StoredEvidence): readonly (string | number)[] {
  const date = article.props.date;
  return [
    typeof date === "string" && date !== "" ? date : "9999",
    String(statement.props.page ?? ""),
    Number(statement.props.start ?? 0),
    statement.id,
  ];
}

/** Oldest first, undated last; on one day by page and place on the page. */
export function inPrintedOrder(a: StoredEvidence, b: StoredEvidence): number {
  const [left, right] = [key(a), key(b)];
  for (const [at, value] of left.entries()) {
    const other = right[at]!;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
