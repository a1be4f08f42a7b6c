/** `npm run bench -- scale --pages 100,1000,10000 [--seed S] [--out DIR]`: what a build of generated pages costs as they grow in number. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../newspaper/generate.mjs";
import { exponent } from "./exponent.mjs";

const OPTIONS = {
  pages: { type: "string", default: "100,1000" },
  seed: { type: "string", default: "1" },
  /** Where the figures go as JSON. */
  out: { type: "string" },
  /** Where pages and data lie; kept when it is named, so that a second run reads nothing anew. */
  work: { type: "string" },
};

/** Sizes one after the other, each build in a process of its own: the peak of one is not the floor of the next. */
export function scale(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const work = values.work ?? mkdtempSync(join(tmpdir(), "lianpu-scale-"));
  const sizes = values.pages.split(",").map(Number);
  const runs = sizes.map((pages) => measure(pages, values.seed, work));
  if (values.work === undefined) rmSync(work, { recursive: true, force: true });
  const exponents = exponentsOf(runs);
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model.trim(),
    cores: cpus().length,
    memory: totalmem(),
  };
  const figures = { machine, seed: values.seed, runs, exponents };
  if (values.out !== undefined) {
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, `${JSON.stringify(figures, null, 2)}\n`);
  }
  print(figures);
}

function measure(pages, seed, work) {
  const input = join(work, `pages-${pages}`);
  if (!existsSync(input)) generate(["--pages", String(pages), "--seed", seed, "--out", input]);
  const data = join(work, `data-${pages}`);
  const report = join(work, `report-${pages}.json`);
  const child = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "one-build.mjs"), input, data, report],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  if (child.status !== 0)
    throw new Error(`the build of ${pages} pages ended with ${child.status ?? child.signal}`);
  return { pages, ...JSON.parse(readFileSync(report, "utf8")) };
}

function exponentsOf(runs) {
  const of = (value) => exponent(runs.map((run) => [run.pages, value(run)]));
  const stages = runs[0]?.stages.map(({ stage }) => stage) ?? [];
  const cpuOf = (run, stage) => run.stages.find((each) => each.stage === stage)?.cpu ?? 0;
  return {
    ...Object.fromEntries(stages.map((stage) => [`${stage}, processor`, of((run) => cpuOf(run, stage))])),
    "peak memory": of(({ stages: all }) => Math.max(...all.map(({ peak }) => peak))),
    "bytes of the graph": of(({ bytes }) => bytes.graph),
    statements: of(({ statements }) => statements),
    ...Object.fromEntries(
      Object.keys(runs[0]?.queries.embedded ?? {}).map((name) => [
        `${name}, p50`,
        of(({ queries }) => queries.embedded[name].p50),
      ]),
    ),
  };
}

const MEGABYTE = 1e6;

function print({ machine, runs, exponents }) {
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.processor}`);
  for (const { pages, stages, bytes, statements, queries } of runs) {
    console.log(`\n${pages} pages, ${statements} statements`);
    for (const { stage, seconds, cpu, peak } of stages) {
      const memory = `${Math.round(peak / MEGABYTE)} MB`.padStart(9);
      console.log(
        `${stage.padEnd(16)}${seconds.toFixed(1).padStart(8)} s${cpu.toFixed(1).padStart(8)} s of processor${memory}`,
      );
    }
    const sizes = Object.entries(bytes).map(([name, size]) => `${name} ${Math.round(size / MEGABYTE)} MB`);
    console.log(sizes.join(", "));
    for (const [store, times] of Object.entries(queries)) {
      for (const [name, { p50, p95, rounds, late }] of Object.entries(times)) {
        const limit = late === 0 ? "" : `, ${late} of ${rounds} broken off`;
        console.log(
          `${store.padEnd(10)}${name.padEnd(14)}p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${limit}`,
        );
      }
    }
  }
  if (runs.length < 2) return;
  console.log("\ngrowth with the number of pages (1 is linear)");
  for (const [name, value] of Object.entries(exponents)) console.log(`${name.padEnd(28)}${value.toFixed(2)}`);
}
