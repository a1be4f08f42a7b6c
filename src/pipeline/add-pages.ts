/** Takes page files that people hand in: reads one without keeping it, and joins several to the graph in one build. */
import {
  hashId,
  InputError,
  type Judgement,
  type PageReading,
  saysStatement,
  statementKey,
} from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { appendJudgements, loadJudgements, timeOfDecision } from "./judgements.ts";
import { loadManifest } from "./manifest.ts";
import type { PageReader, PageResult } from "./page-reader.ts";
import { digest } from "./plan.ts";
import type { BuildReport } from "./report.ts";

/** A file that was read and is not yet part of the graph. */
export interface WaitingPage {
  /** Hash of its bytes. */
  readonly id: string;
  /** The name it gets in the data directory. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reading: PageReading;
  readonly state: "new" | "known" | "replaces";
}

/** What somebody decided on the statements of a waiting page before it joins, by statement id. */
export interface JoiningPage {
  readonly page: WaitingPage;
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

/** Longer names are cut: file systems take 255 bytes, and a Chinese character is three. */
const NAME_LENGTH = 60;
const ENDING = ".txt";

/**
 * A file name that is safe in any folder: the last part of a path, without control characters and those that some
 * system forbids. It always ends in `.txt`, so that it can never pass for another page's sidecar.
 */
export function safeName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go
  const plain = last.replace(/[\u0000-\u001f\u007f<>:"|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  const stem = plain.replace(/\.txt$/i, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const short = [...stem].slice(0, NAME_LENGTH).join("").trim();
  return `${short === "" ? "page" : short}${ENDING}`;
}

/** Reads a file as a build would, keeping nothing. An `InputError` says why it is no page. */
export async function readWaiting(
  given: string,
  bytes: Uint8Array,
  waiting: readonly Pick<WaitingPage, "id" | "name">[],
  files: DataFiles,
  effects: Effects,
  reader: Pick<PageReader, "read">,
): Promise<WaitingPage> {
  const id = digest(bytes);
  const { rows } = await loadManifest(files, effects);
  const taken = new Set([
    ...rows.filter((row) => row.bytes !== id).map(({ source }) => source),
    ...waiting.filter((each) => each.id !== id).map(({ name }) => name),
  ]);
  const safe = safeName(given);
  const name = taken.has(safe) ? `${safe.slice(0, -ENDING.length)}~${id.slice(0, 8)}${ENDING}` : safe;
  const reading = await readOne(name, bytes, reader);
  const same = rows.some((row) => row.bytes === id && row.state !== "unread");
  const other = rows.some((row) => row.state === "read" && row.id === reading.page.id);
  return { id, name, bytes, reading, state: same ? "known" : other ? "replaces" : "new" };
}

async function readOne(
  source: string,
  bytes: Uint8Array,
  reader: Pick<PageReader, "read">,
): Promise<PageReading> {
  let result: PageResult | undefined;
  await reader.read([{ source, bytes, sidecar: null, faults: [] }], async (_, json) => {
    result = JSON.parse(json) as PageResult;
  });
  if (result !== undefined && result.page !== null) return result;
  const [issue] = result?.issues ?? [];
  throw new InputError(issue?.code ?? "page-unreadable", issue?.says ?? "the file could not be read");
}

export interface Joined {
  readonly report: BuildReport;
  /** Ids of the decisions that came with the pages. */
  readonly decided: readonly string[];
}

/**
 * Keeps the files beside the data, notes the decisions and builds once. Where any of it fails, what the graph has not taken
 * in is removed again, the decisions with it.
 */
export async function joinPages(
  joining: readonly JoiningPage[],
  by: string,
  files: DataFiles,
  effects: Effects,
  build: (paths: readonly string[]) => Promise<BuildReport>,
): Promise<Joined> {
  const fresh = joining.filter(({ page }) => page.state !== "known");
  const at = timeOfDecision((await loadJudgements(files, effects)).all, effects.now());
  const judgements = fresh.flatMap((each) => decisionsOf(each, by, at));
  const written: string[] = [];
  try {
    for (const { page } of fresh) {
      const path = `${files.added}/${page.name}`;
      await effects.writeFile(path, page.bytes);
      written.push(path);
    }
    if (judgements.length > 0) await appendJudgements(judgements, files, effects);
    return { report: await build(written), decided: judgements.map(({ id }) => id) };
  } catch (error) {
    await takeBack(written, judgements, by, files, effects);
    throw error;
  }
}

function decisionsOf({ page, accept, reject }: JoiningPage, by: string, at: string): readonly Judgement[] {
  const statements = new Map(page.reading.statements.map((each) => [each.id, each]));
  const decide = (kind: "accept" | "reject", ids: readonly string[]) =>
    ids.map((id): Judgement => {
      const statement = statements.get(id);
      if (statement === undefined) {
        throw new InputError("judgement-unknown", `the page has no statement ${id}`);
      }
      const key = statementKey(statement);
      return { id: hashId(kind, key, by, at), kind, keys: [key], by, at, says: saysStatement(statement) };
    });
  return [...decide("accept", accept), ...decide("reject", reject)];
}

async function takeBack(
  paths: readonly string[],
  judgements: readonly Judgement[],
  by: string,
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  const { rows } = await loadManifest(files, effects);
  const known = new Set(rows.map(({ path }) => path));
  const lost = paths.filter((path) => !known.has(effects.fullPath(path)));
  for (const path of lost) await effects.removeFile(path);
  if (lost.length === 0) return;
  const { all } = await loadJudgements(files, effects);
  const noted = new Set(all.map(({ id }) => id));
  const at = timeOfDecision(all, effects.now());
  const undone = judgements
    .filter(({ id }) => noted.has(id))
    .map((each): Judgement => ({ ...each, by, at, undone: true }));
  if (undone.length > 0) await appendJudgements(undone, files, effects);
}
