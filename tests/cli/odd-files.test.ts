/** Files that are no pages, on a real disk: named ones are told by the exit, those of a folder by a line or an issue. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import type { Issue } from "../../src/model/index.ts";
import { type Fake, fakeLianpu } from "../support/fake-world.ts";

const PAGE =
  "江城日报\n\n2021年9月14日 星期二\n\n全市重点产业链推进会召开\n\n本报讯 昨日，全市重点产业链推进会召开，市委书记张建国主持会议并讲话。\n";

let folder = "";
let fake: Fake;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lianpu-odd-"));
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "in", "a.txt"), PAGE);
  said = [];
  fake = fakeLianpu();
  fake.env.LIANPU_DATA = join(folder, "data");
  Object.assign(fake.world, {
    effects: realEffects({ step: () => undefined, line: (line) => said.push(line) }),
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inside = (name: string | Buffer) => Buffer.concat([Buffer.from(`${folder}/in/`), Buffer.from(name)]);
const build = (...names: readonly string[]) =>
  fake.run("build", ...names.map((name) => join(folder, "in", name)));
const issues = async () => (await fake.run("issues", "--json")).json as readonly Issue[];

describe("a file that is named and is no page", () => {
  it.each([
    ["empty.txt", ""],
    ["picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff, 0xfe])],
  ])("is told by the exit, while the others are built: %s", async (name, bytes) => {
    writeFileSync(inside(name), bytes);
    for (const again of [1, 2]) {
      await expect(build("a.txt", name), `build ${again}`).rejects.toMatchObject({
        code: "no-page-read",
        message: expect.stringContaining(name),
      });
    }
    expect(said.join("\n")).toContain("1 page (2 newly read)");
    // In a folder it is an issue, and no more.
    await build("");
  });

  it("whose name is not UTF-8 is told apart from one that is not there", async () => {
    await expect(build("\ufffd.txt")).rejects.toThrow("not UTF-8");
    await expect(build("b.txt")).rejects.toThrow("no such page");
  });
});

describe("a folder", () => {
  it("says once what it passes over, sidecars and words about the folder aside", async () => {
    for (const name of ["b.md", "c.docx", "a.meta.json", "README.md", ".hidden"]) {
      writeFileSync(inside(name), "{}");
    }
    await build("");
    expect(said.filter((line) => line.includes("passed over"))).toEqual([
      expect.stringMatching(/: b\.md, c\.docx$/),
    ]);
  });

  it("has an issue for a link that leads nowhere and for a name that is no UTF-8", async () => {
    symlinkSync(join(folder, "gone.txt"), inside("link.txt"));
    writeFileSync(inside(Buffer.from([0xb9, 0xab, 0x2e, 0x74, 0x78, 0x74])), PAGE);
    await build("");
    const unreadable = (await issues()).filter(({ code }) => code === "page-unreadable");
    expect(unreadable.map(({ says }) => says).sort()).toEqual([
      expect.stringContaining("its name is not UTF-8"),
      expect.stringMatching(/no such file: .*link\.txt$/),
    ]);
  });
});
