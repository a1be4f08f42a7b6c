/** The review queue of a data directory. */
import type { Statement } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { doubtRows, identityRows } from "./identity-log.ts";
import { readJsonLines } from "./json-lines.ts";
import { loadJudgements, standing } from "./judgements.ts";
import { type ReviewItem, reviewQueue } from "./review-queue.ts";

export async function openQueue(files: DataFiles, effects: Effects): Promise<readonly ReviewItem[]> {
  const { all } = await loadJudgements(files, effects);
  return reviewQueue({
    doubts: await doubtRows(files, effects),
    rows: identityRows(files, effects),
    statements: readJsonLines<Statement>(files.statements, effects),
    standing: standing(all),
  });
}
