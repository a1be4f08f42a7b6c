/**
 * A process that takes a lock again and again: `locking-child.mjs cli|store`. For each folder that its parent sends, it waits for
 * the lock there, tells whether it was alone inside, and gives the lock back. `locking-child.mjs held PATH` holds one lock until its input ends.
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { lockFile } from "../../dist/cli/lock-file.js";
import { takeBuildLock } from "../../dist/store/embedded/build-lock.js";

/** What gives the lock back. */
const doors = {
  cli: (folder) => lockFile(join(folder, "build.lock"), () => undefined),
  store: async (folder) => {
    for (;;) {
      try {
        const lock = takeBuildLock(folder);
        return () => lock.release();
      } catch (error) {
        if (error.code !== "store-busy") throw error;
        await wait(2);
      }
    }
  },
};

/** Whether nobody else stands in the folder; the file is there as long as somebody does. */
async function isAlone(folder) {
  const inside = join(folder, "inside");
  try {
    writeFileSync(inside, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await wait(5);
  rmSync(inside);
  return true;
}

if (process.argv[2] === "held") {
  const release = await lockFile(process.argv[3], () => undefined);
  for await (const _ of process.stdin);
  await release();
}

process.on("message", async (folder) => {
  const release = await doors[process.argv[2]](folder);
  const alone = await isAlone(folder);
  await release();
  process.send(alone);
});
process.send?.("ready");
