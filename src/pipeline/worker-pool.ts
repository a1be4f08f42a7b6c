/** A page reader over worker threads. */
import { setFlagsFromString } from "node:v8";
import { Tinypool } from "tinypool";
import type { OnRead, PageJob, PageReader } from "./page-reader.ts";

/** Bytes of page text that travel to a worker at once: enough to hide the trip, small enough to share out evenly. */
const BATCH_BYTES = 256 * 1024;

/**
 * Room for young objects in each worker. Reading a page makes many that live for that page alone; with the engine's
 * usual 16 MB they are copied about instead of dying where they are.
 */
const YOUNG_MEGABYTES = 64;

/**
 * How long a function runs before the engine optimizes it, three times its usual. Many functions share the work of a
 * page; optimized so early, with little seen of what they are given, most were optimized again and again.
 */
const OPTIMIZE_LATER = "--interrupt-budget=400000";

/**
 * By how much the heap may grow between two collections of all of it, in percent, once pages are read: what follows holds
 * little and leaves much behind, and would else fill the memory four times over before anything of it is collected.
 */
const GROW_LESS = "--heap-growing-percent=50";

interface Batch {
  /** Index of the first job. */
  readonly from: number;
  readonly jobs: PageJob[];
}

/** `lexiconFiles` are the texts of `seeds/lexicons` by file name: each worker parses them once. */
export function readInWorkers(lexiconFiles: ReadonlyMap<string, string>, threads: number): PageReader {
  setFlagsFromString(OPTIMIZE_LATER);
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: lexiconFiles,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const readBatch = async ({ from, jobs }: Batch, onRead: OnRead) => {
    const results = (await pool.run(jobs)) as readonly string[];
    for (const [index, json] of results.entries()) await onRead(from + index, json);
  };
  return {
    read: async (jobs, onRead) => {
      await Promise.all(batches(jobs).map((batch) => readBatch(batch, onRead)));
    },
    close: async () => {
      await pool.destroy();
      setFlagsFromString(GROW_LESS);
    },
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
