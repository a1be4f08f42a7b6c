/** Goes back and forth over the steps of the canvas, and of the server where a step was its matter too. */
import type { Snapshot } from "../graph/snapshot.ts";
import { followDeed } from "./deeds.ts";
import { chooseAgain, history, present, restore } from "./session.ts";

export function undo(): void {
  step("undo");
}

export function redo(): void {
  step("redo");
}

/** The step that is under way on the server; the next one waits for it. */
const under: { way: Promise<void> | null } = { way: null };

function step(way: "undo" | "redo"): void {
  if (under.way !== null) {
    void under.way.then(() => step(way));
    return;
  }
  const now = present();
  const then = history[way](now);
  if (then === null) return;
  restore(then);
  under.way = followDeed(then, now, way).then((done) => {
    under.way = null;
    if (done) chooseAgain(then);
    else goBack(then, way === "undo" ? "redo" : "undo");
  });
}

/** What the server did not do has not happened on the canvas either. */
function goBack(from: Snapshot, way: "undo" | "redo"): void {
  const then = history[way](from);
  if (then !== null) restore(then);
}
