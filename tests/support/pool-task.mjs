/** A task of a thread pool: after so many milliseconds its thread dies, or it ends where `dies` is false. */
import { setTimeout as later } from "node:timers/promises";

export default async function task({ milliseconds, dies }) {
  await later(milliseconds);
  if (!dies) return milliseconds;
  queueMicrotask(() => {
    throw new Error(`died after ${milliseconds} ms`);
  });
  return later(60_000);
}
