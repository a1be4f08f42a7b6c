/** A worker at the queue: takes pages, reads them, hands their readings back. */
import { Worker } from "bullmq";
import type { PageReader } from "../../pipeline/page-reader.ts";
import { endsIn } from "./ends-in.ts";
import { connectionTo, type QueuedPage, queueName, unpacked } from "./page-queue.ts";

/** How long a worker may be silent before its page goes to another; reading one takes far less. */
const SILENCE_MS = 15_000;

/** How often a page may fall silent with its worker before it counts as what kills them. */
const SILENCES = 3;

/** How long the server has, when all pages under way are read, to take their readings. */
const HANDING_BACK_MS = 10_000;

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
  const underWay = new Set<Promise<string>>();
  const worker = new Worker<QueuedPage, string>(
    queueName(extractor),
    async ({ data }) => {
      const reading = readOne(reader, data);
      underWay.add(reading);
      await reading.finally(() => underWay.delete(reading));
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
  // Said once for each time that the server is away: the connection is tried again by itself.
  let away = false;
  worker.on("error", (error) => {
    if (!away) log(`the queue does not answer (${error.message}); waiting for it`);
    away = true;
  });
  worker.on("active", () => {
    away = false;
  });
  worker.on("failed", (job, error) => log(`${job?.data.source ?? "a page"}: ${error.message}`));
  await worker.waitUntilReady();
  return {
    done: () => done,
    close: async () => {
      const closed = worker.close();
      await Promise.allSettled(underWay);
      if (!(await endsIn(closed, HANDING_BACK_MS)))
        log("the queue does not answer: what it did not take goes to another worker");
      await reader.close();
    },
  };
}

async function readOne(reader: PageReader, page: QueuedPage): Promise<string> {
  let reading = "";
  await reader.read([unpacked(page)], async (_, json) => {
    reading = json;
  });
  return reading;
}
