/** The compiled program as a person runs it: a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./tree.ts";

const MAIN = join(ROOT, "dist", "cli", "main.js");

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Waits until standard error holds the text. */
  says(text: string | RegExp): Promise<string>;
}

/** Starts the program with an environment that names no store and no language but English. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  if (!existsSync(MAIN)) throw new Error("dist/cli/main.js is not there: run `npm run build` first");
  const { PATH = "", HOME = "", TZ = "" } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env: { PATH, HOME, TZ, LANG: "en_US.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  const listeners = new Set<() => void>();
  const heard = () => {
    for (const listener of listeners) listener();
  };
  // A chunk may end inside a Chinese character.
  child.stdout.setEncoding("utf8");
  child.stderr.setEncoding("utf8");
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
    heard();
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ code, signal, out, err });
      heard();
    });
  });
  const says = (text: string | RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = typeof text === "string" ? err.includes(text) : text.test(err);
        if (found) resolve(err);
        else if (child.exitCode === null && child.signalCode === null) return;
        else reject(new Error(`ended without saying ${text}: ${err}`));
        listeners.delete(look);
      };
      listeners.add(look);
      look();
    });
  return { child, ended, says };
}

export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return start(args, env).ended;
}
