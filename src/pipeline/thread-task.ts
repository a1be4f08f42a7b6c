/** The side of a thread pool that lies in the thread. */
import { parentPort } from "node:worker_threads";

export type Answer = { readonly value: unknown } | { readonly error: unknown };

/** Answers each task of the pool that started this thread with what `work` gives for it. */
export function answerTasks<T>(work: (task: T) => unknown): void {
  parentPort?.on("message", async (task: T) => {
    try {
      parentPort?.postMessage({ value: await work(task) } satisfies Answer);
    } catch (error) {
      parentPort?.postMessage({ error } satisfies Answer);
    }
  });
}
