/** Worker threads that take one task after the other. */
import { type ResourceLimits, Worker } from "node:worker_threads";
import type { Answer } from "./thread-task.ts";

export interface ThreadPool {
  /** What `answerTasks` of the module gives for `task`; rejects where it throws, or where a thread of the pool died. */
  run(task: unknown): Promise<unknown>;
  /** Lets what is at work end and what waits go. */
  close(): Promise<void>;
}

interface Task {
  readonly given: unknown;
  readonly done: Promise<unknown>;
  resolve(value: unknown): void;
  reject(why: unknown): void;
}

function taskOf(given: unknown): Task {
  let ends: Pick<Task, "resolve" | "reject"> | undefined;
  const done = new Promise((resolve, reject) => {
    ends = { resolve, reject };
  });
  return { given, done, resolve: (value) => ends?.resolve(value), reject: (why) => ends?.reject(why) };
}

interface Thread {
  readonly worker: Worker;
  at: Task | null;
}

/** `data` is `workerData` in each thread. Only a thread at work keeps the process alive. */
export function threadPool(
  module: URL,
  threads: number,
  data: unknown,
  resourceLimits: ResourceLimits = {},
): ThreadPool {
  const waiting: Task[] = [];
  /** Why no more tasks are taken, once that is so. */
  let end: { readonly why: unknown } | null = null;
  const stop = (why: unknown) => {
    end ??= { why };
    for (const task of waiting.splice(0)) task.reject(why);
  };
  const take = (thread: Thread) => {
    thread.at = waiting.shift() ?? null;
    if (thread.at === null) return thread.worker.unref();
    thread.worker.ref();
    thread.worker.postMessage(thread.at.given);
  };
  const start = (): Thread => {
    const worker = new Worker(module, { workerData: data, resourceLimits });
    const thread: Thread = { worker, at: null };
    const die = (why: unknown) => {
      thread.at?.reject(why);
      stop(why);
    };
    worker.unref();
    worker.on("message", (answer: Answer) => {
      if ("error" in answer) thread.at?.reject(answer.error);
      else thread.at?.resolve(answer.value);
      take(thread);
    });
    worker.on("error", die);
    worker.on("exit", () => die(new Error("a worker thread ended by itself")));
    return thread;
  };
  const all = Array.from({ length: threads }, start);
  return {
    run: (given) => {
      if (end !== null) return Promise.reject(end.why);
      const task = taskOf(given);
      waiting.push(task);
      const idle = all.find(({ at }) => at === null);
      if (idle !== undefined) take(idle);
      return task.done;
    },
    close: async () => {
      stop(new Error("the task was cancelled: its pool is closed"));
      await Promise.allSettled(all.map(({ at }) => at?.done));
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}
