/** A command's world without files, ports or a terminal: a made-up graph, and everything that happened. */
import { configOf, type SharedOptions } from "../../src/cli/config.ts";
import type { Outcome } from "../../src/cli/outcome.ts";
import { createProgram } from "../../src/cli/program.ts";
import type { World } from "../../src/cli/world.ts";
import type { Graph } from "../../src/model/index.ts";
import { drawHere } from "../../src/pipeline/page-drawer.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import type { QueryResult } from "../../src/store/store.ts";
import { keptGraph } from "./kept-graph.ts";
import { lexicons } from "./lexicons.ts";
import { type MemoryWorld, memoryWorld } from "./memory-effects.ts";
import { memoryStore } from "./memory-store.ts";
import { newsGraph } from "./news-graph.ts";
import { ROOT } from "./tree.ts";

export interface Ran {
  readonly text: string;
  readonly json: unknown;
  readonly failed: boolean;
  readonly said: readonly string[];
}

export interface Fake {
  readonly files: MemoryWorld;
  readonly env: Record<string, string>;
  /** Cypher texts that reached the store. */
  readonly asked: string[];
  readonly world: Partial<World>;
  answer: QueryResult;
  /** What builds have written. */
  graph(): Graph;
  /** The world as commands get it. */
  real(): World;
  /** Runs a command line in this process. */
  run(...args: readonly string[]): Promise<Ran>;
}

const home = ROOT.replace(/\/$/, "");

export function fakeLianpu(files: Readonly<Record<string, string | Uint8Array>> = {}): Fake {
  const effects = memoryWorld(files);
  const target = keptGraph();
  const graph = newsGraph(2);
  const fake: Fake = {
    files: effects,
    env: { LIANPU_DATA: "/data" },
    asked: [],
    world: {},
    answer: { columns: ["name"], rows: [["王建国"]], truncated: false },
    graph: () => target.graph ?? { nodes: [], edges: [] },
    real: () => ({ ...realOf({}), ...fake.world }),
    run: async (...args) => {
      let outcome: Outcome = { text: "" };
      const program = await createProgram("0.0.0", async (work, options) => {
        outcome = await work({ ...realOf(options), ...fake.world });
      });
      for (const command of [program, ...program.commands]) {
        command.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
      }
      await program.parseAsync(args, { from: "user" });
      const { text, json, failed = false } = outcome;
      return { text: typeof text === "string" ? text : [...text].join(""), json, failed, said: effects.said };
    },
  };
  const openStore = async () =>
    memoryStore(graph, (cypher) => {
      fake.asked.push(cypher);
      return fake.answer;
    });
  const realOf = (options: SharedOptions): World => ({
    config: configOf(options, fake.env),
    effects,
    isTerminal: true,
    home,
    version: "0.0.0",
    extractor: () => "v1",
    lexicons: async () => lexicons,
    reader: async () => readHere(lexicons),
    pageThread: async () => readHere(lexicons),
    drawer: async (_pages, decided) => drawHere(decided),
    workAt: () => Promise.reject(new Error("no queue in this test")),
    targetName: target.name,
    target: async () => target,
    openStore,
    openServer: () => Promise.reject(new Error("no server in this test")),
    listen: () => Promise.reject(new Error("no port in this test")),
    columns: 100,
    readKey: async () => null,
    readLine: async () => null,
    speakMcp: () => Promise.reject(new Error("nobody speaks in this test")),
    interrupted: async () => undefined,
    changes: () => ({ next: () => new Promise(() => undefined), close: () => undefined }),
    machine: {
      node: "20.19.0",
      memory: 2 ** 33,
      freeBytes: async () => 2 ** 33,
      chineseFonts: async () => 3,
    },
    openBrowser: () => undefined,
    clock: () => 0,
  });
  return fake;
}
