/** A page drawer over worker threads. */
import { setFlagsFromString } from "node:v8";
import type { DrawnPages, PageDrawer } from "./page-drawer.ts";
import type { Decided, PageToDraw } from "./page-drawing.ts";
import { threadPool } from "./thread-pool.ts";

/**
 * By how much the heap may grow between two collections of all of it, in percent, from here on: drawing holds little and
 * leaves much behind, and would else fill the memory four times over before anything of it is collected.
 */
const GROW_LESS = "--heap-growing-percent=50";

/** It is made where a long drawing begins, whether pages were read before or not. */
export function drawInWorkers({ rejected, corrected }: Decided, threads: number): PageDrawer {
  setFlagsFromString(GROW_LESS);
  const pool = threadPool(new URL("./draw-worker.js", import.meta.url), threads, {
    rejected,
    corrected,
  } satisfies Decided);
  return {
    threads,
    draw: async (pages: readonly PageToDraw[]) => (await pool.run(pages)) as DrawnPages,
    close: pool.close,
  };
}
