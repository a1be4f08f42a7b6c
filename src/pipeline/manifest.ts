/** What a data directory knows of earlier builds: the rows of its pages, and what each store was given. */
import { InputError } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { jsonLines, parseJsonLines } from "./json-lines.ts";
import type { PageRow } from "./page-row.ts";

export interface Manifest {
  readonly rows: readonly PageRow[];
  /** Key of the projection that was last applied, by the name of the store. */
  readonly applied: Readonly<Record<string, string>>;
}

export async function loadManifest(files: DataFiles, effects: Effects): Promise<Manifest> {
  const rows = parseJsonLines<PageRow>(await textOrEmpty(files.pages, effects), files.pages);
  const state = await textOrEmpty(files.state, effects);
  return { rows, applied: state === "" ? {} : parseState(state, files.state) };
}

export async function writeRows(rows: readonly PageRow[], files: DataFiles, effects: Effects): Promise<void> {
  const sorted = [...rows].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  await effects.writeFile(files.pages, jsonLines(sorted));
}

export async function writeApplied(
  applied: Manifest["applied"],
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  await effects.writeFile(files.state, `${JSON.stringify({ applied }, null, 2)}\n`);
}

/** The text of a file of the data directory; a file that is not there is empty. */
export async function textOrEmpty(path: string, effects: Effects): Promise<string> {
  if ((await effects.kindOf(path)) === "missing") return "";
  return new TextDecoder("utf-8").decode(await effects.readFile(path));
}

function parseState(text: string, path: string): Manifest["applied"] {
  try {
    return (JSON.parse(text) as Pick<Manifest, "applied">).applied;
  } catch (cause) {
    throw new InputError("data-file-broken", `no JSON: ${path}`, { cause });
  }
}
