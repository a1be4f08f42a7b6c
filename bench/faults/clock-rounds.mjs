/** Rounds in which the system's clock jumps while the program runs, or stands elsewhere for each of two that meet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFaults, fresh, openFaults } from "./checks.mjs";
import { ended, graphOf, run, start } from "./program.mjs";

const CLOCK = join(import.meta.dirname, "shifted-clock.cjs");
const DAY = 86_400_000;
const FAR = [-20 * 365 * DAY, -400 * DAY, -DAY, -3_600_000, 3_600_000, DAY, 400 * DAY];

/** An environment in which the clock is off as the jumps say: `[after so many ms, by so many ms]`. */
function under(...jumps) {
  return {
    NODE_OPTIONS: `--require ${JSON.stringify(CLOCK)}`,
    CLOCK_JUMPS: jumps.map(([after, by]) => `${after}:${Math.round(by)}`).join(","),
  };
}

export async function clock(world, numbers) {
  return numbers.pick([jumping, apart, deciding])(world, numbers);
}

/** The clock jumps twice during one build. */
async function jumping(world, numbers) {
  const data = fresh(world, "clock");
  const times = [numbers.next(), numbers.next()]
    .map((part) => Math.round(part * world.buildMs))
    .sort((a, b) => a - b);
  const env = under(...times.map((after) => [after, numbers.pick(FAR)]));
  const { code, err } = await ended(start(["build", ...world.pages, "--data", data], env));
  const odd = code === 0 ? [] : [`the build ends with ${code}: ${err.trim()}`];
  const opened = await openFaults(data, [world.expected.graph]);
  return [...odd, ...opened, ...(await buildFaults(data, world))];
}

/** Two builds of one data directory whose clocks are far apart wait for each other. */
async function apart(world, numbers) {
  const data = fresh(world, "clock");
  const builds = [under([0, numbers.pick(FAR)]), {}].map((env) =>
    ended(start(["build", ...world.pages, "--data", data], env)),
  );
  const odd = (await Promise.all(builds)).filter(({ code }) => code !== 0);
  const found = odd.map(({ code, err }) => `one of two builds ends with ${code}: ${err.trim()}`);
  return [...found, ...(await openFaults(data, [world.expected.graph])), ...(await buildFaults(data, world))];
}

/** Of decisions on one statement the last one counts, whatever the clock said at each. */
async function deciding(world, numbers) {
  const data = fresh(world, "clock");
  const statement = numbers.pick(world.statements);
  const before = graphOf(data);
  const odd = [];
  for (const kind of ["reject", "accept", "reject"]) {
    const args = ["judge", kind, statement, "--by", "x", "--data", data];
    const { code, err } = await run(args, under([0, numbers.pick(FAR)]));
    if (code !== 0) odd.push(`judge ${kind} ends with ${code}: ${err.trim()}`);
  }
  const lines = readFileSync(join(data, "judgements.jsonl"), "utf8").trim().split("\n");
  const times = lines.map((line) => JSON.parse(line).at);
  if (times.some((at, index) => index > 0 && at <= times[index - 1]))
    odd.push(`times out of order: ${times}`);
  const query = `MATCH (s:Statement {id: '${statement}'}) RETURN count(s) AS n`;
  const { out } = await run(["query", query, "--format", "csv", "--data", data]);
  if (!/^n\r?\n0/.test(out)) odd.push("the statement that was rejected last stands");
  return [...odd, ...(await undoing(data, before))];
}

/** Decisions that are taken back leave the graph as it was before them. */
async function undoing(data, before) {
  for (let turn = 0; turn < 3; turn += 1) {
    const { code, err } = await run(["judge", "--undo", "--by", "x", "--data", data]);
    if (code !== 0) return [`judge --undo ends with ${code}: ${err.trim()}`];
  }
  return graphOf(data) === before ? [] : ["decisions that were taken back still show in the graph"];
}
