/** People's decisions as the data directory keeps them: an append-only log. */
import { createHash } from "node:crypto";
import type { Judgement } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { parseJsonLines } from "./json-lines.ts";
import { textOrEmpty } from "./manifest.ts";

export interface Judgements {
  readonly all: readonly Judgement[];
  /** Hash of the log's text. */
  readonly digest: string;
}

export async function loadJudgements(files: DataFiles, effects: Effects): Promise<Judgements> {
  const text = await textOrEmpty(files.judgements, effects);
  return {
    all: parseJsonLines<Judgement>(text, files.judgements),
    digest: createHash("sha256").update(text).digest("hex").slice(0, 32),
  };
}
