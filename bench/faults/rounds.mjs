/** One round of each kind of fault: what is done to the program, and what is wrong afterwards (nothing, it is hoped). */
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildFaults, fresh, openFaults } from "./checks.mjs";
import { clock } from "./clock-rounds.mjs";
import { differences, graphOf, run, start, told } from "./program.mjs";
import { load, neo4j, redis } from "./server-rounds.mjs";

export const KINDS = { build, serve, worker, damage, load, neo4j, redis, clock };

async function build(world, numbers) {
  const data = fresh(world, "build");
  const victim = start(["build", ...world.pages, "--data", data]);
  await sleep(numbers.next() * world.buildMs);
  victim.child.kill("SIGKILL");
  await victim.ended;
  const opened = await openFaults(data, [world.before.graph, world.expected.graph]);
  return [...opened, ...(await buildFaults(data, world))];
}

/** Decisions are taken one after the other until the server dies; those that it has acknowledged must be there. */
async function serve(world, numbers) {
  const data = fresh(world, "serve");
  const server = start(["serve", "--port", "0", "--data", data]);
  const url = /http:\S+/.exec(await server.says("Ctrl+C"))?.[0] ?? "";
  const acknowledged = [];
  const deciding = decide(url, world.statements, acknowledged).catch(() => undefined);
  await sleep(numbers.next() * 600);
  server.child.kill("SIGKILL");
  await Promise.all([server.ended, deciding]);
  const log = readFileSync(join(data, "judgements.jsonl"), "utf8");
  const lost = acknowledged.filter((id) => !log.includes(id));
  const beside = join(world.folder, "serve-beside");
  rmSync(beside, { recursive: true, force: true });
  cpSync(world.base, beside, { recursive: true });
  for (const name of ["judgements.jsonl", "judgements.jsonl.copy"])
    cpSync(join(data, name), join(beside, name));
  await run(["build", ...world.pages, "--data", beside]);
  return [
    ...lost.map((id) => `the decision ${id} is lost`),
    ...(await openFaults(data, [world.before.graph, ...(graphOf(data) === null ? [] : [graphOf(data)])])),
    ...(await buildFaults(data, { ...world, expected: told(beside) })),
  ];
}

async function decide(url, statements, acknowledged) {
  const { data } = await (await fetch(`${url}/api/judgements`)).json();
  const headers = { "content-type": "application/json", "x-lianpu-token": data.token };
  const post = async (path, body) =>
    (
      await fetch(`${url}/api/judgements${path}`, { method: "POST", headers, body: JSON.stringify(body) })
    ).json();
  for (const id of statements) {
    const answer = await post("", { kind: "reject", about: [id] });
    if (answer.ok) acknowledged.push(answer.data.id);
    if (acknowledged.length % 3 === 0) await post("/apply", {});
  }
}

/** Workers are killed and the queue's server forgets all; the last worker stays. */
async function worker(world, numbers) {
  if (world.redis === null) return null;
  const data = fresh(world, "worker");
  const queue = ["--queue", world.redis.url];
  const building = start(["build", ...world.pages, "--data", data, ...queue]);
  const victim = start(["worker", "--threads", "1", ...queue]);
  await victim.says("waiting for pages");
  await sleep(numbers.next() * 500);
  victim.child.kill("SIGKILL");
  await victim.ended;
  if (numbers.next() < 0.3) {
    // A build that finds no server when it begins says so and ends: that is no fault.
    await building.says("reading pages");
    await world.redis.stop();
    await world.redis.start();
  }
  const last = start(["worker", "--threads", "1", ...queue]);
  await last.says("waiting for pages");
  const { code, err } = await building.ended;
  last.child.kill("SIGTERM");
  const { code: drained } = await last.ended;
  const odd = code === 0 ? differences(told(data), world.expected) : [];
  return [
    ...(code === 0 ? [] : [`the build ends with ${code}: ${err.trim()}`]),
    ...(drained === 0 ? [] : [`the worker ends with ${drained}`]),
    ...odd.map((name) => `not as of an unbroken build: ${name}`),
  ];
}

/** One file of a whole data directory is cut, changed, lengthened, emptied or removed. */
async function damage(world, numbers) {
  const data = join(world.folder, "damage");
  rmSync(data, { recursive: true, force: true });
  cpSync(world.whole, data, { recursive: true });
  const files = readdirSync(data, { recursive: true }).filter((name) => statSync(join(data, name)).isFile());
  const name = numbers.pick(files);
  const path = join(data, name);
  const how = numbers.pick(Object.keys(DAMAGES));
  // A log that somebody has removed is one that nobody wants.
  if (how === "removed" && /^(pages|judgements)\.jsonl$/.test(name)) return damage(world, numbers);
  DAMAGES[how](path, numbers);
  // Nothing looks at a reading while the graph is made of it: what holds is that the next graph is the same.
  if (name.startsWith("readings")) rmSync(join(data, "state.json"), { force: true });
  const found = await buildFaults(data, world);
  return found.map((fault) => `${name} ${how}: ${fault}`);
}

const DAMAGES = {
  cut: (path, numbers) => truncateSync(path, numbers.below(statSync(path).size + 1)),
  "with a bit flipped": (path, numbers) => {
    const bytes = readFileSync(path);
    if (bytes.length === 0) return;
    bytes[numbers.below(bytes.length)] ^= 1 << numbers.below(8);
    writeFileSync(path, bytes);
  },
  "with garbage at its end": (path) => appendFileSync(path, "\0\ufffd{]"),
  emptied: (path) => truncateSync(path, 0),
  removed: (path) => rmSync(path),
};
