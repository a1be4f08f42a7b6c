/** One build: plans it, reads what is new, projects everything that is known, writes logs and graph. */
import { createHash } from "node:crypto";
import type { PageReading } from "../model/index.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import type { ApplyReport, GraphStore } from "../store/store.ts";
import { type DataFiles, dataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { writeIdentity } from "./identity-log.ts";
import { appendJudgements, inForce, loadJudgements } from "./judgements.ts";
import { damagedLogs } from "./log-sums.ts";
import { writeLogs } from "./logs.ts";
import { loadManifest, type Manifest, writeGiven } from "./manifest.ts";
import { findPageFiles } from "./page-files.ts";
import type { PageReader } from "./page-reader.ts";
import type { PageRow } from "./page-row.ts";
import { type Plan, planBuild } from "./plan.ts";
import { projectPages } from "./project-pages.ts";
import { type ReadPage, readPlanned } from "./read-planned.ts";
import { loadReading, sweepReadings } from "./readings.ts";
import { type BuildReport, reportOf } from "./report.ts";
import { settleRows } from "./settle.ts";

/** Where the graph goes. */
export interface Target {
  /** Tells stores apart in `state.json`: `embedded`, or the address of a server. */
  readonly name: string;
  /** Whether it still holds what was last applied; a store that others write to says no. */
  holds(): Promise<boolean>;
  open(): Promise<GraphStore>;
}

export interface BuildRequest {
  /** Page files and folders; empty for the pages of earlier builds alone. */
  readonly inputs: readonly string[];
  /** Whether pages of earlier builds that the inputs do not name leave the graph. */
  readonly prune: boolean;
  /** Paths of pages of earlier builds that leave the graph. */
  readonly forget?: ReadonlySet<string>;
  readonly data: string;
  readonly extractor: string;
  readonly target: Target;
  /** Called when there is something to read or project. */
  readonly lexicons: () => Promise<Lexicons>;
  /** A reader fit for so many bytes of pages. */
  readonly reader: (bytes: number) => Promise<PageReader>;
}

/** Reads what is new and makes the target's graph equal to all that is known. Writes nothing when nothing is new. */
export async function runBuild(request: BuildRequest, effects: Effects): Promise<BuildReport> {
  const files = dataFiles(request.data);
  const started = effects.now().getTime();
  // A clock that is set back meanwhile gives no negative time.
  const seconds = () => Math.max(0, effects.now().getTime() - started) / 1000;
  const first = await prepare(request, files, effects);
  for (const line of first.damage) effects.log(line);
  if (await isDone(first, request)) return reportOf(first.plan.kept, null, seconds());
  const release = await effects.lock(files.lock);
  try {
    // Another build may have ended while this one waited.
    const prepared = await prepare(request, files, effects);
    if (await isDone(prepared, request)) return reportOf(prepared.plan.kept, null, seconds());
    const { rows, applied } = await carryOut(prepared, request, files, effects);
    return reportOf(rows, { plan: prepared.plan, applied }, seconds());
  } finally {
    await release();
  }
}

interface Prepared {
  readonly manifest: Manifest;
  readonly plan: Plan;
  /** Hash of the judgement log. */
  readonly judged: string;
  /** What was found damaged, a line for people each: the build mends it. */
  readonly damage: readonly string[];
}

async function prepare(request: BuildRequest, files: DataFiles, effects: Effects): Promise<Prepared> {
  const { prune, forget, extractor } = request;
  const manifest = await loadManifest(files, effects);
  const named = await findPageFiles(request.inputs, effects);
  const plan = await planBuild({ files: named, before: manifest.rows, prune, forget, extractor }, effects);
  const judgements = await loadJudgements(files, effects);
  const logs = await damagedLogs(manifest.logs, files, effects);
  const damage = [...manifest.damage, ...(judgements.damage === null ? [] : [judgements.damage]), ...logs];
  return { manifest, plan, judged: judgements.digest, damage };
}

async function isDone(
  { manifest, plan, judged, damage }: Prepared,
  { target, extractor }: BuildRequest,
): Promise<boolean> {
  if (plan.changed.length > 0 || plan.dropped.length > 0 || damage.length > 0) return false;
  const { applied, decided } = manifest;
  // A directory of an earlier version does not say what was decided.
  if (decided[target.name] === undefined) return false;
  return applied[target.name] === graphKey(plan.kept, judged, extractor) && (await target.holds());
}

/** Equal keys give equal graphs: the pages, the decisions and the extractor decide. */
function graphKey(rows: readonly PageRow[], judged: string, extractor: string): string {
  const live = rows.filter((row) => row.state === "read").map((row) => row.key);
  return createHash("sha256")
    .update(JSON.stringify([extractor, judged, live.sort()]))
    .digest("hex")
    .slice(0, 32);
}

async function carryOut(prepared: Prepared, request: BuildRequest, files: DataFiles, effects: Effects) {
  const { manifest, plan } = prepared;
  const known = new Map(manifest.rows.map((row) => [row.path, row.bytes]));
  const read = await readPlanned(plan.changed, request, files, effects);
  const kept = await keptPages(plan.kept, request, files, effects);
  const fresh = new Set(
    read.filter(({ row }) => known.get(row.path) !== row.bytes).map(({ row }) => row.path),
  );
  const rows = settleRows(
    [...kept, ...read].map(({ row }) => row),
    fresh,
  );
  const results = new Map([...kept, ...read].map(({ row, result }) => [row.key, result]));
  const live = rows.flatMap((row): readonly PageReading[] => {
    const result = row.state === "read" ? results.get(row.key) : undefined;
    return result === undefined || result.page === null ? [] : [result];
  });
  effects.progress("resolving", 0, 0);
  const judgements = await loadJudgements(files, effects);
  if (judgements.damage !== null) await appendJudgements([], files, effects);
  // Sorted, so that the order of files never shows in the graph.
  const sorted = live.sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
  const { graph, resolution } = projectPages(sorted, judgements.all, await request.lexicons());
  await writeIdentity(sorted, resolution, files, effects);
  await writeLogs({ rows, results, readings: sorted, issues: resolution.issues }, files, effects);
  const applied = await apply(request.target, graph, effects);
  const key = graphKey(rows, judgements.digest, request.extractor);
  const { name } = request.target;
  const given = {
    applied: { ...manifest.applied, [name]: key },
    decided: { ...manifest.decided, [name]: inForce(judgements.all) },
  };
  await writeGiven(given, files, effects);
  await sweepReadings(new Set(rows.map((row) => row.key)), files, effects);
  return { rows, applied };
}

/** The readings of pages that stay as they are; one that is lost is read again. */
async function keptPages(
  rows: readonly PageRow[],
  request: BuildRequest,
  files: DataFiles,
  effects: Effects,
): Promise<readonly ReadPage[]> {
  const found: ReadPage[] = [];
  const lost: PageRow[] = [];
  for (const row of rows) {
    const result = await loadReading(row.key, files, effects);
    if (result === null) lost.push(row);
    else found.push({ row, result });
  }
  const { changed } = await planBuild(
    { files: lost, before: [], prune: false, extractor: request.extractor },
    effects,
  );
  return [...found, ...(await readPlanned(changed, request, files, effects))];
}

async function apply(
  target: Target,
  graph: Parameters<GraphStore["apply"]>[0],
  effects: Effects,
): Promise<ApplyReport> {
  const store = await target.open();
  try {
    return await store.apply(graph, {
      onProgress: (done, total) => effects.progress("writing graph", done, total),
    });
  } finally {
    await store.close();
  }
}
