/** Reads the planned pages and keeps each reading on disk as it comes in, so that a build that dies goes on from there. */
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import type { PageReader, PageResult } from "./page-reader.ts";
import type { PageRow } from "./page-row.ts";
import type { PlannedPage } from "./plan.ts";
import { keepReading, loadReading } from "./readings.ts";

export interface ReadPage {
  readonly row: PageRow;
  readonly result: PageResult;
}

interface Reading {
  readonly extractor: string;
  readonly reader: (bytes: number) => Promise<PageReader>;
}

export async function readPlanned(
  pages: readonly PlannedPage[],
  { extractor, reader }: Reading,
  files: DataFiles,
  effects: Effects,
): Promise<readonly ReadPage[]> {
  const results = new Map<string, PageResult>();
  for (const { key } of pages) {
    const earlier = await loadReading(key, files, effects);
    if (earlier !== null) results.set(key, earlier);
  }
  const missing = pages.filter(({ key }) => !results.has(key));
  if (missing.length > 0) {
    const bytes = missing.reduce((sum, { job }) => sum + (job.bytes?.length ?? 0), 0);
    const open = await reader(bytes);
    let done = 0;
    effects.progress("reading pages", 0, missing.length);
    try {
      await open.read(
        missing.map(({ job }) => job),
        async (index, json) => {
          const key = missing[index]?.key ?? "";
          await keepReading(key, json, files, effects);
          results.set(key, JSON.parse(json) as PageResult);
          done += 1;
          effects.progress("reading pages", done, missing.length);
        },
      );
    } finally {
      await open.close();
    }
  }
  return pages.flatMap((page) => {
    const result = results.get(page.key);
    return result === undefined ? [] : [{ row: rowOf(page, result, extractor), result }];
  });
}

function rowOf({ path, source, key, bytes }: PlannedPage, result: PageResult, extractor: string): PageRow {
  const base = { path, source, key, extractor, bytes, of: "" };
  if (result.page === null) {
    return {
      ...base,
      state: "unread",
      id: "",
      paper: null,
      date: null,
      page: null,
      articles: 0,
      mentions: 0,
      statements: 0,
    };
  }
  const { id, paper, date, page } = result.page;
  const { articles, mentions, statements } = result;
  return {
    ...base,
    state: "read",
    id,
    paper,
    date,
    page,
    articles: articles.length,
    mentions: mentions.length,
    statements: statements.length,
  };
}
