/** What a data directory knows of earlier builds: the rows of its pages, and what each store was given. */
import { compareText } from "../text/order.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { textOrEmpty } from "./file-text.ts";
import { loadKept, writeKept } from "./kept-lines.ts";
import { sumLogs } from "./log-sums.ts";
import type { PageRow } from "./page-row.ts";
import { sealed, unsealed } from "./seal.ts";

/** What the stores were last given, by the name of the store. */
export interface Given {
  /** Key of the projection. */
  readonly applied: Readonly<Record<string, string>>;
  /** Key of the decisions that were in force then. */
  readonly decided: Readonly<Record<string, string>>;
}

export interface Manifest extends Given {
  readonly rows: readonly PageRow[];
  /** Checksums of the logs that the last build wrote, by their names. */
  readonly logs: Readonly<Record<string, string>>;
  /** What was found damaged, a line for people each. */
  readonly damage: readonly string[];
}

export async function loadManifest(files: DataFiles, effects: Effects): Promise<Manifest> {
  const { values: rows, damage } = await loadKept<PageRow>(files.pages, isRow, effects);
  const state = await loadState(files, effects);
  const found = [damage, state === null ? `damaged and left out: ${files.state}` : null];
  const given = { ...NOTHING_GIVEN, ...state };
  return { rows, ...given, damage: found.filter((each) => each !== null) };
}

const NOTHING_GIVEN: State = { applied: {}, decided: {}, logs: {} };
type State = Omit<Manifest, "rows" | "damage">;

/** `null` where nobody knows any more. */
export async function loadGiven(files: DataFiles, effects: Effects): Promise<Given | null> {
  const state = await loadState(files, effects);
  return state === null ? null : { ...NOTHING_GIVEN, ...state };
}

async function loadState(files: DataFiles, effects: Effects): Promise<Partial<State> | null> {
  return stateOf(await textOrEmpty(files.state, effects));
}

export async function writeRows(rows: readonly PageRow[], files: DataFiles, effects: Effects): Promise<void> {
  const sorted = [...rows].sort((a, b) => compareText(a.path, b.path));
  await writeKept(files.pages, "", sorted, effects);
}

export async function writeGiven(
  { applied, decided }: Given,
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  const logs = await sumLogs(files, effects);
  await effects.writeFile(files.state, `${sealed(JSON.stringify({ applied, decided, logs }))}\n`);
}

function isRow(row: Partial<PageRow> | null): boolean {
  return [row?.path, row?.key, row?.source].every((each) => typeof each === "string");
}

/** `null` for a text that is not as it was written: every store is then compared with what is known. */
function stateOf(text: string): Partial<State> | null {
  if (text === "") return {};
  try {
    return JSON.parse(unsealed(text.trim()) ?? "") as Partial<State>;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
