/** Reads pages for their records alone: nothing is stored, nothing is compared across pages. */
import type { Issue, PageReading } from "../model/index.ts";
import { type PageRecord, pageRecord } from "../stages/project/page-record.ts";
import type { Effects } from "./effects.ts";
import { loadPage } from "./load-page.ts";
import { baseName, findPageFiles, type PageFile } from "./page-files.ts";
import type { PageJob, PageReader, PageResult } from "./page-reader.ts";
import { WINDOW } from "./read-planned.ts";

export interface Extracted {
  readonly file: PageFile;
  /** `null` for a file that is no page: `issues` say why. */
  readonly reading: PageReading | null;
  readonly record: PageRecord | null;
  /** What was wrong with the file; doubts about what it says stay in the reading. */
  readonly issues: readonly Issue[];
}

export interface Extracting {
  readonly effects: Effects;
  readonly reader: (bytes: number) => Promise<PageReader>;
}

export async function extractPages(
  inputs: readonly string[],
  { effects, reader }: Extracting,
): Promise<readonly Extracted[]> {
  const files = await findPageFiles(inputs, effects);
  const results = new Map<number, PageResult>();
  let open: PageReader | null = null;
  try {
    for await (const { from, jobs, size } of loadedWindows(files, effects)) {
      open ??= await reader(size);
      await open.read(jobs, async (index, json) => {
        results.set(from + index, JSON.parse(json) as PageResult);
      });
    }
  } finally {
    await open?.close();
  }
  return files.flatMap((file, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [extractedOf(file, result)];
  });
}

/** Files that are read together. */
interface Window {
  /** Place of the first one. */
  readonly from: number;
  readonly jobs: PageJob[];
  /** Bytes of all of them. */
  size: number;
}

/** The bytes of one window at a time, and one open file: a folder may hold more than memory or system take at once. */
async function* loadedWindows(files: readonly PageFile[], effects: Effects): AsyncGenerator<Window> {
  let open: Window = { from: 0, jobs: [], size: 0 };
  for (const [at, { path }] of files.entries()) {
    const job = await loadPage({ path, source: baseName(path) }, effects);
    open.jobs.push(job);
    open.size += job.bytes?.length ?? 0;
    if (open.size < WINDOW) continue;
    yield open;
    open = { from: at + 1, jobs: [], size: 0 };
  }
  if (open.jobs.length > 0) yield open;
}

function extractedOf(file: PageFile, result: PageResult): Extracted {
  if (result.page === null) return { file, reading: null, record: null, issues: result.issues };
  const faults = result.issues.filter((issue) => issue.article === null && issue.level !== "info");
  return { file, reading: result, record: pageRecord(result), issues: faults };
}
