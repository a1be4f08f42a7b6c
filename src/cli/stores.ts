/** Opens the store that flags and environment name. */
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { InputError, StoreError } from "../model/index.ts";
import { dataFiles } from "../pipeline/data-files.ts";
import type { Target } from "../pipeline/run.ts";
import { openStore } from "../store/open.ts";
import type { GraphStore } from "../store/store.ts";
import type { Config } from "./config.ts";

/** The store for reading. */
export async function openForReading(config: Config): Promise<GraphStore> {
  return config.store === "neo4j"
    ? openServer(config)
    : openStore({ kind: "embedded", dir: dataFiles(config.data).graph });
}

/** The Neo4j server; a password that nobody has given is asked for. */
export async function openServer({ neo4j, data }: Config): Promise<GraphStore> {
  const { password = await askPassword(neo4j.username, neo4j.uri), ...server } = neo4j;
  return openStore({ kind: "neo4j", ...server, password, folder: dataFiles(data).loading });
}

/** Tells stores apart in the data directory: `embedded`, or the address of a server. */
export function targetName({ store, neo4j: { uri, database } }: Config): string {
  return store === "neo4j" ? `${uri}/${database ?? ""}` : "embedded";
}

/** Where a build goes. Others may write to a server: what it holds is compared each time. */
export async function buildTarget(config: Config, log: (line: string) => void): Promise<Target> {
  const name = targetName(config);
  if (config.store === "neo4j") {
    const store = await openServer(config);
    return { name, holds: async () => false, open: async () => store };
  }
  return { name, holds: () => holdsGraph(config, log), open: () => openForReading(config) };
}

/** Whether there is an embedded graph, and as it was written. */
async function holdsGraph(config: Config, log: (line: string) => void): Promise<boolean> {
  const store = await openForReading(config);
  try {
    await store.counts();
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.code === "graph-damaged") log(`damaged, and built again: ${dataFiles(config.data).graph}`);
    return false;
  } finally {
    await store.close();
  }
}

/** Asks on the terminal, and shows nothing of what is typed. */
async function askPassword(username: string, uri: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new InputError("neo4j-password-missing", `no password for ${username} at ${uri}`);
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(`password of ${username} at ${uri}: `);
  try {
    return await new Promise((resolve) => reader.question("", resolve));
  } finally {
    reader.close();
    process.stderr.write("\n");
  }
}
