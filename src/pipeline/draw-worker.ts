/** The entry of a worker thread that draws pages. */
import { Tinypool } from "tinypool";
import { type DrawnPages, drawPacked } from "./page-drawer.ts";
import type { Decided, PageToDraw } from "./page-drawing.ts";

const decided = Tinypool.workerData as Decided;

export default function drawBatch(pages: readonly PageToDraw[]): DrawnPages {
  return drawPacked(pages, decided);
}
