/** People's decisions as the data directory keeps them: an append-only log that only people write. */
import { createHash } from "node:crypto";
import { JUDGEMENT_KINDS, type Judgement } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { loadKept, writeKept } from "./kept-lines.ts";
import { loadGiven } from "./manifest.ts";

export interface Judgements {
  /** As written, undone ones and their undoing among them. */
  readonly all: readonly Judgement[];
  /** Hash of the log's text. */
  readonly digest: string;
  /** What of the log was found damaged, in a line for people. */
  readonly damage: string | null;
}

export async function loadJudgements(files: DataFiles, effects: Effects): Promise<Judgements> {
  const { values, text, damage } = await loadKept<Judgement>(files.judgements, isJudgement, effects);
  return { all: values, digest: createHash("sha256").update(text()).digest("hex").slice(0, 32), damage };
}

function isJudgement(value: Partial<Judgement> | null): boolean {
  return (
    JUDGEMENT_KINDS.some((kind) => kind === value?.kind) &&
    Array.isArray(value?.keys) &&
    [value.id, value.by, value.at].every((each) => typeof each === "string")
  );
}

/**
 * Adds decisions at the end; two who decide at once wait for each other. Damage to the log is mended on the way: what could
 * not be given back stays in a file beside it. Without any decision to add it only mends.
 */
export async function appendJudgements(
  added: readonly Judgement[],
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  const release = await effects.lock(files.judging);
  try {
    const { text, lost } = await loadKept<Judgement>(files.judgements, isJudgement, effects);
    if (lost !== null) await effects.writeFile(`${files.judgements}.damaged`, lost);
    await writeKept(files.judgements, text(), added, effects);
  } finally {
    await release();
  }
}

/** The time of a decision that is taken now: after all others even where the clock was set back, since the last one counts. */
export function timeOfDecision(all: readonly Judgement[], now: Date): string {
  const latest = all.reduce((time, { at }) => Math.max(time, Date.parse(at) || 0), -1);
  return new Date(Math.max(now.getTime(), latest + 1)).toISOString();
}

/** Decisions that nobody has undone, the newest first. */
export function standing(all: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set(all.filter((each) => each.undone === true).map(({ id }) => id));
  return all.filter(({ id }) => !undone.has(id)).reverse();
}

/** Key of what decisions say together: one that was undone and taken again gives the same. */
export function inForce(all: readonly Judgement[]): string {
  const said = standing(all).map(({ kind, keys, set = {} }) => [kind, keys, set]);
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}

/** Whether the decisions in force are others than those that a store was last given. */
export async function decisionsWait(
  all: readonly Judgement[],
  target: string,
  files: DataFiles,
  effects: Effects,
): Promise<boolean> {
  const given = await loadGiven(files, effects);
  return inForce(all) !== (given?.decided[target] ?? inForce([]));
}
