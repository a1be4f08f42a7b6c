/** What a count of events rests on: those that somebody attended last. */
import type { Cells } from "./answer.ts";
import { runNamed, type Source } from "./mentions.ts";

/** Events whose sentences are shown for a count. */
const LATEST = 3;

/** Rows of people or bodies, counted under `params`, with the edges to the latest of the events that were counted. */
export async function withLatest(
  source: Source,
  rows: readonly Cells[],
  params: Cells,
): Promise<readonly Cells[]> {
  if (rows.length === 0) return rows;
  const { role, types, from, to } = params;
  const ids = rows.map(({ id }) => String(id));
  const attended = await runNamed(source, "latest-attended", { ids, role, types, from, to });
  const edges = new Map<string, string[]>();
  for (const { who, edge } of attended) {
    const own = edges.get(String(who)) ?? [];
    if (own.length < LATEST) edges.set(String(who), [...own, String(edge)]);
  }
  return rows.map((row) => ({ ...row, edges: edges.get(String(row.id)) ?? [] }));
}
