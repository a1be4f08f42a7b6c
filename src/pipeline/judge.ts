/** Takes one decision: finds what is meant, names it by keys that outlive re-reading, adds it to the log. */
import {
  hashId,
  InputError,
  isIdentity,
  type Judgement,
  type JudgementKind,
  type Statement,
  saysStatement,
  statementKey,
} from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import { pageOfKey } from "./decisions.ts";
import type { Effects } from "./effects.ts";
import { identityRow, identityRows } from "./identity-log.ts";
import { readJsonLines } from "./json-lines.ts";
import { appendJudgements, loadJudgements, standing, timeOfDecision } from "./judgements.ts";
import { liveReadings } from "./live-readings.ts";

export interface Decision {
  readonly kind: JudgementKind;
  /** Two entities (id or cluster key) for same/different; a statement (id or key), or for `correct` also an entity. */
  readonly about: readonly string[];
  readonly by: string;
  readonly why?: string | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** What a correction may set. */
const SETTABLE = ["name", "title", "role", "date", "dateTo", "state", "segment", "subject", "object"];

export async function judge(decision: Decision, files: DataFiles, effects: Effects): Promise<Judgement> {
  checkDecision(decision);
  const { kind, about, by, why, set } = decision;
  const meant: Meant[] = [];
  for (const one of about) meant.push(await meantBy(one, kind, files, effects));
  const keys = meant.map(({ key }) => key);
  const says = meant[0]?.says;
  if (new Set(keys).size < keys.length) {
    throw new InputError("judgement-unclear", `one thing is named twice: ${about.join(", ")}`);
  }
  const { all } = await loadJudgements(files, effects);
  const at = timeOfDecision(all, effects.now());
  const judgement: Judgement = {
    id: hashId(kind, ...keys, by, at, all.length),
    kind,
    keys,
    by,
    at,
    ...(why === undefined || why === "" ? {} : { why }),
    ...(says === undefined ? {} : { says }),
    ...(set === undefined ? {} : { set }),
  };
  await appendJudgements([judgement], files, effects);
  return judgement;
}

/** Takes back one decision, or the newest one where no id is given. */
export async function undoJudgement(
  id: string | undefined,
  by: string,
  files: DataFiles,
  effects: Effects,
): Promise<Judgement> {
  const { all } = await loadJudgements(files, effects);
  const open = standing(all);
  const found = id === undefined ? open[0] : open.find((each) => each.id === id);
  if (found === undefined) {
    const says = id === undefined ? "no decision to undo" : `no decision in force has the id ${id}`;
    throw new InputError("judgement-unknown", says);
  }
  const undone: Judgement = { ...found, by, at: timeOfDecision(all, effects.now()), undone: true };
  await appendJudgements([undone], files, effects);
  return undone;
}

function checkDecision({ kind, about, by, set }: Decision): void {
  const needed = kind === "same" || kind === "different" ? 2 : 1;
  if (about.length !== needed) {
    throw new InputError("judgement-unclear", `${kind} is about ${needed}, not ${about.length}`);
  }
  if (by.trim() === "") throw new InputError("judgement-unclear", "who decides is not said");
  const names = Object.keys(set ?? {});
  const unknown = names.find((name) => !SETTABLE.includes(name));
  if ((kind === "correct") !== names.length > 0 || unknown !== undefined) {
    const says = unknown === undefined ? "what is to stand instead" : `${unknown} cannot be set`;
    throw new InputError("judgement-unclear", `correct sets ${SETTABLE.join(", ")}: ${says}`);
  }
}

interface Meant {
  readonly key: string;
  /** A statement in words. */
  readonly says?: string;
}

async function meantBy(one: string, kind: JudgementKind, files: DataFiles, effects: Effects): Promise<Meant> {
  if (isIdentity({ kind })) return { key: (await entityKey(one, files, effects)) ?? unknown(one) };
  const statement = await statementOf(one, files, effects);
  if (statement !== undefined) return { key: statementKey(statement), says: saysStatement(statement) };
  return { key: (kind === "correct" ? await entityKey(one, files, effects) : undefined) ?? unknown(one) };
}

/** The anchor of an entity by its id, or a cluster key as it is. */
async function entityKey(one: string, files: DataFiles, effects: Effects): Promise<string | undefined> {
  if (!one.includes("#")) return (await identityRow(one, files, effects))?.keys[0];
  for await (const { keys } of identityRows(files, effects, [one])) if (keys.includes(one)) return one;
  return undefined;
}

/** A statement by its id or its key. */
async function statementOf(one: string, files: DataFiles, effects: Effects): Promise<Statement | undefined> {
  const page = pageOfKey(one);
  if (page !== undefined) {
    const reading = await (await liveReadings(files, effects))(page);
    return reading?.statements.find((statement) => statementKey(statement) === one);
  }
  // A statement's id does not tell its page.
  const isIt = (line: string) => line.startsWith(`{"id":${JSON.stringify(one)},`);
  for await (const statement of readJsonLines<Statement>(files.statements, effects, isIt)) return statement;
  return undefined;
}

function unknown(one: string): never {
  throw new InputError(
    "judgement-unknown",
    `no entity, naming or statement of the last build is called ${one}`,
  );
}
