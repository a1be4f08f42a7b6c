/** Checksums of the logs that a build writes: damage to one is found by the next build, which writes all of them anew. */
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { baseName } from "./page-files.ts";

/** By name, since a data directory may be moved; a log that is not there has none. */
export async function sumLogs(files: DataFiles, effects: Effects): Promise<Readonly<Record<string, string>>> {
  const { statements, mentions, issues, identity, doubts } = files;
  const sums: Record<string, string> = {};
  for (const path of [statements, mentions, issues, identity, doubts]) {
    const sum = await effects.sumOf(path);
    if (sum !== null) sums[baseName(path)] = sum;
  }
  return sums;
}

/** Logs that are not as the last build wrote them, a line for people each. */
export async function damagedLogs(
  written: Readonly<Record<string, string>>,
  files: DataFiles,
  effects: Effects,
): Promise<readonly string[]> {
  const found = await sumLogs(files, effects);
  const damaged = Object.keys(written).filter((name) => found[name] !== written[name]);
  return damaged.map((name) => `not as it was written: ${name}`);
}
