/** The entry of a worker thread that draws pages. */
import { workerData } from "node:worker_threads";
import { drawPacked } from "./page-drawer.ts";
import type { Decided, PageToDraw } from "./page-drawing.ts";
import { answerTasks } from "./thread-task.ts";

const decided = workerData as Decided;

answerTasks((pages: readonly PageToDraw[]) => drawPacked(pages, decided));
