/** The compiled program as processes that may be killed, and what a data directory tells. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "..", "..", "dist", "cli", "main.js");

/** A process whose end is `{code, signal, out, err}`; `says(text)` waits for a word on standard error, or its end. */
export function start(args, env = {}) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, LANG: "en_US.UTF-8", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  const looks = new Set();
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    err += chunk;
    for (const look of looks) look();
  });
  const ended = new Promise((resolve) => {
    child.on("close", (code, signal) => {
      resolve({ code, signal, out, err });
      for (const look of looks) look();
    });
  });
  const says = (text) =>
    new Promise((resolve) => {
      const look = () => {
        if (!err.includes(text) && child.exitCode === null && child.signalCode === null) return;
        looks.delete(look);
        resolve(err);
      };
      looks.add(look);
      look();
    });
  return { child, ended, says };
}

/** The longest that anything may take before it counts as hanging. */
const PATIENCE_MS = 240_000;

/** The end of a process that has to come; one that hangs is killed and says so. */
export async function ended({ child, ended }) {
  let hangs = false;
  const watch = setTimeout(() => {
    hangs = true;
    child.kill("SIGKILL");
  }, PATIENCE_MS);
  const end = await ended;
  clearTimeout(watch);
  return hangs ? { ...end, err: `${end.err}\nhangs` } : end;
}

export const run = (args, env) => start(args, env).ended;

/** Everything that a data directory knows, by file; of the graph the hash over its rows. */
export function told(data) {
  const own = readdirSync(data).filter((name) => /\.jsonl(\.copy)?$/.test(name));
  const readings = readdirSync(join(data, "readings")).map((name) => join("readings", name));
  const texts = [...own, ...readings].map((name) => [name, readFileSync(join(data, name), "utf8")]);
  return { ...Object.fromEntries(texts), graph: graphOf(data) };
}

/** Hash over the rows of the graph, `null` where there is none. */
export function graphOf(data) {
  const pointer = join(data, "graph", "current.json");
  return existsSync(pointer) ? JSON.parse(readFileSync(pointer, "utf8")).digest : null;
}

/** Names of files that differ. */
export function differences(one, other) {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).sort();
}
