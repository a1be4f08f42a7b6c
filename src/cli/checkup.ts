/** What `lianpu doctor` looks at: each check says how it stands and, by its code, what mends it. */
import { InputError, RuleError, StoreError } from "../model/index.ts";
import { dataFiles } from "../pipeline/data-files.ts";
import { loadJudgements, standing } from "../pipeline/judgements.ts";
import { damagedLogs } from "../pipeline/log-sums.ts";
import { loadManifest } from "../pipeline/manifest.ts";
import type { GraphStore } from "../store/store.ts";
import type { Machine } from "./machine.ts";
import type { World } from "./world.ts";

/** `skipped`: there is nothing to look at. `warn`: it works, and may not for long or not for all. */
type State = "ok" | "skipped" | "warn" | "fail";

export interface Finding {
  readonly check: string;
  readonly state: State;
  readonly says: string;
  /** Names the remedy; absent where nothing is to be done. */
  readonly code?: string;
}

type Found = Omit<Finding, "check">;
type Check = (world: World, machine: Machine) => Promise<Found>;

const GB = 2 ** 30;
const OLDEST_NODE = [20, 19] as const;

const CHECKS: Readonly<Record<string, Check>> = {
  node: async (_, { node }) => {
    const [major = 0, minor = 0] = node.split(".").map(Number);
    const [least, fine] = OLDEST_NODE;
    const isNew = major > least || (major === least && minor >= fine);
    return isNew
      ? ok(`Node ${node}`)
      : { state: "fail", code: "doctor-node", says: `Node ${node} is too old` };
  },
  memory: async (_, { memory }) =>
    memory >= 2 * GB
      ? ok(`${gigabytes(memory)} of memory`)
      : { state: "warn", code: "doctor-memory", says: `only ${gigabytes(memory)} of memory` },
  package: async ({ home, effects }) => {
    const [viewer, seeds] = [`${home}/dist/web/index.html`, `${home}/seeds/pages`];
    const kinds = await Promise.all([viewer, seeds].map((path) => effects.kindOf(path)));
    const lacking = [viewer, seeds].find((_, index) => kinds[index] === "missing");
    return lacking === undefined
      ? ok("viewer and sample pages are there")
      : { state: "fail", code: "doctor-package", says: `not there: ${lacking}` };
  },
  rules: async ({ lexicons, extractor }) => {
    await lexicons();
    return ok(`rules and lexicons load, extractor ${extractor().slice(0, 12)}`);
  },
  disk: async ({ config }, { freeBytes }) => {
    const free = await freeBytes(config.data);
    const says = `${gigabytes(free)} free for ${config.data}`;
    if (free >= GB) return ok(says);
    return { state: free < GB / 10 ? "fail" : "warn", code: "doctor-disk", says };
  },
  data: async ({ config, effects }) => {
    if ((await effects.kindOf(config.data)) === "missing") return skipped(`${config.data}: not made yet`);
    const probe = `${config.data}/doctor.tmp`;
    await effects.writeFile(probe, "");
    await effects.removeFile(probe);
    return ok(`${config.data} can be written`);
  },
  pages: async ({ config, effects, extractor }) => {
    const files = dataFiles(config.data);
    const { rows, damage, logs } = await loadManifest(files, effects);
    const [found] = [...damage, ...(await damagedLogs(logs, files, effects))];
    if (found !== undefined) return { state: "fail", code: "data-file-broken", says: found };
    if (rows.length === 0) return skipped("no page was built yet");
    const stale = rows.filter((row) => row.extractor !== extractor()).length;
    return stale === 0
      ? ok(`${rows.length} page files`)
      : {
          state: "warn",
          code: "doctor-stale",
          says: `${stale} of ${rows.length} page files await a new reading`,
        };
  },
  decisions: async ({ config, effects }) => {
    const { all, damage } = await loadJudgements(dataFiles(config.data), effects);
    if (damage !== null) return { state: "fail", code: "data-file-broken", says: damage };
    return ok(`${standing(all).length} decisions in force`);
  },
  graph: async (world) => {
    if (world.config.store === "neo4j") return skipped("the graph is on the server");
    return ok(await counted(await world.openStore()));
  },
  neo4j: async ({ config, openServer }) => {
    if (config.neo4j.password === undefined) return skipped("no NEO4J_PASSWORD, so no server was asked");
    return ok(`${config.neo4j.uri}: ${await counted(await openServer())}`);
  },
  fonts: async (_, machine) => {
    const families = await machine.chineseFonts();
    if (families === null) return skipped("this machine does not tell its fonts");
    return families > 0
      ? ok(`${families} Chinese font families`)
      : { state: "warn", code: "doctor-fonts", says: "no Chinese font for a browser on this machine" };
  },
};

/** Every check, one after the other; one that breaks off is itself a finding. */
export async function checkUp(world: World, machine: Machine): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [check, look] of Object.entries(CHECKS)) {
    findings.push({ check, ...(await look(world, machine).catch(failed)) });
  }
  return findings;
}

function failed(error: unknown): Found {
  if (error instanceof StoreError && error.code === "store-empty") return skipped(error.message);
  if (error instanceof InputError || error instanceof StoreError || error instanceof RuleError) {
    return { state: "fail", code: error.code, says: error.message };
  }
  return { state: "fail", says: error instanceof Error ? error.message : String(error) };
}

async function counted(store: GraphStore): Promise<string> {
  try {
    const { nodes, edges } = await store.counts();
    const total = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((sum, count) => sum + count, 0);
    return `${total(nodes)} nodes and ${total(edges)} edges`;
  } finally {
    await store.close();
  }
}

function ok(says: string): Found {
  return { state: "ok", says };
}

function skipped(says: string): Found {
  return { state: "skipped", says };
}

function gigabytes(bytes: number): string {
  return `${(bytes / GB).toFixed(1)} GB`;
}
