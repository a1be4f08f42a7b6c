/** The readings on disk: what the per-page stages found, by the key of page and extractor version. */
import { InputError } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { baseName } from "./page-files.ts";
import type { PageResult } from "./page-reader.ts";
import { sealed, unsealedBytes } from "./seal.ts";

function readingPath(key: string, files: DataFiles): string {
  return `${files.readings}/${key}.json`;
}

/** A reading with the text that it was kept as. */
interface KeptReading {
  readonly result: PageResult;
  /** As `readingText` makes it. */
  readonly text: string;
}

/** `null` where there is none, or none that can be read: the page is then read again. */
export async function loadReading(
  key: string,
  files: DataFiles,
  effects: Effects,
): Promise<PageResult | null> {
  const path = readingPath(key, files);
  try {
    const reading = openReading(await effects.readFile(path));
    if (reading !== null) return reading.result;
    effects.log(`damaged, and read again from the page: ${path}`);
    return null;
  } catch (error) {
    if (error instanceof InputError && error.code === "file-missing") return null;
    effects.log(`reading ${path} again: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** As it lies on disk. */
export function readingBytes(key: string, files: DataFiles, effects: Effects): Promise<Uint8Array> {
  return effects.readFile(readingPath(key, files));
}

/** `null` for bytes that are not as they were written. */
export function openReading(bytes: Uint8Array): KeptReading | null {
  const text = unsealedBytes(bytes);
  return text === null ? null : { result: JSON.parse(text) as PageResult, text };
}

/** `json` is a `PageResult` as `readingText` makes it. */
export async function keepReading(
  key: string,
  json: string,
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  await effects.writeFile(readingPath(key, files), sealed(json));
}

/** Removes readings that no row names any more. */
export async function sweepReadings(
  keys: ReadonlySet<string>,
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  const dead = (await effects.listFiles(files.readings)).filter((path) => !keys.has(keyOf(path)));
  for (const path of dead) await effects.removeFile(path);
}

function keyOf(path: string): string {
  return baseName(path).replace(/\.json$/, "");
}
