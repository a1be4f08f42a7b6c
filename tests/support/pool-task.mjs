/** A task of a thread pool: after so many milliseconds it ends, throws, or its thread dies: at work, or once it has answered. */
import { setTimeout as later } from "node:timers/promises";
import { answerTasks } from "../../dist/pipeline/thread-task.js";

answerTasks(async ({ milliseconds, ends }) => {
  await later(milliseconds);
  if (ends === undefined) return milliseconds;
  const die = () => {
    throw new Error(`${ends} after ${milliseconds} ms`);
  };
  if (ends === "thrown") die();
  if (ends === "left") process.exit(0);
  if (ends === "died, answered") {
    setTimeout(die, 10);
    return milliseconds;
  }
  queueMicrotask(die);
  return later(60_000);
});
