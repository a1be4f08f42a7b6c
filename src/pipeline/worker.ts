/** The entry of a worker thread: loads the lexicons once, then reads batches of pages. */
import { workerData } from "node:worker_threads";
import { loadLexicons } from "../rules/load.ts";
import { type PageJob, readToJson } from "./page-reader.ts";
import { answerTasks } from "./thread-task.ts";

const lexicons = loadLexicons(workerData as ReadonlyMap<string, string>);

answerTasks((jobs: readonly PageJob[]) => jobs.map((job) => readToJson(job, lexicons)));
