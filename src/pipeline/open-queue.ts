/** The review queue of a data directory. */
import type { Statement } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { textOrEmpty } from "./file-text.ts";
import { doubtRows, identityRows } from "./identity-log.ts";
import { parseJsonLines } from "./json-lines.ts";
import { loadJudgements, standing } from "./judgements.ts";
import { type ReviewItem, reviewQueue } from "./review-queue.ts";

export async function openQueue(files: DataFiles, effects: Effects): Promise<readonly ReviewItem[]> {
  const [doubts, rows, statements, { all }] = await Promise.all([
    doubtRows(files, effects),
    identityRows(files, effects),
    textOrEmpty(files.statements, effects),
    loadJudgements(files, effects),
  ]);
  return reviewQueue({
    doubts,
    rows,
    statements: parseJsonLines<Statement>(statements, files.statements),
    standing: standing(all),
  });
}
