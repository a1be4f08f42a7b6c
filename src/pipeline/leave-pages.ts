/** Takes pages that people handed in out of the graph again, and with them what they decided when the pages joined. */
import { InputError, type Judgement } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { appendJudgements, loadJudgements, standing, timeOfDecision } from "./judgements.ts";
import { loadManifest } from "./manifest.ts";
import type { PageRow } from "./page-row.ts";
import type { BuildReport } from "./report.ts";

/** Which pages leave, by the hash of their bytes, and the decisions that leave with them. */
export interface Leaving {
  readonly ids: readonly string[];
  readonly decided: readonly string[];
}

export interface Left {
  readonly report: BuildReport;
  /** The files as they were, to join again. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * Builds the graph without the pages; an older print that one had replaced stands again. Their files go last: a build
 * that fails leaves everything as it was.
 */
export async function leavePages(
  { ids, decided }: Leaving,
  by: string,
  files: DataFiles,
  effects: Effects,
  build: (forget: ReadonlySet<string>) => Promise<BuildReport>,
): Promise<Left> {
  const { rows } = await loadManifest(files, effects);
  const leaving = ids.map((id) => addedRow(id, rows, files, effects));
  const kept: Left["files"][number][] = [];
  for (const { path, source } of leaving) {
    kept.push({ name: source, bytes: await effects.readFile(path) });
  }
  const wanted = new Set(decided);
  const { all } = await loadJudgements(files, effects);
  const taken = standing(all).filter(({ id }) => wanted.has(id));
  const at = timeOfDecision(all, effects.now());
  const undone = taken.map((each): Judgement => ({ ...each, by, at, undone: true }));
  if (undone.length > 0) await appendJudgements(undone, files, effects);
  let report: BuildReport;
  try {
    report = await build(new Set(leaving.map(({ path }) => path)));
  } catch (error) {
    // An undone id never stands again: the decision is taken anew.
    const again = taken.map((each): Judgement => ({ ...each, id: `${each.id}~${at}` })).reverse();
    if (again.length > 0) await appendJudgements(again, files, effects);
    throw error;
  }
  for (const { path } of leaving) await effects.removeFile(path);
  return { report, files: kept };
}

/** Only what came through the viewer may leave through it. */
function addedRow(id: string, rows: readonly PageRow[], files: DataFiles, effects: Effects): PageRow {
  const folder = `${effects.fullPath(files.added)}/`;
  const found = rows.find(({ bytes, path }) => bytes === id && path.startsWith(folder));
  if (found === undefined) {
    throw new InputError("page-unknown", "No page with these bytes was handed in and joined.");
  }
  return found;
}
