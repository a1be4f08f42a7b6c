/** A real Neo4j of one's own, Community 5.26 from Maven Central run by Java: its data lies in a folder, it may be killed and started again. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { lacks, TOOLS } from "../tools.mjs";

const VERSION = "5.26.31";
const root = join(import.meta.dirname, "..", "..");
const cache = join(process.env.LIANPU_CACHE ?? join(root, ".cache"), "neo4j");
const START_MS = 240_000;

/** Whether this machine can run a server. */
export function hasNeo4j() {
  return !lacks("java", "maven") || existsSync(libraries());
}

function libraries() {
  return join(cache, `lib-${VERSION}`);
}

function pom() {
  const dependency = `<dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>lianpu</groupId><artifactId>neo4j-of-the-tests</artifactId><version>1</version>
<dependencies>${dependency}</dependencies></project>\n`;
}

/** Fetches the server's jars once per machine. */
function fetchLibraries() {
  const lib = libraries();
  if (existsSync(lib)) return lib;
  const work = join(cache, `fetch-${process.pid}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, "pom.xml"), pom());
  const goals = ["dependency:copy-dependencies", "-DoutputDirectory=lib", "-DincludeScope=runtime"];
  execFileSync(TOOLS.maven.path ?? "mvn", ["-q", "-B", ...goals], {
    cwd: work,
    stdio: ["ignore", "ignore", "inherit"],
  });
  renameSync(join(work, "lib"), lib);
  rmSync(work, { recursive: true });
  return lib;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function configure(home, port) {
  mkdirSync(join(home, "conf"), { recursive: true });
  const settings = {
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "server.memory.heap.initial_size": "256m",
    "server.memory.heap.max_size": "768m",
    "server.memory.pagecache.size": "128m",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(home, "conf", "neo4j.conf"), `${lines.join("\n")}\n`);
}

const OPENS = ["java.nio", "java.io", "sun.nio.ch"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Starts a server with its data in `home`; a home used before keeps its data and its password. */
export async function startNeo4j(home, known) {
  const lib = fetchLibraries();
  const port = known ? Number(new URL(known.uri).port) : await freePort();
  configure(home, port);
  const log = openSync(join(home, "server.log"), "a");
  const java = ["-Xms256m", "-Xmx768m", "-XX:+UseSerialGC", ...OPENS, "-cp", join(lib, "*")];
  const start = [
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
  ];
  const child = spawn(TOOLS.java.path ?? "java", [...java, ...start], {
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  if (child.pid === undefined) throw new Error("java does not start");
  writeFileSync(join(home, "pid"), String(child.pid));
  const uri = `bolt://127.0.0.1:${port}`;
  const password = known?.password ?? "lianpu-test-1";
  await answers(uri, known ? password : "neo4j", child.pid, home);
  if (!known) await setPassword(uri, password);
  return { uri, username: "neo4j", password, database: "neo4j", pid: child.pid };
}

export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answers(uri, password, pid, home) {
  // The driver's own retries wait ever longer between two looks.
  const patience = { maxTransactionRetryTime: 0, connectionTimeout: 5_000 };
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), patience);
  try {
    for (const end = Date.now() + START_MS; ; await sleep(300)) {
      try {
        await driver.executeQuery("SHOW DATABASES YIELD name RETURN count(name)", {}, { database: "system" });
        return;
      } catch (error) {
        const code = error instanceof neo4j.Neo4jError ? error.code : "";
        if (code.endsWith("CredentialsExpired")) return;
        if (isRunning(pid) && Date.now() < end) continue;
        throw new Error(
          `Neo4j does not start: ${readFileSync(join(home, "server.log"), "utf8").slice(-2000)}`,
          {
            cause: error,
          },
        );
      }
    }
  } finally {
    await driver.close();
  }
}

async function setPassword(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"));
  const session = driver.session({ database: "system" });
  await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
  await session.close();
  await driver.close();
}

/** Ends a server by its process id and waits until it is gone. */
export async function stopNeo4j(pid, signal = "SIGTERM") {
  if (isRunning(pid)) process.kill(pid, signal);
  for (const end = Date.now() + 20_000; isRunning(pid); await sleep(100)) {
    if (Date.now() > end) process.kill(pid, "SIGKILL");
  }
}
