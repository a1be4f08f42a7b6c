/** Reads the planned pages and keeps each reading on disk as it comes in, so that a build that dies goes on from there. */
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { loadPage } from "./load-page.ts";
import type { PageJob, PageReader, PageResult } from "./page-reader.ts";
import type { PageRow } from "./page-row.ts";
import { type PlannedPage, planPage } from "./plan.ts";
import { keepReading, loadReading } from "./readings.ts";

interface Reading {
  readonly extractor: string;
  readonly reader: (bytes: number) => Promise<PageReader>;
}

/** Takes what a page says; it is on disk by then and is not kept. */
export type TakeResult = (row: PageRow, result: PageResult) => void;

/** Bytes of pages that are given to the reader at once: hundreds of batches for its threads, little for the memory. */
export const WINDOW = 16 * 2 ** 20;

/** The rows of the pages, in their order. */
export async function readPlanned(
  pages: readonly PlannedPage[],
  { extractor, reader }: Reading,
  files: DataFiles,
  effects: Effects,
  take: TakeResult,
): Promise<readonly PageRow[]> {
  const rows: (PageRow | undefined)[] = [];
  const missing: Turn[] = [];
  for (const [at, page] of pages.entries()) {
    const earlier = await loadReading(page.key, files, effects);
    if (earlier === null) missing.push({ at, page });
    else taken(at, page, earlier);
  }
  function taken(at: number, page: PlannedPage, result: PageResult): void {
    const row = rowOf(page, result, extractor);
    rows[at] = row;
    take(row, result);
  }
  if (missing.length > 0) {
    const open = await reader(missing.reduce((sum, { page }) => sum + page.size, 0));
    let done = 0;
    effects.progress("reading pages", 0, missing.length);
    try {
      for (const turns of windows(missing)) {
        const jobs = await load(turns, extractor, effects);
        await open.read(
          jobs.map(({ job }) => job),
          async (index, json) => {
            const own = jobs[index];
            if (own === undefined) return;
            await keepReading(own.page.key, json, files, effects);
            taken(own.at, own.page, JSON.parse(json) as PageResult);
            done += 1;
            effects.progress("reading pages", done, missing.length);
          },
        );
      }
    } finally {
      await open.close();
    }
  }
  return rows.flatMap((row) => row ?? []);
}

/** A page with its place among the planned ones. */
interface Turn {
  readonly at: number;
  readonly page: PlannedPage;
}

function* windows(turns: readonly Turn[]): Generator<readonly Turn[]> {
  let open: Turn[] = [];
  let room = WINDOW;
  for (const turn of turns) {
    if (open.length > 0 && turn.page.size > room) {
      yield open;
      [open, room] = [[], WINDOW];
    }
    open.push(turn);
    room -= turn.page.size;
  }
  if (open.length > 0) yield open;
}

/** A file that was written to since it was planned goes by what it says now. */
async function load(
  turns: readonly Turn[],
  extractor: string,
  effects: Effects,
): Promise<readonly (Turn & { readonly job: PageJob })[]> {
  const loaded: (Turn & { readonly job: PageJob })[] = [];
  for (const { at, page } of turns) {
    const job = await loadPage(page, effects);
    loaded.push({ at, job, page: planPage(page, job, extractor) });
  }
  return loaded;
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
