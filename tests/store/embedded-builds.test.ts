/** Builds of the embedded store against the worst: killed builders, leftovers, readers in between, two builders at once. */
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { ownHolder } from "../../src/store/disk/lock-holder.ts";
import { processBegin } from "../../src/store/disk/process-begin.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { textSum } from "../../src/text/checksum.ts";
import { graphOfSize } from "../support/sized-graph.mjs";

const root = mkdtempSync(join(tmpdir(), "lianpu-builds-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dir = "";
let folders = 0;
beforeEach(() => {
  dir = join(root, String(folders++));
});

const generations = () => readdirSync(dir).filter((name) => name.startsWith("graph-"));
const people = async (store: GraphStore) => (await store.counts()).nodes.Person;
/** People as the graph itself counts them, and those whose edge is there too: equal unless a graph is half. */
async function whole(store: GraphStore): Promise<readonly unknown[]> {
  const { rows } = await store.query("MATCH (p:Person)-[:ATTENDED]->(e:Event) RETURN count(p), e.mentions");
  return rows[0] ?? [];
}

/** A lock as the process of that number writes it. */
const holding = (pid: number, began: string) => JSON.stringify({ ...ownHolder("left"), pid, began });

/** Starts a builder, kills it `afterMs` into its second build, and waits for its end. */
async function killedBuilder(afterMs: number): Promise<void> {
  const script = join(import.meta.dirname, "..", "support", "build-child.mjs");
  const child = spawn(process.execPath, [script, dir, "3000"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  // A listener, not a loop that is left: leaving one closes the pipe, and the builder would die of its next word.
  await new Promise<void>((resolve) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("built\nbuilding\n")) resolve();
    });
  });
  await sleep(afterMs);
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
}

