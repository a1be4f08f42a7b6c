/** The entry of a worker thread: loads the lexicons once, then reads batches of pages. */
import { Tinypool } from "tinypool";
import { loadLexicons } from "../rules/load.ts";
import { type PageJob, readToJson } from "./page-reader.ts";

const lexicons = loadLexicons(Tinypool.workerData as ReadonlyMap<string, string>);

export default function readBatch(jobs: readonly PageJob[]): readonly string[] {
  return jobs.map((job) => readToJson(job, lexicons));
}
