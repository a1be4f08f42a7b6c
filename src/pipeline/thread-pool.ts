/** Worker threads that take one task after the other. */
import { type Options, Tinypool } from "tinypool";

export interface ThreadPool {
  /** What the module's default export gives for `task`; rejects where it throws or its thread dies. */
  run(task: unknown): Promise<unknown>;
  /** Lets what is at work end and what waits go. */
  close(): Promise<void>;
}

/** `data` is `Tinypool.workerData` in each thread. */
export function threadPool(
  module: URL,
  threads: number,
  data: unknown,
  resourceLimits: Options["resourceLimits"] = {},
): ThreadPool {
  const pool = new Tinypool({
    filename: module.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: data,
    resourceLimits,
  });
  const open = new Set<Promise<unknown>>();
  return {
    run: (task) => {
      const done: Promise<unknown> = pool.run(task).finally(() => open.delete(done));
      open.add(done);
      return done;
    },
    close: async () => {
      pool.cancelPendingTasks();
      // A thread that dies while Tinypool 2.2 takes it away ends the whole process, and hides why it died.
      await Promise.allSettled(open);
      await pool.destroy();
    },
  };
}