describe("builds of the embedded store", () => {
  it.each([0, 20, 50, 100, 200, 400])(
    "answers with a whole graph after a builder is killed %i ms into a build, and builds again",
    async (afterMs) => {
      await killedBuilder(afterMs);
      const store = openEmbedded(dir);
      const [attended, mentioned] = await whole(store);
      expect(attended).toBe(mentioned);
      expect(await people(store)).toBe(mentioned);
      await store.apply(graphOfSize(50));
      expect(await whole(store)).toEqual([50, 50]);
      expect(generations()).toHaveLength(1);
      expect(readdirSync(dir).sort()).toEqual(["current.json", ...generations()].sort());
      await store.close();
    },
    60_000,
  );

  it("removes the claim of a builder that was killed before it had the lock", async () => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, "building.lock.0123456789abcdef"), holding(process.ppid, "1"));
    const store = openEmbedded(dir);
    await store.apply(graphOfSize(5));
    expect(readdirSync(dir).sort()).toEqual(["current.json", ...generations()].sort());
    expect(generations()).toHaveLength(1);
    await store.close();
  });

  it("lets readers that opened the old graph finish on it, and shows them the new one next", async () => {
    const [writer, reader] = [openEmbedded(dir), openEmbedded(dir)];
    await writer.apply(graphOfSize(2000));
    expect(await whole(reader)).toEqual([2000, 2000]);
    const slow = Promise.all(
      Array.from({ length: 12 }, () => reader.query("MATCH (p:Person) RETURN count(p), max(p.name)")),
    );
    await writer.apply(graphOfSize(10));
    for (const { rows } of await slow) expect([2000, 10]).toContain(rows[0]?.[0]);
    expect(await whole(reader)).toEqual([10, 10]);
    expect(await reader.search("与会者1999", { limit: 1 })).toEqual([]);
    expect(generations()).toHaveLength(1);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("finds a name again as it stands in the newest build, however often it was found before", async () => {
    const store = openEmbedded(dir);
    const graph = graphOfSize(20);
    const mentioned = async (): Promise<unknown> =>
      (await store.search("与会者1", { limit: 1 }))[0]?.node.props.mentions;
    for (const mentions of [7, 99]) {
      const nodes = graph.nodes.map((node) => ({ ...node, props: { ...node.props, mentions } }));
      await store.apply({ ...graph, nodes });
      for (let i = 0; i < 3; i += 1) expect(await mentioned()).toBe(mentions);
    }
    await store.close();
  });

  it("never shows half a graph to readers while builds go on", async () => {
    const [writer, reader] = [openEmbedded(dir), openEmbedded(dir)];
    await writer.apply(graphOfSize(500));
    let building = true;
    const seen = new Set<string>();
    const watch = (async () => {
      while (building) {
        const [attended, mentioned] = await whole(reader);
        seen.add(`${attended}/${mentioned}`);
        await sleep(5);
      }
    })();
    for (const size of [700, 300, 900]) await writer.apply(graphOfSize(size));
    building = false;
    await watch;
    expect(await whole(reader)).toEqual([900, 900]);
    for (const pair of seen) expect(["500/500", "700/700", "300/300", "900/900"]).toContain(pair);
    await Promise.all([writer.close(), reader.close()]);
  });

  it("leaves the files alone when nothing changed", async () => {
    const store = openEmbedded(dir);
    await store.apply(graphOfSize(20));
    const before = [
      readFileSync(join(dir, "current.json"), "utf8"),
      ...readdirSync(dir, { recursive: true }),
    ];
    expect((await store.apply(graphOfSize(20))).changed).toBe(false);
    expect([
      readFileSync(join(dir, "current.json"), "utf8"),
      ...readdirSync(dir, { recursive: true }),
    ]).toEqual(before);
    await store.close();
  });

  it("builds the same graph again where a file of it is gone", async () => {
    for (const name of ["graph.lbdb", "names.txt", "edges.jsonl"]) {
      const store = openEmbedded(dir);
      await store.apply(graphOfSize(5));
      await store.close();
      rmSync(join(dir, generations()[0] ?? "", name));
      const broken = openEmbedded(dir);
      await expect(broken.nodes(["e"])).rejects.toMatchObject({ code: "graph-damaged" });
      await broken.apply(graphOfSize(5));
      expect(await whole(broken)).toEqual([5, 5]);
      await broken.close();
    }
  });

  it("refuses a second builder while one is at work, and takes over from a dead one", async () => {
    const store = openEmbedded(dir);
    await store.apply(graphOfSize(5));
    const both = await Promise.allSettled([store.apply(graphOfSize(6)), store.apply(graphOfSize(7))]);
    const refused = both.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ name: "StoreError", code: "store-busy", retryable: true });
    let size = 8;
    const dead = [
      holding(999_999_999, "1"),
      holding(process.pid, "1"),
      holding(process.ppid, "1"),
      holding(-1, "1"),
    ];
    for (const left of [...dead, holding(process.pid, ""), "", "\u0000garbage"]) {
      writeFileSync(join(dir, "building.lock"), left);
      const hourAgo = new Date(Date.now() - 3_600_000);
      utimesSync(join(dir, "building.lock"), hourAgo, hourAgo);
      await store.apply(graphOfSize(size));
      expect(await people(store), left).toBe(size++);
    }
    await store.close();
  });

  it.each([-3_600_000, 3_600_000])(
    "waits for a living builder though the clock was set by %i ms",
    async (by) => {
      const store = openEmbedded(dir);
      await store.apply(graphOfSize(5));
      writeFileSync(join(dir, "building.lock"), holding(process.ppid, processBegin(process.ppid)));
      const then = new Date(Date.now() + by);
      utimesSync(join(dir, "building.lock"), then, then);
      await expect(store.apply(graphOfSize(6))).rejects.toMatchObject({ code: "store-busy" });
      expect(await people(store)).toBe(5);
      await store.close();
    },
  );

  it("takes over an empty lock file from the time before the clock was set back", async () => {
    const store = openEmbedded(dir);
    await store.apply(graphOfSize(5));
    writeFileSync(join(dir, "building.lock"), "");
    const later = new Date(Date.now() + 3_600_000);
    utimesSync(join(dir, "building.lock"), later, later);
    await store.apply(graphOfSize(6));
    expect(await people(store)).toBe(6);
    await store.close();
  });

  it("keeps the old graph where a build fails, and leaves nothing behind", async () => {
    const store = openEmbedded(dir);
    await store.apply(graphOfSize(5));
    const failing = store.apply(graphOfSize(6), {
      onProgress: () => {
        throw new Error("stopped");
      },
    });
    await expect(failing).rejects.toMatchObject({ name: "StoreError", code: "build-failed" });
    expect(await whole(store)).toEqual([5, 5]);
    expect(generations()).toHaveLength(1);
    expect(existsSync(join(dir, "building.lock"))).toBe(false);
    await store.close();
  });

  it.each([
    ["nothing was built", () => mkdirSync(dir, { recursive: true }), "store-empty"],
    ["the folder does not exist", () => undefined, "store-empty"],
    ["another version built it", () => put(`{"format":0,"generation":"graph-00"}`), "store-format"],
    ["the pointer leads out of the folder", () => put(sealed({ generation: "../x" })), "store-format"],
    ["the pointer is damaged", () => put("{"), "graph-damaged"],
    [
      "the pointer is not as it was written",
      () => put(sealed({}).replace("graph-00", "graph-01")),
      "graph-damaged",
    ],
    ["the pointer holds something else", () => put("null"), "graph-damaged"],
    ["the generation is gone", () => put(sealed({})), "graph-damaged"],
  ])("says what to do where %s", async (_what, prepare, code) => {
    prepare();
    const store = openEmbedded(dir);
    await expect(store.nodes(["x"])).rejects.toMatchObject({ name: "StoreError", code });
    await expect(store.nodes(["x"])).rejects.toThrow(/lianpu build/);
    await store.close();
  });

  /** A pointer as a build writes it. */
  function sealed(over: object): string {
    const files = { "names.txt": { bytes: 1, crc: "00000000" } };
    const pointer = { format: 5, generation: "graph-00", digest: "", counts: {}, files, ...over };
    return JSON.stringify({ ...pointer, sum: textSum(JSON.stringify(pointer)) });
  }

  function put(pointer: string): void {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, "current.json"), pointer);
  }
});
