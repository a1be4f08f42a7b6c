/** One build: plans it, reads what is new, projects everything that is known, writes logs and graph. */
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Issue, Resolution } from "../model/index.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import { type PageGist, type Resolver, resolver } from "../stages/resolve/index.ts";
import type { ApplyReport, GraphParts, GraphStore } from "../store/store.ts";
import { type DataFiles, dataFiles } from "./data-files.ts";
import { drawPages, liveRows } from "./draw-pages.ts";
import type { Effects } from "./effects.ts";
import { Handed } from "./handed.ts";
import { writeIdentity } from "./identity-log.ts";
import { appendJudgements, inForce, type Judgements, loadJudgements } from "./judgements.ts";
import { damagedLogs } from "./log-sums.ts";
import { loadManifest, type Manifest, writeGiven } from "./manifest.ts";
import { drawHere, type PageDrawer } from "./page-drawer.ts";
import type { Decided } from "./page-drawing.ts";
import { findFiles } from "./page-files.ts";
import type { PageReader } from "./page-reader.ts";
import type { PageRow } from "./page-row.ts";
import { type Plan, planBuild } from "./plan.ts";
import { readPlanned, type TakeResult } from "./read-planned.ts";
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
  /** A drawer fit for so many pages; they are drawn here without one. */
  readonly drawer?: (pages: number, decided: Decided) => Promise<PageDrawer>;
}

