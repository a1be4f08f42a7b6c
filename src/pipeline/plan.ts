/** What a build has to do: which pages are new, changed, gone or as they were. */
import { createHash } from "node:crypto";
import type { Effects } from "./effects.ts";
import { loadPage } from "./load-page.ts";
import type { PageFile } from "./page-files.ts";
import type { PageJob } from "./page-reader.ts";
import type { PageRow } from "./page-row.ts";

/** A page that is to be read. Its bytes are loaded when its turn comes: those of all pages would fill the memory. */
export interface PlannedPage extends PageFile {
  readonly key: string;
  /** Hash of the file's bytes. */
  readonly bytes: string;
  /** How many bytes that are. */
  readonly size: number;
}

export interface Plan {
  /** New pages, and those that are not as they were built. */
  readonly changed: readonly PlannedPage[];
  /** Rows of earlier builds that stay as they are. */
  readonly kept: readonly PageRow[];
  /** Rows of earlier builds that leave the graph. */
  readonly dropped: readonly PageRow[];
}

export interface PlanRequest {
  readonly files: readonly PageFile[];
  readonly before: readonly PageRow[];
  /** Whether pages of earlier builds that are not among the files leave the graph. */
  readonly prune: boolean;
  /** Paths of pages of earlier builds that leave the graph. */
  readonly forget?: ReadonlySet<string> | undefined;
  readonly extractor: string;
}

/** A page of an earlier build that is not among the files is read again only when the extractor has changed. */
export async function planBuild(request: PlanRequest, effects: Effects): Promise<Plan> {
  const { before, prune, forget, extractor } = request;
  const files = withOwnSources(request);
  const rows = new Map(before.map((row) => [row.path, row]));
  const changed: PlannedPage[] = [];
  const kept: PageRow[] = [];
  for (const file of files) {
    const page = planPage(file, await loadPage(file, effects), extractor);
    const row = rows.get(file.path);
    if (row?.key === page.key) kept.push(row);
    else changed.push(page);
    rows.delete(file.path);
  }
  const left = [...rows.values()];
  if (prune) return { changed, kept, dropped: left };
  const isDropped = ({ path }: PageRow) => forget?.has(path) === true;
  const dropped = left.filter(isDropped);
  for (const row of left) {
    if (isDropped(row)) continue;
    const stays = row.extractor === extractor || (await effects.kindOf(row.path)) === "missing";
    if (stays) kept.push(row);
    else changed.push(planPage(row, await loadPage(row, effects), extractor));
  }
  return { changed, kept, dropped };
}

/** A page keeps the source it was first built by; a second file of one name goes by its full path. */
function withOwnSources({ files, before, prune }: PlanRequest): readonly PageFile[] {
  const known = new Map(before.map((row) => [row.path, row.source]));
  const named = new Set(files.map((file) => file.path));
  const taken = new Set(before.filter((row) => !prune || named.has(row.path)).map((row) => row.source));
  return files.map(({ path, source }) => {
    const earlier = known.get(path);
    if (earlier !== undefined) return { path, source: earlier };
    const own = taken.has(source) ? path : source;
    taken.add(own);
    return { path, source: own };
  });
}

/** The key says everything that decides what is found on the page. */
export function planPage({ path, source }: PageFile, job: PageJob, extractor: string): PlannedPage {
  const bytes = job.bytes === null ? "" : digest(job.bytes);
  const faults = job.faults.map((issue) => issue.says);
  return {
    path,
    source,
    bytes,
    size: job.bytes?.length ?? 0,
    key: digest(JSON.stringify([extractor, source, bytes, job.sidecar, faults])),
  };
}

/** Names a file by what is in it. */
export function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex").slice(0, 32);
}
