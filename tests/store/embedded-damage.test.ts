/** Files of a graph that a disk or a hand has changed: found by their checksums, named, and built again. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { damagedFile, fileSum } from "../../src/store/disk/checksums.ts";
import { readPointer, swapPointer } from "../../src/store/embedded/pointer.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { graphOfSize } from "../support/sized-graph.mjs";

const root = mkdtempSync(join(tmpdir(), "lianpu-damage-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dir = "";
let folders = 0;
beforeEach(async () => {
  dir = join(root, String(folders++));
  const store = openEmbedded(dir);
  await store.apply(graphOfSize(20));
  await store.close();
});

const FILES = ["graph.lbdb", "nodes.jsonl", "edges.jsonl", "evidence.jsonl", "names.txt", "named.bin"];
const generation = () => join(dir, readdirSync(dir).find((name) => name.startsWith("graph-")) ?? "");

function flip(path: string, share: number): void {
  const bytes = readFileSync(path);
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * share));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

const DAMAGES: Readonly<Record<string, (path: string) => void>> = {
  "cut in the middle": (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  emptied: (path) => truncateSync(path, 0),
  "with a bit flipped in the middle": (path) => flip(path, 0.5),
  "with a bit flipped at its end": (path) => flip(path, 1),
  "with a line more": (path) => writeFileSync(path, "[]\n", { flag: "a" }),
  "with another file in its place": (path) => copyFileSync(join(import.meta.dirname, "..", "run.mjs"), path),
  gone: (path) => rmSync(path),
};

async function isWhole(store: GraphStore, size: number): Promise<void> {
  const { rows } = await store.query("MATCH (p:Person)-[:ATTENDED]->(e:Event) RETURN count(p), e.mentions");
  expect(rows).toEqual([[size, size]]);
  expect(await store.search("与会者1", { limit: 1 })).toHaveLength(1);
}

describe.each(Object.keys(DAMAGES))("a graph with a file %s", (how) => {
  it.each(FILES)("tells that it is %s, and the same build makes it whole", async (name) => {
    const path = join(generation(), name);
    // The evidence of this graph is empty: there is nothing of it to cut or to flip.
    const isEmpty = readFileSync(path).length === 0;
    if (isEmpty && /cut|emptied|flipped/.test(how)) return;
    DAMAGES[how]?.(path);
    const store = openEmbedded(dir);
    const damaged = {
      name: "StoreError",
      code: "graph-damaged",
      message: expect.stringContaining(`(${name})`),
    };
    await expect(store.nodes(["e"])).rejects.toMatchObject(damaged);
    await expect(store.counts()).rejects.toMatchObject(damaged);
    expect((await store.apply(graphOfSize(20))).changed).toBe(true);
    await isWhole(store, 20);
    expect((await store.apply(graphOfSize(20))).changed).toBe(false);
    await store.close();
  });
});

describe("a graph that cannot be opened", () => {
  const openFiles = () =>
    readdirSync("/proc/self/fd").filter((fd) => existsSync(`/proc/self/fd/${fd}`) && inFolder(fd));
  const inFolder = (fd: string) => readlinkSync(`/proc/self/fd/${fd}`).startsWith(dir);

  it.runIf(existsSync("/proc/self/fd"))("leaves no file of it open", async () => {
    const { format, ...pointer } = readPointer(dir) ?? expect.fail("no pointer");
    const { "named.bin": _, ...files } = pointer.files;
    // As if it had gone between the check and the opening.
    swapPointer(dir, { ...pointer, files });
    rmSync(join(generation(), "named.bin"));
    const store = openEmbedded(dir);
    await expect(store.nodes(["e"])).rejects.toMatchObject({ code: "graph-unreadable" });
    expect(openFiles()).toEqual([]);
    await store.close();
  });
});

describe("the pointer to a graph", () => {
  it.each([
    "cut in the middle",
    "emptied",
    "with a bit flipped in the middle",
    "with another file in its place",
  ])("that is %s is told, and the same build makes another", async (how) => {
    DAMAGES[how]?.(join(dir, "current.json"));
    const store = openEmbedded(dir);
    await expect(store.counts()).rejects.toMatchObject({ code: "graph-damaged" });
    await store.apply(graphOfSize(20));
    await isWhole(store, 20);
    expect(readdirSync(dir)).toHaveLength(2);
    await store.close();
  });
});

describe("a large graph", () => {
  it("is compared by its sizes at each opening, and whole by those who count", async () => {
    const folder = generation();
    const sums = Object.fromEntries(
      await Promise.all(FILES.map(async (name) => [name, await fileSum(join(folder, name))] as const)),
    );
    flip(join(folder, "graph.lbdb"), 0.5);
    expect(await damagedFile(folder, sums, 10)).toBeNull();
    expect(await damagedFile(folder, sums)).toBe("graph.lbdb");
    truncateSync(join(folder, "graph.lbdb"), 5);
    expect(await damagedFile(folder, sums, 10)).toBe("graph.lbdb");
  });

  it("of which a build ends while it is proven is taken from the new build", async () => {
    const [reader, writer] = [openEmbedded(dir), openEmbedded(dir)];
    const counts = Array.from({ length: 5 }, () => reader.counts());
    await writer.apply(graphOfSize(30));
    for (const { nodes } of await Promise.all(counts)) expect([20, 30]).toContain(nodes.Person);
    expect((await reader.counts()).nodes.Person).toBe(30);
    await Promise.all([reader.close(), writer.close()]);
  });
});