/** Reads what is new and makes the target's graph equal to all that is known. Writes nothing when nothing is new. */
export async function runBuild(request: BuildRequest, effects: Effects): Promise<BuildReport> {
  const files = dataFiles(request.data);
  const started = effects.now().getTime();
  // A clock that is set back meanwhile gives no negative time.
  const seconds = () => Math.max(0, effects.now().getTime() - started) / 1000;
  const first = await prepare(request, files, effects);
  for (const line of [...first.damage, ...saysPassedOver(first.passedOver)]) effects.log(line);
  if (await isDone(first, request)) return reportOf(first.plan.kept, null, seconds());
  const release = await effects.lock(files.lock);
  try {
    // Another build may have ended while this one waited.
    const prepared = await prepare(request, files, effects, first);
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
  readonly judgements: Judgements;
  /** Logs that are not as the last build wrote them. */
  readonly damagedLogs: readonly string[];
  /** What was found damaged, a line for people each: the build mends it. */
  readonly damage: readonly string[];
  /** Names of files in the folders that are no pages. */
  readonly passedOver: readonly string[];
}

/** Names that one line tells. */
const TOLD = 5;

function saysPassedOver(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > TOLD ? ` and ${names.length - TOLD} more` : "";
  return [`passed over, since pages of a folder end in .txt: ${names.slice(0, TOLD).join(", ")}${more}`];
}

/** The logs are read through once, as long as no other build has written them since `before`. */
async function prepare(
  request: BuildRequest,
  files: DataFiles,
  effects: Effects,
  before: Prepared | null = null,
): Promise<Prepared> {
  const { prune, forget, extractor } = request;
  const manifest = await loadManifest(files, effects);
  const { pages, passedOver } = await findFiles(request.inputs, effects);
  const plan = await planBuild({ files: pages, before: manifest.rows, prune, forget, extractor }, effects);
  const judgements = await loadJudgements(files, effects);
  const isSame = before !== null && isDeepStrictEqual(before.manifest.logs, manifest.logs);
  const logs = isSame ? before.damagedLogs : await damagedLogs(manifest.logs, files, effects);
  const damage = [...manifest.damage, ...(judgements.damage === null ? [] : [judgements.damage]), ...logs];
  return { manifest, plan, judgements, damagedLogs: logs, damage, passedOver };
}

async function isDone(
  { manifest, plan, judgements, damage }: Prepared,
  { target, extractor }: BuildRequest,
): Promise<boolean> {
  if (plan.changed.length > 0 || plan.dropped.length > 0 || damage.length > 0) return false;
  const { applied, decided } = manifest;
  // A directory of an earlier version does not say what was decided.
  if (decided[target.name] === undefined) return false;
  return applied[target.name] === graphKey(plan.kept, judgements.digest, extractor) && (await target.holds());
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
  const { manifest, judgements } = prepared;
  if (judgements.damage !== null) await appendJudgements([], files, effects);
  const { rows, parts } = await projected(prepared, request, files, effects);
  const applied = await apply(request.target, parts, effects);
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

/** The rows of all pages and the graph in parts. What pages say is held by nobody but the parts, and by them while they need it. */
async function projected(
  { manifest, plan, judgements }: Prepared,
  request: BuildRequest,
  files: DataFiles,
  effects: Effects,
): Promise<{ readonly rows: readonly PageRow[]; readonly parts: GraphParts }> {
  const known = new Map(manifest.rows.map((row) => [row.path, row.bytes]));
  const said = new Said(resolver(judgements.all, await request.lexicons()));
  const read = await readPlanned(plan.changed, request, files, effects, said.take);
  const kept = await keptPages(plan.kept, request, files, effects, said.take);
  const fresh = new Set(read.filter((row) => known.get(row.path) !== row.bytes).map(({ path }) => path));
  const rows = settleRows([...kept, ...read], fresh);
  effects.progress("resolving", 0, 0);
  const resolution = said.resolve(rows);
  await writeIdentity(resolution, files, effects);
  const rest = new Handed(drawable(resolution));
  const { drawer = async (_pages: number, decided: Decided) => drawHere(decided) } = request;
  return { rows, parts: drawPages({ rows, ofPages: said.issues, resolution: rest, drawer, files, effects }) };
}

/** What the graph shows of a resolution, without what only the logs say: that is most of it. */
function drawable(resolution: Resolution): Resolution {
  const entities = resolution.entities.map(
    ({ id, label, name, aliases, mentions, articles, firstSeen, lastSeen, props }) => ({
      id,
      label,
      name,
      aliases,
      mentions,
      articles,
      firstSeen,
      lastSeen,
      props,
      printed: [],
      keys: [],
    }),
  );
  return { ...resolution, entities, joins: [], doubts: [] };
}

/** What stays in memory of each page that was read: its gist and its issues. */
class Said {
  readonly issues = new Map<string, readonly Issue[]>();
  readonly #resolver: Resolver;
  readonly #gists = new Map<string, PageGist>();

  constructor(resolver: Resolver) {
    this.#resolver = resolver;
  }

  readonly take: TakeResult = ({ key }, result) => {
    if (result.issues.length > 0) this.issues.set(key, result.issues);
    if (result.page !== null) this.#gists.set(key, this.#resolver.gist(result));
  };

  resolve(rows: readonly PageRow[]): Resolution {
    const gists = liveRows(rows).flatMap(({ key }) => this.#gists.get(key) ?? []);
    this.#gists.clear();
    return this.#resolver.resolve(gists);
  }
}

/** The readings of pages that stay as they are; one that is lost is read again. */
async function keptPages(
  rows: readonly PageRow[],
  request: BuildRequest,
  files: DataFiles,
  effects: Effects,
  take: TakeResult,
): Promise<readonly PageRow[]> {
  const found: PageRow[] = [];
  const lost: PageRow[] = [];
  for (const row of rows) {
    const result = await loadReading(row.key, files, effects);
    if (result === null) lost.push(row);
    else {
      found.push(row);
      take(row, result);
    }
  }
  const { changed } = await planBuild(
    { files: lost, before: [], prune: false, extractor: request.extractor },
    effects,
  );
  return [...found, ...(await readPlanned(changed, request, files, effects, take))];
}

async function apply(target: Target, graph: GraphParts, effects: Effects): Promise<ApplyReport> {
  const store = await target.open();
  try {
    return await store.apply(graph, {
      onProgress: (done, total) => effects.progress("writing graph", done, total),
    });
  } finally {
    await store.close();
  }
}
