/**
 * `npm run bench:peers`: Lianpu beside what it could be measured against, in one run on one machine: a segmenter (`npm install --no-save
 * @node-rs/jieba@2.0.3`), bare bulk copy, bare driver batches (NEO4J_URI, NEO4J_PASSWORD; its data is wiped), graphology's layout
 * (a browser). `-- --rounds N`, `-- --only segmenter,copy,driver,layout`. What is missing is skipped and said.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import neo4j from "neo4j-driver";
import { readLexiconFiles } from "../dist/cli/lexicon-files.js";
import { readPage } from "../dist/pipeline/build.js";
import { loadLexicons } from "../dist/rules/load.js";
import { EDGE_COLUMNS, NODE_COLUMNS } from "../dist/store/columns.js";
import { GraphSpool } from "../dist/store/disk/spool.js";
import { connect, execute, openDatabase } from "../dist/store/embedded/engine.js";
import { ParquetFile } from "../dist/store/embedded/parquet-file.js";
import { schemaStatements } from "../dist/store/embedded/schema.js";

import { openStore } from "../dist/store/open.js";
import { generatedGraph } from "./generated-graph.mjs";
import { bareLoad, clear } from "./neo4j.mjs";

const ROOT = join(import.meta.dirname, "..");
/** Installed by hand: nobody else needs its dictionary. */
const SEGMENTER = ["@node-rs", "jieba"].join("/");
const require = createRequire(import.meta.url);
const ENDS = ["from", "to"].map((name) => ({ name, type: "string" }));
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: "segmenter,copy,driver,layout" },
    nodes: { type: "string", default: "20000" },
  },
});
const [rounds, nodes] = [Number(values.rounds), Number(values.nodes)];

/** Seconds of several runs of each, in turn, so that a busy machine weighs on all alike. */
async function timed(works) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const begun = performance.now();
      await work();
      times[name].push((performance.now() - begun) / 1000);
    }
  }
  return times;
}

/** One row: how much a second, median and range; of a peer also how Lianpu, whose seconds come last, stands to it. */
function row(what, unit, amount, own, lianpu) {
  const rates = own.map((seconds) => amount / seconds).sort((a, b) => a - b);
  const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
  const show = (value) => (value < 100 ? value.toFixed(2) : Math.round(value).toLocaleString("en"));
  const ratio = lianpu === null ? "" : `${(middle(own) / middle(lianpu)).toFixed(3)}`;
  const range = `${show(rates[0])} – ${show(rates.at(-1))}`;
  console.log(
    `| ${what} | ${show(rates[rates.length >> 1])} ${unit} | ${range} | ${own.length} | ${ratio} |`,
  );
}

