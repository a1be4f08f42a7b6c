/** The reads that people wait for, on a built graph: neighbours, search, questions and paths. What runs past a store's own limit counts with the time it took. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ask } from "../../dist/ask/ask.js";
import { shippedLibrary } from "../../dist/cli/library-files.js";
import { StoreError } from "../../dist/model/index.js";

const ROUNDS = 60;
/** Entities of each label that are asked about, spread over all. */
const ASKED = 200;
const library = shippedLibrary(join(import.meta.dirname, "../.."));

/** Every so many lines of the identity log, so that all of it is never held. */
async function sampled(data, label) {
  const kept = [];
  let [seen, every] = [0, 1];
  for await (const line of createInterface({ input: createReadStream(join(data, "identity.jsonl")) })) {
    const head = line.slice(0, 200);
    if (!head.includes(`"label":"${label}"`)) continue;
    if (seen++ % every !== 0) continue;
    const { id, name } = JSON.parse(line);
    kept.push({ id, name });
    if (kept.length < 2 * ASKED) continue;
    for (let at = kept.length - 1; at > 0; at -= 2) kept.splice(at, 1);
    every *= 2;
  }
  return kept;
}

function quantiles(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), rounds: times.length };
}

/** Milliseconds that `work` takes, and whether it was broken off for taking too long. */
async function timed(work) {
  const start = performance.now();
  const late = await work().then(
    () => false,
    (error) => {
      if (error instanceof StoreError && error.code === "query-timeout") return true;
      throw error;
    },
  );
  return { taken: performance.now() - start, late };
}

export async function timeQueries(data, open) {
  const [people, events] = [await sampled(data, "Person"), await sampled(data, "Event")];
  const at = (list, i) => list[(i * 7919) % list.length];
  const store = await open();
  const works = {
    neighbours: (i) => store.neighbours(at(people, i).id, { limit: 25 }),
    search: (i) => store.search(at(people, i).name.slice(0, 2), { limit: 20 }),
    ask: (i) => ask(`谁参加了${at(events, i).name}？`, { store, library }),
    paths: (i) => store.paths(at(people, i).id, at(people, i + 1).id, { maxHops: 4, limit: 5 }),
  };
  const times = {};
  try {
    for (const [name, work] of Object.entries(works)) {
      await timed(() => work(0));
      const rounds = [];
      for (let i = 1; i <= ROUNDS; i += 1) rounds.push(await timed(() => work(i)));
      times[name] = {
        ...quantiles(rounds.map(({ taken }) => taken)),
        late: rounds.filter(({ late }) => late).length,
      };
    }
  } finally {
    await store.close();
  }
  return times;
}
