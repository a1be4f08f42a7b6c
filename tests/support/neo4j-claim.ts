/** Takes the one test server for one test file at a time, with an empty database each time. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { isRunning, type Login, type Server, startNeo4j } from "../../bench/faults/neo4j.mjs";
import { runFolder } from "./neo4j-server.ts";

export interface Claim {
  readonly login: Login;
  /** For looking behind the store's back. */
  readonly driver: Driver;
  /** Deletes all data; constraints and indexes stay. */
  clear(): Promise<void>;
  /** Deletes data, constraints and indexes. */
  wipe(): Promise<void>;
  release(): Promise<void>;
}

async function lock(path: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(path);
      writeFileSync(join(path, "pid"), String(process.pid));
      return;
    } catch {
      const holder = existsSync(join(path, "pid")) ? Number(readFileSync(join(path, "pid"), "utf8")) : 0;
      if (holder > 0 && !isRunning(holder)) rmSync(path, { recursive: true, force: true });
      await sleep(200);
    }
  }
}

async function sharedServer(run: string): Promise<Login> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri !== undefined) {
    const { NEO4J_TEST_USERNAME: username = "neo4j", NEO4J_TEST_PASSWORD: password = "neo4j" } = process.env;
    return { uri, username, password, database: process.env.NEO4J_TEST_DATABASE ?? "neo4j" };
  }
  const file = join(run, "server.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Server;
  const server = await startNeo4j(join(run, "home"));
  writeFileSync(`${file}.next`, JSON.stringify(server));
  renameSync(`${file}.next`, file);
  return server;
}

async function clearDatabase(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database });
  await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
}

async function wipeDatabase(driver: Driver, database: string): Promise<void> {
  await clearDatabase(driver, database);
  const run = async (cypher: string) => (await driver.executeQuery(cypher, {}, { database })).records;
  for (const record of await run("SHOW CONSTRAINTS YIELD name"))
    await run(`DROP CONSTRAINT \`${record.get("name")}\``);
  for (const record of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await run(`DROP INDEX \`${record.get("name")}\``);
  }
}

/** Waits for its turn; give the hook `CLAIM_MS`. */
export async function claimNeo4j(): Promise<Claim> {
  const run = runFolder();
  const path = join(run, "claim");
  await lock(path);
  try {
    const login = await sharedServer(run);
    const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password), {
      disableLosslessIntegers: true,
    });
    const wipe = () => wipeDatabase(driver, login.database);
    await wipe();
    const release = async () => {
      await wipe();
      await driver.close();
      rmSync(path, { recursive: true, force: true });
    };
    return { login, driver, clear: () => clearDatabase(driver, login.database), wipe, release };
  } catch (error) {
    rmSync(path, { recursive: true, force: true });
    throw error;
  }
}
