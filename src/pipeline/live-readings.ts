/** What was read of the pages that are in the graph, by the pages' ids; each is opened once. */
import type { PageReading } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { loadManifest } from "./manifest.ts";
import { loadReading } from "./readings.ts";

/** `null` where the graph has no such page. */
export type LiveReadings = (page: string) => Promise<PageReading | null>;

export async function liveReadings(files: DataFiles, effects: Effects): Promise<LiveReadings> {
  const { rows } = await loadManifest(files, effects);
  const keyOf = new Map(rows.filter(({ state }) => state === "read").map(({ id, key }) => [id, key]));
  const open = async (page: string): Promise<PageReading | null> => {
    const key = keyOf.get(page);
    const result = key === undefined ? null : await loadReading(key, files, effects);
    return result === null || result.page === null ? null : result;
  };
  const known = new Map<string, Promise<PageReading | null>>();
  return (page) => {
    const reading = known.get(page) ?? open(page);
    known.set(page, reading);
    return reading;
  };
}
