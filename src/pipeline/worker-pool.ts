/** A page reader over worker threads. */
import { optimizeLater } from "./optimize-later.ts";
import type { OnRead, PageJob, PageReader } from "./page-reader.ts";
import { threadPool } from "./thread-pool.ts";

/** Bytes of page text that travel to a worker at once: enough to hide the trip, small enough to share out evenly. */
const BATCH_BYTES = 256 * 1024;

/**
 * Room for young objects in each worker. Reading a page makes many that live for that page alone; with the engine's
 * usual 16 MB they are copied about instead of dying where they are.
 */
const YOUNG_MEGABYTES = 64;

interface Batch {
  /** Index of the first job. */
  readonly from: number;
  readonly jobs: PageJob[];
}

/** `lexiconFiles` are the texts of `seeds/lexicons` by file name: each worker parses them once. */
export function readInWorkers(lexiconFiles: ReadonlyMap<string, string>, threads: number): PageReader {
  optimizeLater();
  const pool = threadPool(new URL("./worker.js", import.meta.url), threads, lexiconFiles, {
    maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
  });
  const readBatch = async ({ from, jobs }: Batch, onRead: OnRead) => {
    const results = (await pool.run(jobs)) as readonly string[];
    for (const [index, json] of results.entries()) await onRead(from + index, json);
  };
  return {
    read: async (jobs, onRead) => {
      await Promise.all(batches(jobs).map((batch) => readBatch(batch, onRead)));
    },
    close: pool.close,
  };
}

function batches(jobs: readonly PageJob[]): readonly Batch[] {
  const all: Batch[] = [];
  let room = 0;
  for (const [index, job] of jobs.entries()) {
    const size = job.bytes?.length ?? 0;
    const open = all.at(-1);
    if (open === undefined || size > room) {
      all.push({ from: index, jobs: [job] });
      room = BATCH_BYTES - size;
    } else {
      open.jobs.push(job);
      room -= size;
    }
  }
  return all;
}
