/** Pages drawn side by side give what pages drawn one after the other give; a thread that dies leaves what stood before. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawnInOrder } from "../../src/pipeline/drawn-in-order.ts";
import type { DrawnPages, PageDrawer } from "../../src/pipeline/page-drawer.ts";
import type { PageToDraw } from "../../src/pipeline/page-drawing.ts";
import { OpenBlock } from "../../src/store/row-block.ts";
import { ROOT } from "../support/tree.ts";

const root = mkdtempSync(join(tmpdir(), "lianpu-drawing-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CHILD = join(ROOT, "tests", "support", "drawing-child.mjs");
const DYING = join(ROOT, "tests", "support", "dying-thread.mjs");
const PAGES = join(ROOT, "tests", "gold", "local");

/** `dying` is the page at which a thread dies. */
function draw(data: string, threads: number, dying = 0) {
  const env = { ...process.env, DYING: String(dying) };
  const preload = dying === 0 ? [] : ["--import", DYING];
  const args = [...preload, CHILD, data, String(threads), PAGES];
  return spawnSync(process.execPath, args, { env, encoding: "utf8" });
}

describe("pages drawn by threads", () => {
  const data = join(root, "data");
  let alone: unknown;
  beforeAll(() => {
    const { stdout, stderr } = draw(data, 0);
    expect(stderr).toBe("");
    alone = JSON.parse(stdout);
  }, 120_000);

  it.each([1, 2, 3])(
    "give the same graph and logs for %i of them as for none",
    (threads) => {
      const own = join(root, `data-${threads}`);
      cpSync(data, own, { recursive: true });
      rmSync(join(own, "graph"), { recursive: true });
      const { stdout, stderr } = draw(own, threads);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual(alone);
    },
    60_000,
  );

  it("leave graph and logs as they were where a thread dies, and are drawn by the next build", () => {
    const own = join(root, "data-dying");
    cpSync(data, own, { recursive: true });
    const names = readdirSync(own).sort();
    const { status, stdout, stderr } = draw(own, 2, 3);
    expect(status).toBe(1);
    expect(stderr).toContain("this thread dies");
    expect(stdout).toBe("");
    expect(readdirSync(own).sort()).toEqual(names);
    expect(JSON.parse(draw(own, 2).stdout)).toEqual(alone);
  }, 120_000);
});

const page = (place: number): PageToDraw => ({ bytes: new Uint8Array(), place, entities: new Map() });

function drawnOf(pages: readonly PageToDraw[]): DrawnPages {
  const none = new Uint8Array();
  const rows = new OpenBlock().closed();
  const lost = pages.map(({ place }) => place);
  return {
    part: { nodes: [], edges: [] },
    stated: rows,
    posts: rows,
    statements: none,
    mentions: none,
    issues: [],
    lost,
  };
}

async function* batches(count: number, asked: number[]) {
  for (let place = 0; place < count; place += 1) {
    asked.push(place);
    yield [page(place)];
  }
}

describe("batches that are drawn side by side", () => {
  it("come out in their order, however late the first is done, and few wait", async () => {
    const [asked, done, given]: [number[], (() => void)[], number[]] = [[], [], []];
    const drawer: PageDrawer = {
      threads: 2,
      draw: (pages) =>
        new Promise((resolve) => {
          done.push(() => resolve(drawnOf(pages)));
          // Those behind end before those ahead.
          if (done.length === 3) for (const end of done.splice(0).reverse()) end();
        }),
      close: async () => undefined,
    };
    for await (const { lost } of drawnInOrder(batches(9, asked), drawer)) {
      given.push(...lost);
      expect(asked.length - given.length).toBeLessThanOrEqual(3);
      if (asked.length === 9) for (const end of done.splice(0)) end();
    }
    expect(given).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("fail with the first that fails", async () => {
    const drawer: PageDrawer = {
      threads: 3,
      draw: async ([first]) => {
        throw new Error(`no ${first?.place}`);
      },
      close: async () => undefined,
    };
    await expect(drawnInOrder(batches(9, []), drawer).next()).rejects.toThrow("no 0");
  });
});
