/** Who reads pages: this thread, threads beside it, or workers behind a queue; each is loaded when it is asked for. */
import { availableParallelism } from "node:os";
import type { Config } from "./config.ts";
import type { World } from "./world.ts";

/** Below so many bytes of pages, starting threads costs more than they save. */
const WORTH_THREADS = 512 * 1024;

interface Words extends Pick<World, "extractor" | "lexicons"> {
  readonly lexiconFiles: () => ReadonlyMap<string, string>;
}

export function pageReaders(
  { queue }: Config,
  { extractor, lexicons, lexiconFiles }: Words,
  log: (line: string) => void,
): Pick<World, "reader" | "pageThread" | "workAt"> {
  const inThreads = async (threads: number) =>
    (await import("../pipeline/worker-pool.ts")).readInWorkers(lexiconFiles(), threads);
  const readerOn = async (threads: number) =>
    threads < 2
      ? (await import("../pipeline/page-reader.ts")).readHere(await lexicons())
      : inThreads(threads);
  const greet = async (url: string) => (await import("./queue/page-queue.ts")).greet(url);
  return {
    reader: async (bytes) => {
      if (queue === undefined) {
        return readerOn(Math.min(availableParallelism(), Math.ceil(bytes / WORTH_THREADS)));
      }
      await greet(queue);
      return (await import("./queue/queue-reader.ts")).readOverQueue(queue, extractor(), log);
    },
    pageThread: () => inThreads(1),
    workAt: async (url, threads = availableParallelism()) => {
      await greet(url);
      const { workAtQueue } = await import("./queue/queue-worker.ts");
      return workAtQueue({ url, extractor: extractor(), reader: await readerOn(threads), threads, log });
    },
  };
}
