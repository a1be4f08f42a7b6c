/** People's decisions as the data directory keeps them: an append-only log that only people write. */
import { createHash } from "node:crypto";
import { InputError, JUDGEMENT_KINDS, type Judgement } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { jsonLines, parseJsonLines } from "./json-lines.ts";
import { textOrEmpty } from "./manifest.ts";

export interface Judgements {
  /** As written, undone ones and their undoing among them. */
  readonly all: readonly Judgement[];
  /** Hash of the log's text. */
  readonly digest: string;
}

export async function loadJudgements(files: DataFiles, effects: Effects): Promise<Judgements> {
  const text = await textOrEmpty(files.judgements, effects);
  const all = parseJsonLines<Judgement>(text, files.judgements);
  const broken = all.find((each) => !isJudgement(each));
  if (broken !== undefined) {
    const says = `no judgement: ${files.judgements}: ${JSON.stringify(broken).slice(0, 120)}`;
    throw new InputError("data-file-broken", says);
  }
  return { all, digest: createHash("sha256").update(text).digest("hex").slice(0, 32) };
}

function isJudgement(value: Partial<Judgement> | null): boolean {
  return (
    JUDGEMENT_KINDS.some((kind) => kind === value?.kind) &&
    Array.isArray(value?.keys) &&
    [value.id, value.by, value.at].every((each) => typeof each === "string")
  );
}

/** Adds decisions at the end; two who decide at once wait for each other, and what a crash has cut off stays whole. */
export async function appendJudgements(
  added: readonly Judgement[],
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  const release = await effects.lock(files.judging);
  try {
    const before = await textOrEmpty(files.judgements, effects);
    const gap = before === "" || before.endsWith("\n") ? "" : "\n";
    await effects.writeFile(files.judgements, [before, gap, ...jsonLines(added)].join(""));
  } finally {
    await release();
  }
}

/** Decisions that nobody has undone, the newest first. */
export function standing(all: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set(all.filter((each) => each.undone === true).map(({ id }) => id));
  return all.filter(({ id }) => !undone.has(id)).reverse();
}
