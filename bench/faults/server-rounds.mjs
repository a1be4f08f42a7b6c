/** Rounds in which a load is killed, or a server is stopped under load and started again. */
import { setTimeout as sleep } from "node:timers/promises";
import { buildFaults, endFaults, fresh } from "./checks.mjs";
import { ended, run, start } from "./program.mjs";

/** A load is killed; the next one does the rest. */
export async function load(world, numbers) {
  if (world.neo4j === null) return null;
  const { env } = world.neo4j;
  const [from, to] = [fresh(world, "load"), world.whole];
  await run(["load", "--data", from], env);
  const victim = start(["load", "--data", to], env);
  await sleep(numbers.next() * world.loadMs);
  victim.child.kill("SIGKILL");
  await victim.ended;
  return loadFaults(await run(["load", "--data", to, "--json"], env), world);
}

/** Neo4j is stopped while a load or a build writes to it: that waits for the server or says so, and the next one mends all. */
export async function neo4j(world, numbers) {
  if (!world.neo4j?.stop) return null;
  const { env } = world.neo4j;
  const data = fresh(world, "neo4j");
  await run(["load", "--data", data], env);
  const build = ["build", ...world.pages, "--data", data, "--store", "neo4j"];
  const [what, ms] =
    numbers.next() < 0.5 ? [build, world.buildMs] : [["load", "--data", world.whole], world.loadMs];
  const victim = start(what, env);
  await sleep(numbers.next() * ms);
  await world.neo4j.stop(numbers.pick(["SIGTERM", "SIGKILL"]));
  await sleep(numbers.next() * 2_000);
  await world.neo4j.start();
  const found = endFaults(what[0], await ended(victim));
  return [...found, ...(await loadFaults(await run([...what, "--json"], env), world))];
}

/** The server holds the whole graph after a run that had to end well: a load of it finds nothing to write. */
async function loadFaults({ code, err }, { neo4j: { env }, whole }) {
  if (code !== 0) return [`the next run ends with ${code}: ${err.trim()}`];
  const { out } = await run(["load", "--data", whole, "--json"], env);
  return JSON.parse(out).changed === false ? [] : ["a load of the same graph finds something to write"];
}

/** Redis is stopped, and forgets all, while a build and a worker are at work: both go on when it is there again. */
export async function redis(world, numbers) {
  if (world.redis === null) return null;
  const data = fresh(world, "redis");
  const queue = ["--queue", world.redis.url];
  const worker = start(["worker", "--threads", "1", ...queue]);
  await worker.says("waiting for pages");
  const building = start(["build", ...world.pages, "--data", data, ...queue]);
  await sleep(numbers.next() * world.buildMs);
  await world.redis.stop(numbers.pick(["SIGTERM", "SIGKILL"]));
  await sleep(numbers.next() * 1_500);
  await world.redis.start();
  const found = endFaults("build", await ended(building));
  worker.child.kill("SIGTERM");
  const drained = await ended(worker);
  const odd = drained.code === 0 ? [] : [`the worker ends with ${drained.code}`];
  return [...found, ...odd, ...endFaults("worker", drained), ...(await buildFaults(data, world))];
}
