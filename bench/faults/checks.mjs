/** What every round begins with and what must hold after it. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../dist/store/open.js";
import { differences, graphOf, run, told } from "./program.mjs";

/** A data directory as it was before the round. */
export function fresh({ folder, base }, name) {
  const data = join(folder, name);
  rmSync(data, { recursive: true, force: true });
  cpSync(base, data, { recursive: true });
  return data;
}

/** The store opens and is that of one of the builds. */
export async function openFaults(data, digests) {
  if (!digests.includes(graphOf(data))) return ["the graph is that of no build"];
  const store = await openStore({ kind: "embedded", dir: join(data, "graph") });
  try {
    const { nodes } = await store.counts();
    const { rows } = await store.query("MATCH (p:Page) RETURN count(*)");
    return rows[0]?.[0] === nodes.Page ? [] : ["the graph is half"];
  } catch (error) {
    return [`the store does not open: ${error.message}`];
  } finally {
    await store.close();
  }
}

/** The next build ends well, with the bytes of one that nobody broke. */
export async function buildFaults(data, { pages, expected }) {
  const { code, err } = await run(["build", ...pages, "--data", data]);
  if (code !== 0) return [`the next build ends with ${code}: ${err.trim()}`];
  const odd = differences(told(data), expected);
  return odd.length === 0 ? [] : [`not as of an unbroken build: ${odd.join(", ")}`];
}

/** How a command may end whose server went away: well, or with one error for people. */
export function endFaults(what, { code, err }) {
  const errors = err.match(/^lianpu: /gm) ?? [];
  if (/\n\s+at /.test(err)) return [`${what} prints a stack: ${err.trim()}`];
  return code === 0 || errors.length === 1 ? [] : [`${what} ends with ${code}: ${err.trim()}`];
}
