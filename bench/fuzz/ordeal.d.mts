/** Types of ordeal.mjs. */
import type { PageReading } from "../../src/model/index.ts";
import type { UnreadPage } from "../../src/pipeline/build.ts";

export function faultsOf(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => PageReading | UnreadPage,
  clock?: () => number,
): readonly string[];
