/** A worker at the queue: takes pages, reads them, hands their readings back. */
import { Worker } from "bullmq";
import type { PageReader } from "../../pipeline/page-reader.ts";
import { connectionTo, type QueuedPage, queueName, unpacked } from "./page-queue.ts";

/** How long a worker may be silent before its page goes to another; reading one takes far less. */
const SILENCE_MS = 15_000;

/** How often a page may fall silent with its worker before it counts as what kills them. */
const SILENCES = 3;

export interface QueueWorker {
  /** Pages read so far. */
  readonly done: () => number;
  /** Ends when the pages under way are read. */
  readonly close: () => Promise<void>;
}

export interface QueueWork {
  readonly url: string;
  readonly extractor: string;
  readonly reader: PageReader;
  /** Pages at once. */
  readonly threads: number;
  readonly log: (line: string) => void;
}

export async function workAtQueue({ url, extractor, reader, threads, log }: QueueWork): Promise<QueueWorker> {
  let done = 0;
  const worker = new Worker<QueuedPage, string>(
    queueName(extractor),
    async ({ data }) => {
      let reading = "";
      await reader.read([unpacked(data)], async (_, json) => {
        reading = json;
      });
      done += 1;
      return reading;
    },
    {
      connection: connectionTo(url),
      concurrency: threads,
      lockDuration: SILENCE_MS,
      stalledInterval: SILENCE_MS / 3,
      maxStalledCount: SILENCES,
    },
  );
  worker.on("error", (error) => log(`the queue does not answer (${error.message}); waiting for it`));
  worker.on("failed", (job, error) => log(`${job?.data.source ?? "a page"}: ${error.message}`));
  await worker.waitUntilReady();
  return {
    done: () => done,
    close: async () => {
      await worker.close();
      await reader.close();
    },
  };
}
