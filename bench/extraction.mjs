/** Measures extraction in MB of UTF-8 a second: each stage apart in one thread, then whole pages in one and two workers. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLexiconFiles } from "../dist/cli/lexicon-files.js";
import { readInWorkers } from "../dist/pipeline/worker-pool.js";
import { loadLexicons } from "../dist/rules/load.js";
import { mention } from "../dist/stages/mention/index.js";
import { read } from "../dist/stages/read/index.js";
import { relate } from "../dist/stages/relate/index.js";
import { segment } from "../dist/stages/segment/index.js";

const root = join(import.meta.dirname, "..");

/** The pages beside the repository where they are there, else the repository's own, repeated. */
function pages(megabytes) {
  const folders = ["../shared/corpus", "seeds/pages", "tests/gold/local"].map((folder) => join(root, folder));
  const folder = folders.find((path, i) => i > 0 || existsSync(path)) ?? folders[1];
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const own = names
    .sort()
    .map((name) => ({ source: name, bytes: readFileSync(join(folder, name)), sidecar: null, faults: [] }));
  const all = [];
  for (let size = 0, i = 0; size < megabytes * 1e6; i += 1) {
    const page = own[i % own.length];
    all.push({ ...page, source: `${i}-${page.source}` });
    size += page.bytes.length;
  }
  return { folder, all };
}

const sizeOf = (jobs) => jobs.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;

/** Seconds that each stage takes over all pages, after a warm-up. */
function timeStages(jobs, lexicons) {
  const spent = { read: 0, segment: 0, mention: 0, relate: 0 };
  const timed = (stage, work) => {
    const start = performance.now();
    const made = work();
    spent[stage] += (performance.now() - start) / 1000;
    return made;
  };
  for (const { source, bytes } of jobs) {
    const { page, articles } = timed("read", () => read(source, bytes, null, lexicons));
    if (page === null) continue;
    const segmented = timed("segment", () =>
      articles.map((article) => ({ article, sentences: segment(article) })),
    );
    const mentioned = timed("mention", () => mention(page, segmented, lexicons));
    timed("relate", () => relate(mentioned, lexicons));
  }
  return spent;
}

/** Seconds of the clock and of the processor that `work` takes. */
async function measure(work) {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** All pages twice: with workers that start and are compiled meanwhile, then with the same ones warm. */
async function timeWorkers(jobs, files, threads) {
  const reader = readInWorkers(files, threads);
  const pass = () => measure(() => reader.read(jobs, async () => undefined));
  const passes = { cold: await pass(), warm: await pass() };
  await reader.close();
  return passes;
}

export async function benchExtraction(megabytes = 2) {
  const files = readLexiconFiles();
  const start = performance.now();
  const lexicons = loadLexicons(files);
  console.log(`lexicons loaded in ${((performance.now() - start) / 1000).toFixed(2)} s`);
  const { folder, all } = pages(megabytes);
  const size = sizeOf(all);
  console.log(`${all.length} pages, ${size.toFixed(1)} MB of ${folder.replace(`${root}/`, "")}`);
  timeStages(all.slice(0, Math.ceil(all.length / 10)), lexicons);
  const spent = timeStages(all, lexicons);
  const total = Object.values(spent).reduce((sum, seconds) => sum + seconds, 0);
  for (const [stage, seconds] of Object.entries({ ...spent, "all stages": total })) {
    console.log(
      `${stage.padEnd(16)}${seconds.toFixed(2).padStart(8)} s${(size / seconds).toFixed(2).padStart(9)} MB/s`,
    );
  }
  for (const threads of [1, 2]) {
    const passes = await timeWorkers(all, files, threads);
    for (const [state, { seconds, cpu }] of Object.entries(passes)) {
      const what = `${threads} worker${threads > 1 ? "s" : ""} ${state}`;
      console.log(
        `${what.padEnd(16)}${seconds.toFixed(2).padStart(8)} s${(size / seconds).toFixed(2).padStart(9)} MB/s${(size / cpu).toFixed(2).padStart(9)} MB a second of processor`,
      );
    }
  }
}
