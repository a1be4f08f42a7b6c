/** `npm run bench -- faults --rounds N --seed S [--only build,serve,worker,damage,load,neo4j,redis,clock]`: the program killed and its files broken. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { numbersOf } from "../newspaper/numbers.mjs";
import { pageOf } from "../newspaper/page.mjs";
import { TOOLS } from "../tools.mjs";
import { hasNeo4j, startNeo4j, stopNeo4j } from "./neo4j.mjs";
import { run, told } from "./program.mjs";
import { startRedis } from "./redis.mjs";
import { KINDS } from "./rounds.mjs";

const OPTIONS = {
  rounds: { type: "string", default: "100" },
  seed: { type: "string", default: "1" },
  only: { type: "string", default: Object.keys(KINDS).join(",") },
};
const BEFORE = 2;
const AFTER = 6;

/** Pages, a data directory of some of them with a decision, and one of all of them that nobody broke. */
async function worldOf(folder, seed) {
  const pages = join(folder, "pages");
  mkdirSync(pages);
  const files = Array.from({ length: AFTER }, (_, index) => {
    const { name, text } = pageOf(seed, index);
    const path = join(pages, `${name}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const [base, whole] = [join(folder, "base"), join(folder, "whole")];
  const first = files.slice(0, BEFORE);
  await sound(["build", ...first, "--data", base]);
  const query = "MATCH (s:Statement) RETURN s.id AS id ORDER BY id LIMIT 40";
  const listed = await sound(["query", query, "--format", "csv", "--data", base]);
  const [rejected, ...statements] = listed.split("\r\n").slice(1, -1);
  await sound(["judge", "reject", rejected, "--by", "x", "--data", base]);
  await sound(["build", ...first, "--data", base]);
  cpSync(base, whole, { recursive: true });
  const begun = performance.now();
  await sound(["build", pages, "--data", whole]);
  const buildMs = performance.now() - begun;
  const [before, expected] = [told(base), told(whole)];
  return { folder, base, whole, pages: [pages], statements, buildMs, loadMs: 3_000, before, expected };
}

/** What a command prints that has to end well. */
async function sound(args) {
  const { code, out, err } = await run(args);
  if (code !== 0) throw new Error(`${args[0]}: ${err}`);
  return out;
}

/** The servers that these kinds need; `null` for what the machine has not. NEO4J_URI names one for loads alone; its data is wiped. */
async function serversFor(kinds, folder) {
  const queue = kinds.includes("worker") || kinds.includes("redis");
  const redis = queue && TOOLS.redis.path !== null ? await startRedis() : null;
  if (kinds.includes("neo4j") || (kinds.includes("load") && process.env.NEO4J_URI === undefined))
    return { redis, neo4j: hasNeo4j() ? await ownNeo4j(folder) : null };
  return { redis, neo4j: kinds.includes("load") ? { env: {} } : null };
}

/** A Neo4j that may be stopped and started again with the data it had; in a test run it ends with that at the latest. */
async function ownNeo4j(folder) {
  const home = mkdtempSync(join(process.env.LIANPU_TEST_RUN ?? folder, "neo4j-"));
  let server = await startNeo4j(home);
  const { uri, username, password, database } = server;
  return {
    env: { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    stop: (signal) => stopNeo4j(server.pid, signal),
    start: async () => {
      server = await startNeo4j(home, server);
    },
  };
}

/** Faults of so many rounds, the kinds in turn: `{counts, faults}`. `say` gets a line a round. */
export async function faultsOf({ rounds, seed, kinds, say = () => undefined }) {
  const folder = mkdtempSync(join(tmpdir(), "lianpu-faults-"));
  const servers = await serversFor(kinds, folder);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  const faults = [];
  try {
    const world = { ...(await worldOf(folder, seed)), ...servers };
    for (let round = 0; round < rounds; round += 1) {
      const kind = kinds[round % kinds.length];
      const found = await KINDS[kind](world, numbersOf(seed * 1_000_003 + round));
      if (found === null) continue;
      counts[kind] += 1;
      faults.push(...found.map((fault) => `round ${round}, ${kind}: ${fault}`));
      say(`${round} ${kind}: ${found.length === 0 ? "stands" : found.join("; ")}`);
    }
  } finally {
    await servers.redis?.stop();
    await servers.neo4j?.stop?.("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
  return { counts, faults };
}

export async function benchFaults(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const kinds = values.only.split(",");
  const unknown = kinds.find((kind) => !(kind in KINDS));
  if (unknown !== undefined) throw new Error(`unknown kind of fault: ${unknown}`);
  const begun = performance.now();
  const { counts, faults } = await faultsOf({
    rounds: Number(values.rounds),
    seed: Number(values.seed),
    kinds,
    say: (line) => console.log(line),
  });
  const told = Object.entries(counts).map(
    ([kind, count]) => `${kind} ${count}${count === 0 ? " (skipped)" : ""}`,
  );
  console.log(
    `rounds: ${told.join(", ")}; ${faults.length} faults, ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
