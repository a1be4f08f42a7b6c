/** The world as it is: the parts that commands may open, made when they are asked for. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, platform } from "node:os";
import { fileURLToPath } from "node:url";
import type { McpServer } from "@modelcontextprotocol/server";
import type { Config } from "./config.ts";
import { realEffects } from "./effects.ts";
import { extractorVersion } from "./extractor-version.ts";
import { folderChanges } from "./folder-changes.ts";
import { lexiconFilesWith } from "./lexicon-files.ts";
import { thisMachine } from "./machine.ts";
import { once } from "./once.ts";
import { pageReaders } from "./page-readers.ts";
import type { ProgressLine } from "./progress.ts";
import { keyReader } from "./read-key.ts";
import { lineReader } from "./read-line.ts";
import { buildTarget, openForReading, openServer, targetName } from "./stores.ts";
import type { World } from "./world.ts";

/** `src/cli` and `dist/cli` lie equally deep in the package. */
const HOME = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** Below so many pages, starting threads to draw them costs more than they save. */
const WORTH_DRAWERS = 100;

export function realWorld(config: Config, progress: ProgressLine): World {
  const lexiconFiles = once(() => lexiconFilesWith(config.aliases));
  // What reads pages, talks to queues and serves is loaded by the commands that do so, and by no other.
  const lexicons = once(async () => (await import("../rules/load.ts")).loadLexicons(lexiconFiles()));
  const extractor = once(() => extractorVersion(lexiconFiles()));
  const reading = pageReaders(config, { extractor, lexicons, lexiconFiles }, progress.line);
  return {
    config,
    effects: realEffects(progress),
    isTerminal: process.stdout.isTTY === true,
    home: HOME,
    version: packageVersion(),
    extractor,
    lexicons,
    ...reading,
    drawer: async (pages, decided) => {
      if (pages < WORTH_DRAWERS) return (await import("../pipeline/page-drawer.ts")).drawHere(decided);
      return (await import("../pipeline/draw-pool.ts")).drawInWorkers(decided, availableParallelism());
    },
    targetName: targetName(config),
    target: () => buildTarget(config, progress.line),
    openStore: () => openForReading(config),
    openServer: () => openServer(config),
    listen: async (...wish) => (await import("./listen.ts")).listen(...wish),
    columns: process.stderr.columns ?? 80,
    readKey: keyReader(process.stdin),
    readLine: lineReader(process.stdin, process.stderr),
    speakMcp,
    interrupted,
    changes: folderChanges,
    machine: thisMachine,
    openBrowser,
    clock: () => performance.now(),
  };
}

export function packageVersion(): string {
  return (JSON.parse(readFileSync(`${HOME}/package.json`, "utf8")) as { version: string }).version;
}

async function speakMcp(make: () => McpServer): Promise<void> {
  const over = new Promise<void>((resolve) => {
    for (const event of ["end", "close"]) process.stdin.once(event, () => resolve());
  });
  const { serveStdio } = await import("@modelcontextprotocol/server/stdio");
  const handle = serveStdio(make);
  await Promise.race([over, interrupted()]);
  await handle.close();
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** A machine without a browser is no error: the address stands in the terminal. */
function openBrowser(url: string): void {
  const [program, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[
    platform() as string
  ] ?? ["xdg-open"];
  const child = spawn(program ?? "xdg-open", [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => child.unref());
  child.unref();
}
