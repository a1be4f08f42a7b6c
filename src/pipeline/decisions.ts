/** What people have decided on given statements. */
import { isIdentity, type Judgement, statementKey } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { statementsOf } from "./judge.ts";
import { loadJudgements, standing } from "./judgements.ts";

/** The newest decision in force on each of the statements that has one, by the statement's id. */
export async function decisionsOn(
  ids: readonly string[],
  files: DataFiles,
  effects: Effects,
): Promise<ReadonlyMap<string, Judgement>> {
  const open = standing((await loadJudgements(files, effects)).all).filter((each) => !isIdentity(each));
  if (open.length === 0) return new Map();
  const statements = await statementsOf(ids, files, effects);
  return new Map(
    statements.flatMap((statement) => {
      const names = [statementKey(statement), statement.id];
      const found = open.find(({ keys }) => names.includes(keys[0] ?? ""));
      return found === undefined ? [] : [[statement.id, found] as const];
    }),
  );
}
