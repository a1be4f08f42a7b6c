/** `npm run bench -- clients --connections N --seconds S [--nodes N]`: the server under clients that ask without a pause: p50, p99, errors, its memory. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../dist/store/open.js";
import { start } from "./faults/program.mjs";
import { generatedGraph } from "./generated-graph.mjs";
import { numbersOf } from "./newspaper/numbers.mjs";

const OPTIONS = {
  connections: { type: "string", default: "200" },
  seconds: { type: "string", default: "60" },
  nodes: { type: "string", default: "20000" },
  seed: { type: "string", default: "1" },
};

/** What clients ask for, the commonest more often. */
function asking(graph, numbers) {
  const node = () => numbers.pick(graph.nodes);
  const get = (path) => ({ method: "GET", path });
  const post = (path, body) => ({ method: "POST", path, body: JSON.stringify(body) });
  const search = () => get(`/api/search?q=${encodeURIComponent(node().name.slice(0, 2))}`);
  const around = () => post("/api/neighbours", { id: node().id });
  const query = () => post("/api/query", { cypher: "MATCH (p:Person) RETURN p.name LIMIT 20" });
  const kinds = [search, search, around, around, query, () => get("/api/info")];
  return () => numbers.pick(kinds)();
}

/** One request over a connection that is kept; the status, or what broke it. */
function ask(agent, url, { method, path, body = "" }) {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(url + path, { method, agent, headers }, (answer) => {
      answer
        .resume()
        .on("end", () => resolve(answer.statusCode))
        .on("error", (error) => resolve(error.message));
    });
    sent.on("error", (error) => resolve(error.message)).end(body);
  });
}

async function client(url, next, until, told) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (performance.now() < until) {
    const begun = performance.now();
    const status = await ask(agent, url, next());
    told.times.push(performance.now() - begun);
    if (status !== 200) told.errors.set(status, (told.errors.get(status) ?? 0) + 1);
  }
  agent.destroy();
}

/** Megabytes that a process holds, as Linux tells. */
function residentOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

export async function benchClients(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const [connections, seconds, nodes, seed] = Object.keys(OPTIONS).map((name) => Number(values[name]));
  const graph = generatedGraph(nodes, nodes * 3);
  const data = mkdtempSync(join(tmpdir(), "lianpu-clients-"));
  const store = await openStore({ kind: "embedded", dir: join(data, "graph") });
  await store.apply(graph);
  await store.close();
  const server = start(["serve", "--port", "0", "--data", data]);
  try {
    const url = /http:\S+/.exec(await server.says("Ctrl+C"))?.[0] ?? "";
    const told = { times: [], errors: new Map() };
    const next = asking(graph, numbersOf(seed));
    const memory = [];
    const watch = setInterval(() => memory.push(residentOf(server.child.pid)), 1_000);
    const until = performance.now() + seconds * 1_000;
    await Promise.all(Array.from({ length: connections }, () => client(url, next, until, told)));
    clearInterval(watch);
    return report(told, memory, { connections, seconds, nodes });
  } finally {
    server.child.kill("SIGTERM");
    await server.ended;
    rmSync(data, { recursive: true, force: true });
  }
}

function report({ times, errors }, memory, { connections, seconds, nodes }) {
  const sorted = times.sort((a, b) => a - b);
  const at = (share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  const third = Math.max(1, Math.floor(memory.length / 3));
  const [early, late] = [memory.slice(third, 2 * third), memory.slice(-third)].map(median);
  console.log(`${connections} connections, ${seconds} s, ${nodes} nodes, ${nodes * 3} edges`);
  console.log(`${times.length} answers, ${(times.length / seconds).toFixed(0)} a second`);
  console.log(`p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`);
  const told = [...errors].map(([what, count]) => `${what}: ${count}`).join(", ");
  console.log(`errors: ${told === "" ? "none" : told}`);
  console.log(
    `memory of the server: ${early.toFixed(0)} MB in the second third, ${late.toFixed(0)} MB in the last`,
  );
  process.exitCode = errors.size === 0 ? 0 : 1;
}
