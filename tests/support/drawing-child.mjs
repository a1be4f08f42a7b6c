/** Draws pages with so many worker threads, 0 for none, and says what it made: `drawing-child.mjs DATA THREADS PAGES`. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { configOf } from "../../dist/cli/config.js";
import { realEffects } from "../../dist/cli/effects.js";
import { realWorld } from "../../dist/cli/real-world.js";
import { drawInWorkers } from "../../dist/pipeline/draw-pool.js";
import { runBuild } from "../../dist/pipeline/run.js";

const [, , data, threads, input] = process.argv;
const quiet = { line: () => undefined, step: () => undefined, clear: () => undefined };
const world = realWorld(configOf({ data }, {}), quiet);
const drawer = async (_pages, decided) => drawInWorkers(decided, Number(threads));
const request = {
  inputs: [input],
  prune: false,
  data,
  extractor: "v1",
  target: { ...(await world.target()), holds: async () => false },
  lexicons: world.lexicons,
  reader: world.reader,
  ...(threads === "0" ? {} : { drawer }),
};
await runBuild(request, realEffects(quiet));
const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");
const { digest } = JSON.parse(readFileSync(join(data, "graph", "current.json"), "utf8"));
const logs = readdirSync(data).filter((name) => name.endsWith(".jsonl"));
const sums = Object.fromEntries(logs.map((name) => [name, sha(readFileSync(join(data, name)))]));
process.stdout.write(JSON.stringify({ digest, ...sums }));
