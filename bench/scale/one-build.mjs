/** One build of the scale curve in a process of its own: `one-build.mjs PAGES DATA REPORT`. */
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { realEffects } from "../../dist/cli/effects.js";
import { extractorVersion } from "../../dist/cli/extractor-version.js";
import { readLexiconFiles } from "../../dist/cli/lexicon-files.js";
import { drawInWorkers } from "../../dist/pipeline/draw-pool.js";
import { runBuild } from "../../dist/pipeline/run.js";
import { readInWorkers } from "../../dist/pipeline/worker-pool.js";
import { loadLexicons } from "../../dist/rules/load.js";
import { openStore } from "../../dist/store/open.js";
import { timeQueries } from "./queries.mjs";
import { stageClock } from "./stage-clock.mjs";

const [input, data, report] = process.argv.slice(2);
const lexiconFiles = readLexiconFiles();
const clock = stageClock();

async function build(name, openTarget, onStep) {
  return runBuild(
    {
      inputs: [input],
      prune: true,
      data,
      extractor: extractorVersion(lexiconFiles),
      target: { name, holds: async () => false, open: openTarget },
      lexicons: async () => loadLexicons(lexiconFiles),
      reader: async () => readInWorkers(lexiconFiles, availableParallelism()),
      drawer: async (_pages, decided) => drawInWorkers(decided, availableParallelism()),
    },
    realEffects({ step: onStep, line: (line) => console.error(line) }),
  );
}

function sizeOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

const embedded = async () => openStore({ kind: "embedded", dir: join(data, "graph") });
const built = await build("embedded", embedded, clock.step);
const stages = clock.end();
const queries = {};
const { statements, mentions, articles } = built;
const names = ["readings", "statements.jsonl", "mentions.jsonl", "identity.jsonl", "graph"];
const bytes = Object.fromEntries(names.map((name) => [name, sizeOf(join(data, name))]));
/** Written after each step, so that a later one that fails loses nothing. */
const keep = () =>
  writeFileSync(report, JSON.stringify({ stages, bytes, statements, mentions, articles, queries }));
keep();
queries.embedded = await timeQueries(data, embedded);
keep();

const { NEO4J_URI: uri, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
if (uri !== undefined) {
  const { NEO4J_DATABASE: database = "neo4j" } = process.env;
  const server = async () => openStore({ kind: "neo4j", uri, username, password, database });
  const start = performance.now();
  await build("neo4j", server, () => undefined);
  stages.push({
    stage: "neo4j",
    seconds: (performance.now() - start) / 1000,
    cpu: 0,
    peak: process.memoryUsage.rss(),
  });
  keep();
  queries.neo4j = await timeQueries(data, server);
  keep();
}
