/** Measures questions, from text to cited rows: on the sample pages, and on a generated graph of a million edges in the embedded store. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "../dist/ask/ask.js";
import { shippedLibrary } from "../dist/cli/library-files.js";
import { openStore } from "../dist/store/open.js";
import { generatedGraph, withSources } from "./generated-graph.mjs";
import { sampleGraph } from "./sample-graph.mjs";

const ROUNDS = 40;
const root = join(import.meta.dirname, "..");
const library = shippedLibrary(root);

function quantile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1).padStart(6);
}

/** By the clock, and of the processor alone: what a machine with other work to do does not stretch. */
function quantiles(taken) {
  const [clock, cpu] = [taken.map(({ ms }) => ms), taken.map(({ cpu }) => cpu)];
  const both = (times) => `p50 ${quantile(times, 0.5)} ms, p95 ${quantile(times, 0.95)} ms`;
  return `${both(clock)}; processor ${both(cpu)}`;
}

async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Wordings by what they take to understand: exact names, an alias, a part of a name, a slip, pinyin, a period, two names. */
function questionsOf(graph) {
  const some = (label) => graph.nodes.filter((node) => node.label === label);
  const [people, firms, events] = ["Person", "Enterprise", "Event"].map(some);
  const at = (list, i) => list[(i * 7919) % list.length];
  const title = (event) => String(event.props.title ?? event.name);
  return {
    "events of a person": (i) => `${at(people, i).name}参加了哪些活动？`,
    "who attended": (i) => `谁参加了${title(at(events, i))}？`,
    "a part of a title": (i) => `${title(at(events, i)).slice(0, -1)}有哪些人出席`,
    "did A attend E": (i) => `${at(people, i).name}参加了${title(at(events, i))}吗`,
    "posts of a person": (i) => `What posts does ${at(people, i).name} hold?`,
    "shared events": (i) => `${at(people, i).name}和${at(people, i + 1).name}共同参加过哪些会议？`,
    "where a firm is": (i) => `${at(firms, i).name}位于哪里`,
    "a period": (i) => `2024年${(i % 9) + 1}月11日${at(people, i).name}主持了哪些会议`,
    "a slip": (i) => `${at(people, i).name.slice(0, 2)}囧参加了哪些活动`,
    "an unknown name": () => "欧阳不存在参加了哪些活动",
    "how they are connected": (i) => `${at(people, i).name}和${at(people, i + 1).name}有什么关系？`,
  };
}

async function timeQuestions(graph) {
  const folder = mkdtempSync(join(tmpdir(), "lianpu-bench-"));
  const store = await openStore({ kind: "embedded", dir: join(folder, "graph") });
  try {
    await store.apply(graph);
    await ask("谁", { store, library });
    const all = [];
    for (const [says, wording] of Object.entries(questionsOf(graph))) {
      const times = [];
      for (let i = 0; i < ROUNDS; i += 1) {
        times.push(await timed(() => ask(wording(i), { store, library })));
      }
      all.push(...times);
      const first = `first ${(times[0]?.ms ?? 0).toFixed(1)} ms`;
      console.log(`${says.padEnd(24)}${quantiles(times)}; ${first} (N = ${ROUNDS})`);
    }
    console.log(`${"all".padEnd(24)}${quantiles(all)} (N = ${all.length})`);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function benchAsk(nodes = 200_000, edges = 1_000_000) {
  for (const [says, make] of [
    ["sample pages", sampleGraph],
    ["generated", () => withSources(generatedGraph(nodes, edges / 2))],
  ]) {
    const graph = await make();
    console.log(`${says}: ${graph.nodes.length} nodes, ${graph.edges.length} edges`);
    await timeQuestions(graph);
  }
}
