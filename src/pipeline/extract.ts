/** Reads pages for their records alone: nothing is stored, nothing is compared across pages. */
import type { Issue, PageReading } from "../model/index.ts";
import { type PageRecord, pageRecord } from "../stages/project/page-record.ts";
import type { Effects } from "./effects.ts";
import { loadPage } from "./load-page.ts";
import { baseName, findPageFiles, type PageFile } from "./page-files.ts";
import type { PageReader, PageResult } from "./page-reader.ts";

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
  const jobs = await Promise.all(
    files.map(({ path }) => loadPage({ path, source: baseName(path) }, effects)),
  );
  const results = new Map<number, PageResult>();
  const open = await reader(jobs.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0));
  try {
    await open.read(jobs, async (index, json) => {
      results.set(index, JSON.parse(json) as PageResult);
    });
  } finally {
    await open.close();
  }
  return files.flatMap((file, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [extractedOf(file, result)];
  });
}

function extractedOf(file: PageFile, result: PageResult): Extracted {
  if (result.page === null) return { file, reading: null, record: null, issues: result.issues };
  const faults = result.issues.filter((issue) => issue.article === null && issue.level !== "info");
  return { file, reading: result, record: pageRecord(result), issues: faults };
}
