/** What people have decided on given statements. */
import { isIdentity, type Judgement, statementKey } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { loadJudgements, standing } from "./judgements.ts";
import { liveReadings } from "./live-readings.ts";

/** A statement by its id, and the page that it stands on. */
export interface StatementPlace {
  readonly id: string;
  readonly page: string;
}

/** The newest decision in force on each of the statements that has one, by the statement's id. */
export async function decisionsOn(
  statements: readonly StatementPlace[],
  files: DataFiles,
  effects: Effects,
): Promise<ReadonlyMap<string, Judgement>> {
  const { all } = await loadJudgements(files, effects);
  const open = standing(all).filter((each) => !isIdentity(each));
  if (open.length === 0) return new Map();
  // What is decided is named by its page: the others need not be opened.
  const decided = new Set(open.map(({ keys }) => pageOfKey(keys[0] ?? "")));
  const pages = new Set(statements.map(({ page }) => page).filter((page) => decided.has(page)));
  const readings = await liveReadings(files, effects);
  const keyOf = new Map<string, string>();
  for (const page of pages) {
    for (const statement of (await readings(page))?.statements ?? [])
      keyOf.set(statement.id, statementKey(statement));
  }
  return new Map(
    statements.flatMap(({ id }) => {
      const found = open.find(({ keys: [own = ""] }) => own === id || own === keyOf.get(id));
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** The page in the key of a statement. */
export function pageOfKey(key: string): string | undefined {
  const at = key.lastIndexOf("!");
  return at < 0 ? undefined : key.slice(0, at);
}
