/** Writes the logs of a build: pages, statements, mentions and issues as JSON lines, each file whole or not at all. */
import type { Issue, PageReading } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { jsonLines } from "./json-lines.ts";
import { writeRows } from "./manifest.ts";
import type { PageResult } from "./page-reader.ts";
import type { PageRow } from "./page-row.ts";
import { rowIssues } from "./settle.ts";

export interface Logs {
  readonly rows: readonly PageRow[];
  /** By `PageRow.key`. */
  readonly results: ReadonlyMap<string, PageResult>;
  /** The pages in the graph, sorted by id. */
  readonly readings: readonly PageReading[];
  /** Doubts of the whole corpus. */
  readonly issues: readonly Issue[];
}

export async function writeLogs(logs: Logs, files: DataFiles, effects: Effects): Promise<void> {
  effects.progress("writing logs", 0, 0);
  await effects.writeFile(files.statements, jsonLines(each(logs.readings, (reading) => reading.statements)));
  await effects.writeFile(files.mentions, jsonLines(each(logs.readings, mentionsOf)));
  await effects.writeFile(files.issues, jsonLines(issuesOf(logs)));
  await writeRows(logs.rows, files, effects);
}

/** A mention names its article by number: the page's id makes it complete. */
function mentionsOf({ page, mentions }: PageReading): readonly object[] {
  return mentions.map((mention) => ({ page: page.id, ...mention }));
}

function issuesOf({ rows, results, issues }: Logs): readonly Issue[] {
  const counted = rows.filter(({ state }) => state === "read" || state === "unread");
  return [...counted.flatMap(({ key }) => results.get(key)?.issues ?? []), ...rowIssues(rows), ...issues];
}

function* each<T>(
  readings: readonly PageReading[],
  of: (reading: PageReading) => readonly T[],
): Generator<T> {
  for (const reading of readings) yield* of(reading);
}