const PEERS = {
  segmenter: async () => {
    const at = require.resolve(SEGMENTER, { paths: [process.cwd(), ROOT] });
    const { Jieba } = require(at);
    const { dict } = await import(pathToFileURL(join(at, "..", "dict.js")).href);
    const jieba = Jieba.withDict(dict);
    const lexicons = loadLexicons(readLexiconFiles());
    const folders = ["seeds/pages", "tests/gold/local"].map((name) => join(ROOT, name));
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => readFileSync(join(folder, name))),
    );
    const texts = files.map((bytes) => bytes.toString("utf8"));
    const read = () => files.map((bytes, index) => readPage(`${index}.txt`, bytes, null, lexicons));
    read();
    const times = await timed({
      read,
      cut: () => texts.map((text) => jieba.cut(text, true)),
      tag: () => texts.map((text) => jieba.tag(text, true)),
    });
    const megabytes = files.reduce((sum, { length }) => sum + length, 0) / 1e6;
    row("extraction, one thread", "MB/s", megabytes, times.read, null);
    row("@node-rs/jieba cut, one thread", "MB/s", megabytes, times.cut, times.read);
    row("@node-rs/jieba tag, one thread", "MB/s", megabytes, times.tag, times.read);
  },
  copy: async () => {
    const graph = generatedGraph(nodes, nodes * 3);
    let run = 0;
    const folder = mkdtempSync(join(tmpdir(), "lianpu-peers-"));
    try {
      const copies = await stagedCopies(folder, graph);
      const times = await timed({
        load: async () => {
          const store = await openStore({ kind: "embedded", dir: join(folder, `own-${run++}`) });
          await store.apply(graph);
          await store.close();
        },
        copy: () => bareCopy(join(folder, `bare-${run++}.lbdb`), copies),
      });
      const amount = graph.nodes.length + graph.edges.length;
      row("embedded load: checks, indexes, checksums", "rows/s", amount, times.load, null);
      row("bulk copy alone, of files that lie ready", "rows/s", amount, times.copy, times.load);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  driver: async () => {
    const { NEO4J_URI: uri, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password } = process.env;
    const { NEO4J_DATABASE: database = "neo4j" } = process.env;
    if (uri === undefined || password === undefined)
      throw new Error("NEO4J_URI and NEO4J_PASSWORD are not set");
    const graph = generatedGraph(nodes, nodes * 3);
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    const store = await openStore({ kind: "neo4j", uri, username, password, database });
    try {
      await clear(driver, database);
      await store.apply(generatedGraph(2_000, 2_000));
      const times = { load: [], bare: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const [name, work] of [
          ["bare", () => bareLoad(driver, database, graph)],
          ["load", () => store.apply(graph)],
        ]) {
          await clear(driver, database);
          const begun = performance.now();
          await work();
          times[name].push((performance.now() - begun) / 1000);
        }
      }
      await clear(driver, database);
      const amount = graph.nodes.length + graph.edges.length;
      row("Neo4j load: checks, hashes, what is stored", "rows/s", amount, times.load, null);
      row("bare driver batches", "rows/s", amount, times.bare, times.load);
    } finally {
      await store.close();
      await driver.close();
    }
  },
  layout: async () => {
    const said = execFileSync(process.execPath, [
      join(ROOT, "bench/viewer.mjs"),
      "--json",
      "--layouts",
      "1000",
      "10000",
    ]);
    for (const [size, found] of Object.entries(JSON.parse(String(said)).sizes)) {
      const [own, peer] = ["own worker", "graphology's supervisor"].map(
        (who) => found[`layout, ${who}, iterations/s`],
      );
      const line = (what, { median, least, most, n }, ratio) =>
        console.log(`| ${what}, ${size} nodes | ${median} rounds/s | ${least} – ${most} | ${n} | ${ratio} |`);
      line("viewer's layout worker", own, "");
      line("graphology's layout supervisor", peer, (own.median / peer.median).toFixed(2));
    }
  },
};

/** Files ready for the copy, and the statement for each: nodes first. */
async function stagedCopies(folder, graph) {
  const spool = new GraphSpool(() => folder);
  await spool.take(graph);
  const staged = new Map();
  const stage = (name, columns, into) => {
    const file = join(folder, `${name}.parquet`);
    const known = staged.get(name) ?? { rows: new ParquetFile(file, columns), copy: into(file) };
    staged.set(name, known);
    return known.rows;
  };
  for (const [, , label, , cells] of spool.nodes())
    stage(label, NODE_COLUMNS[label], (file) => `COPY \`${label}\` FROM '${file}'`).add(cells);
  for (const [, , type, , from, to, fromLabel, toLabel, cells] of spool.edges()) {
    const ends = `from='${fromLabel}', to='${toLabel}'`;
    const copy = (file) => `COPY \`${type}\` FROM '${file}' (${ends})`;
    stage(`${type}-${fromLabel}-${toLabel}`, [...ENDS, ...EDGE_COLUMNS[type]], copy).add([
      from,
      to,
      ...cells,
    ]);
  }
  for (const { rows } of staged.values()) rows.finish();
  return [...staged.values()].map(({ copy }) => copy);
}

async function bareCopy(path, copies) {
  const database = await openDatabase(path, false);
  const connection = await connect(database);
  await execute(connection, "BEGIN TRANSACTION");
  for (const statement of [...schemaStatements(), ...copies]) await execute(connection, statement);
  await execute(connection, "COMMIT");
  await execute(connection, "CHECKPOINT");
  await connection.close();
  await database.close();
}

const version = (name) =>
  JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
console.log(
  [
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.version}`,
    `@ladybugdb/core ${version("@ladybugdb/core")}, neo4j-driver ${version("neo4j-driver")}`,
    `load average ${loadavg()[0]?.toFixed(1)}, N = ${rounds}`,
  ].join("; "),
);
console.log("\n| what | median | range | N | Lianpu is so many times as fast |\n|---|---|---|---|---|");
const skipped = [];
for (const name of values.only.split(",")) {
  await PEERS[name]?.().catch((error) => skipped.push(`${name} skipped: ${error.message.split("\n", 1)[0]}`));
}
console.log(`\n${skipped.join("\n")}`);
