/** A page reader whose pages are read by workers on other machines, over a queue. */
import { createHash } from "node:crypto";
import { Job, Queue, QueueEvents } from "bullmq";
import type { Issue } from "../../model/index.ts";
import type { UnreadPage } from "../../pipeline/build.ts";
import type { OnRead, PageJob, PageReader } from "../../pipeline/page-reader.ts";
import { endsIn } from "./ends-in.ts";
import { connectionTo, packed, type QueuedPage, queueName } from "./page-queue.ts";

/** Pages under way at once: enough for some hundred cores, few enough for the server's memory. */
const WINDOW = 512;

/** How often a page is tried before it is set aside. */
const TRIES = 3;

/** Seconds for which a result waits for a build that was killed and runs again. */
const KEPT = 24 * 3600;

/** How long news of a page are waited for before the server is asked how it stands. */
const PATIENCE_MS = 5_000;

/** How long the server has, when all pages are here, to hear that the build leaves. */
const GOODBYE_MS = 2_000;

type Outcome = { readonly json: string } | { readonly failed: string } | "lost";

interface Line {
  readonly queue: Queue<QueuedPage, string>;
  readonly events: QueueEvents;
}

/**
 * At least once: a page whose worker dies is given to another, one that the server has lost is sent again. A reading
 * depends on the page and the extractor alone, so that reading one twice changes nothing.
 */
export function readOverQueue(url: string, extractor: string, log: (line: string) => void): PageReader {
  const line: Line = {
    queue: new Queue(queueName(extractor), { connection: connectionTo(url) }),
    events: new QueueEvents(queueName(extractor), { connection: connectionTo(url) }),
  };
  // Reported once: the connection is tried again by itself.
  let told = false;
  const onError = (error: Error) => {
    if (!told) log(`the queue does not answer (${error.message}); waiting for it`);
    told = true;
  };
  line.queue.on("error", onError);
  line.events.on("error", onError);
  // Every page under way listens.
  line.queue.setMaxListeners(0);
  line.events.setMaxListeners(0);
  return {
    read: async (jobs, onRead) => {
      await line.events.waitUntilReady();
      const watch = watchWorkers(line, log);
      try {
        await readAll(jobs, onRead, line);
      } finally {
        clearInterval(watch);
      }
    },
    close: async () => {
      await endsIn(Promise.all([line.events.close(), line.queue.close()]), GOODBYE_MS);
    },
  };
}

async function readAll(jobs: readonly PageJob[], onRead: OnRead, line: Line): Promise<void> {
  const left = jobs.entries();
  const lane = async () => {
    for (const [index, job] of left) await readOne(job, line, (json) => onRead(index, json));
  };
  await Promise.all(Array.from({ length: Math.min(WINDOW, jobs.length) }, lane));
}

async function readOne(page: PageJob, line: Line, keep: (json: string) => Promise<void>): Promise<void> {
  const data = packed(page);
  const jobId = createHash("sha256").update(JSON.stringify(data)).digest("hex");
  for (;;) {
    const job = await line.queue.add("page", data, {
      jobId,
      attempts: TRIES,
      backoff: { type: "exponential", delay: 500 },
      removeOnComplete: { age: KEPT },
      removeOnFail: { age: KEPT },
    });
    const outcome = await outcomeOf(job, line);
    if (outcome === "lost") continue;
    await keep("json" in outcome ? outcome.json : JSON.stringify(setAside(page, outcome.failed)));
    // Kept on disk now; another build that waits for the same page sends it again.
    await job.remove().catch(() => undefined);
    return;
  }
}

/** What counts is how the page stands on the server: news of it may have been missed. */
async function outcomeOf(job: Job<QueuedPage, string>, { queue, events }: Line): Promise<Outcome> {
  for (;;) {
    const news = await job.waitUntilFinished(events, PATIENCE_MS).catch(() => null);
    if (news !== null) return { json: news };
    const state = await job.getState();
    if (state === "unknown") return "lost";
    if (state !== "completed" && state !== "failed") continue;
    const ended = await Job.fromId<QueuedPage, string>(queue, job.id ?? "");
    if (ended === undefined) return "lost";
    return state === "completed" ? { json: ended.returnvalue } : { failed: ended.failedReason ?? "" };
  }
}

function setAside({ source, faults }: PageJob, reason: string): UnreadPage {
  const says = `set aside: no worker could read it (${reason})`;
  const issue: Issue = {
    level: "error",
    code: "page-set-aside",
    page: source,
    article: null,
    span: null,
    says,
  };
  return { page: null, issues: [...faults, issue] };
}

/** Says when the queue is found without a worker, once each time. */
function watchWorkers({ queue }: Line, log: (line: string) => void): NodeJS.Timeout {
  let alone = false;
  return setInterval(async () => {
    const workers = await queue.getWorkersCount().catch(() => 1);
    if (workers === 0 && !alone)
      log("no worker is at the queue: start `lianpu worker --queue …` of this version");
    alone = workers === 0;
  }, PATIENCE_MS);
}
