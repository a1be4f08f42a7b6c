/** Reads pages through the per-page stages: in this process, or spread over worker threads. */
import type { Issue, PageReading } from "../model/index.ts";
import type { Lexicons } from "../rules/lexicons.ts";
import { readPage, type UnreadPage } from "./build.ts";
import { optimizeLater } from "./optimize-later.ts";
import { readingText } from "./reading-text.ts";

/** The bytes of one page file and what stands beside it. */
export interface PageJob {
  readonly source: string;
  /** `null` for a file that cannot be read: `faults` say why. */
  readonly bytes: Uint8Array | null;
  /** The parsed sidecar, or `null`. */
  readonly sidecar: unknown;
  /** What was wrong with the files themselves. */
  readonly faults: readonly Issue[];
}

/** What the per-page stages made of a file. */
export type PageResult = PageReading | UnreadPage;

/** Takes the result of `jobs[index]` as JSON: that is how it travels between threads and lies on disk. */
export type OnRead = (index: number, json: string) => Promise<void>;

export interface PageReader {
  /** Calls `onRead` once per job, in any order, as results come in. */
  read(jobs: readonly PageJob[], onRead: OnRead): Promise<void>;
  close(): Promise<void>;
}

/** Reads pages one after the other, here. */
export function readHere(lexicons: Lexicons): PageReader {
  optimizeLater();
  return {
    read: async (jobs, onRead) => {
      for (const [index, job] of jobs.entries()) await onRead(index, readToJson(job, lexicons));
    },
    close: async () => undefined,
  };
}

export function readToJson(job: PageJob, lexicons: Lexicons): string {
  return readingText(readJob(job, lexicons));
}

export function readJob({ source, bytes, sidecar, faults }: PageJob, lexicons: Lexicons): PageResult {
  if (bytes === null) return { page: null, issues: faults };
  const result = readPage(source, bytes, sidecar, lexicons);
  return { ...result, issues: [...faults, ...result.issues] };
}
