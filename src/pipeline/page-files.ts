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
const SIDECAR_ENDING = ".meta.json";

export interface FoundFiles {
  /** Each once, in the order of the arguments; folders are listed by name. */
  readonly pages: readonly PageFile[];
  /** What lies in the folders beside pages and their sidecars, by its name there. */
  readonly passedOver: readonly string[];
}

/** The files behind the arguments. */
export async function findFiles(inputs: readonly string[], effects: Effects): Promise<FoundFiles> {
  const pages = new Map<string, PageFile>();
  const passedOver = new Set<string>();
  for (const input of inputs) {
    const found = await filesOf(input, effects);
    for (const file of found.pages) if (!pages.has(file.path)) pages.set(file.path, file);
    for (const name of found.passedOver) passedOver.add(name);
  }
  return { pages: [...pages.values()], passedOver: [...passedOver] };
}

export async function findPageFiles(
  inputs: readonly string[],
  effects: Effects,
): Promise<readonly PageFile[]> {
  return (await findFiles(inputs, effects)).pages;
}

async function filesOf(input: string, effects: Effects): Promise<FoundFiles> {
  const path = effects.fullPath(input);
  const kind = await effects.kindOf(path);
  if (kind === "missing") {
    // The system's bytes that are no UTF-8 arrive so.
    const why = input.includes("\ufffd") ? "the name is not UTF-8, rename it" : "no such page or folder";
    throw new InputError("page-missing", `${why}: ${input}`);
  }
  if (kind === "file") return { pages: [{ path, source: baseName(path) }], passedOver: [] };
  const files = await effects.listFiles(path);
  const pages = files.filter((file) => file.endsWith(PAGE_ENDING));
  if (pages.length === 0)
    throw new InputError("folder-without-pages", `no pages (${PAGE_ENDING}) in folder: ${input}`);
  const inFolder = (file: string) => file.slice(path.length).replace(/^[/\\]+/, "");
  return {
    pages: pages.map((file) => ({ path: file, source: inFolder(file) })),
    passedOver: files.filter((file) => !file.endsWith(PAGE_ENDING) && !isBesidePages(file)).map(inFolder),
  };
}

/** Sidecars, and what tells people about a folder: nobody takes these for pages. */
function isBesidePages(path: string): boolean {
  return path.endsWith(SIDECAR_ENDING) || /^(readme|licen[cs]e)\b/i.test(baseName(path));
}

/** `a/b.txt` → `a/b.meta.json` */
export function sidecarPath(path: string): string {
  return `${path.replace(/\.[^./\\]*$/, "")}${SIDECAR_ENDING}`;
}

export function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
