/** Which files a build reads: the pages that were named, those below named folders, and their sidecars. */
import { InputError } from "../model/index.ts";
import type { Effects } from "./effects.ts";

export interface PageFile {
  /** Full path. */
  readonly path: string;
  /** The name that the page goes by: the path below the folder that was given. */
  readonly source: string;
}

/** Page files below folders end so; a file that is named itself may end as it likes. */
const PAGE_ENDING = ".txt";

/** The files behind the arguments, each once, in the order of the arguments; folders are listed by name. */
export async function findPageFiles(
  inputs: readonly string[],
  effects: Effects,
): Promise<readonly PageFile[]> {
  const found = new Map<string, PageFile>();
  for (const input of inputs) {
    for (const file of await filesOf(input, effects)) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

async function filesOf(input: string, effects: Effects): Promise<readonly PageFile[]> {
  const path = effects.fullPath(input);
  const kind = await effects.kindOf(path);
  if (kind === "missing") throw new InputError("page-missing", `no such page or folder: ${input}`);
  if (kind === "file") return [{ path, source: baseName(path) }];
  const files = (await effects.listFiles(path)).filter((file) => file.endsWith(PAGE_ENDING));
  if (files.length === 0)
    throw new InputError("folder-without-pages", `no pages (${PAGE_ENDING}) in folder: ${input}`);
  return files.map((file) => ({ path: file, source: file.slice(path.length).replace(/^[/\\]+/, "") }));
}

/** `a/b.txt` → `a/b.meta.json` */
export function sidecarPath(path: string): string {
  return `${path.replace(/\.[^./\\]*$/, "")}.meta.json`;
}

export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
