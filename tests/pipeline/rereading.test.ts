/** Pages come, change, go and come back in any order, and builds fail at any write: the graph is that of a fresh build. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Effects } from "../../src/pipeline/effects.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import { type BuildRequest, runBuild } from "../../src/pipeline/run.ts";
import { keptGraph } from "../support/kept-graph.ts";
import { lexicons } from "../support/lexicons.ts";
import { type MemoryWorld, memoryWorld } from "../support/memory-effects.ts";

const FOLDER = new URL("../gold/local/", import.meta.url);
const pages: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .slice(0, 8)
    .map((file) => [`/in/${file}`, readFileSync(new URL(file, FOLDER), "utf8")]),
);

interface Desk {
  readonly world: MemoryWorld;
  readonly target: ReturnType<typeof keptGraph>;
  build(effects?: Effects): Promise<unknown>;
}

function desk(files: Readonly<Record<string, string>>): Desk {
  const world = memoryWorld(files);
  const target = keptGraph();
  const request: BuildRequest = {
    inputs: ["/in"],
    prune: true,
    data: "/data",
    extractor: "v1",
    target,
    lexicons: async () => lexicons,
    reader: async () => readHere(lexicons),
  };
  return { world, target, build: (effects = world) => runBuild(request, effects) };
}

/** Numbers below `below` by a small generator, so that a failure can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

const put = ({ world }: Desk, path: string, text: string) =>
  void world.files.set(path, new TextEncoder().encode(text));
const graphOf = async (files: Readonly<Record<string, string>>) => {
  const fresh = desk(files);
  await fresh.build();
  return JSON.stringify(fresh.target.graph);
};

/** The same page with its people, bodies and lines moved about. */
function edited(text: string, round: number): string {
  const lines = text.split("\n");
  const cut = Math.floor(lines.length / (2 + (round % 3)));
  return round % 2 === 0 ? lines.slice(0, -cut).join("\n") : text.replace(/[，。]/g, (mark) => `${mark}\n`);
}

describe("reading again", () => {
  it.each([1, 2])(
    "ten edited, deleted and re-added pages end as a fresh build does (order %i)",
    async (seed) => {
      const pick = numbers(seed);
      const own = desk(pages);
      await own.build();
      const names = Object.keys(pages);
      for (let round = 0; round < 10; round++) {
        const path = names[pick(names.length)] ?? "";
        const text = pages[path] ?? "";
        const change = pick(3);
        if (change === 0) own.world.files.delete(path);
        else put(own, path, change === 1 ? edited(text, pick(6)) : text);
        await own.build();
      }
      const left: Record<string, string> = {};
      for (const path of names) if (own.world.files.has(path)) left[path] = own.world.text(path);
      expect(JSON.stringify(own.target.graph)).toBe(await graphOf(left));
      for (const path of names) put(own, path, pages[path] ?? "");
      await own.build();
      expect(JSON.stringify(own.target.graph)).toBe(await graphOf(pages));
    },
  );

  it("a page that comes a day late ends in the same graph as one that was there at once", async () => {
    const [late = "", ...others] = Object.keys(pages);
    const own = desk(Object.fromEntries(others.map((path) => [path, pages[path] ?? ""])));
    await own.build();
    put(own, late, pages[late] ?? "");
    await own.build();
    expect(JSON.stringify(own.target.graph)).toBe(await graphOf(pages));
  });
});

describe("a full disk", () => {
  const [first = "", second = "", third = ""] = Object.keys(pages);
  const some = { [first]: pages[first] ?? "", [second]: pages[second] ?? "" };
  const more = { ...some, [third]: pages[third] ?? "" };

  /** Effects whose writes fail from the `nth` on. */
  function full({ world }: Desk, nth: number): Effects {
    let writes = 0;
    return {
      ...world,
      writeFile: async (path, data) => {
        writes += 1;
        if (writes >= nth) throw new Error("the disk is full");
        await world.writeFile(path, data);
      },
    };
  }

  it("at any write of a build leaves the old graph, and the next build completes", async () => {
    const expected = await graphOf(more);
    for (let nth = 1; ; nth++) {
      const own = desk(some);
      await own.build();
      const before = JSON.stringify(own.target.graph);
      put(own, third, pages[third] ?? "");
      const failed = await own.build(full(own, nth)).then(
        () => false,
        () => true,
      );
      if (!failed) {
        expect(nth).toBeGreaterThan(5);
        return;
      }
      const after = JSON.stringify(own.target.graph);
      expect([before, expected].includes(after), `write ${nth}`).toBe(true);
      await own.build();
      expect(JSON.stringify(own.target.graph), `after write ${nth}`).toBe(expected);
    }
  });
});
