/** Folders of loads: what killed ones left goes, what others still fill stays. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { OwnFolder } from "../../src/store/disk/own-folder.ts";

const parent = mkdtempSync(join(tmpdir(), "lianpu-own-folder-"));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

it("sweeps what a killed load left here, and of another container's only what is a day old", () => {
  const first = new OwnFolder(parent);
  const mine = basename(first.path());
  const [where = ""] = /[0-9a-f]{8}/.exec(mine) ?? [];
  const left = {
    killed: `lianpu-load-${where}-999999999-1-killed`,
    elsewhere: "lianpu-load-00000000-999999999-1-filled",
    forgotten: "lianpu-load-00000000-999999999-1-silent",
    foreign: "somebody's own",
  };
  for (const name of Object.values(left)) mkdirSync(join(parent, name));
  const then = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(join(parent, left.forgotten), then, then);
  const second = new OwnFolder(parent);
  const other = basename(second.path());
  expect(readdirSync(parent).sort()).toEqual([mine, other, left.elsewhere, left.foreign].sort());
  first.remove();
  second.remove();
  expect(readdirSync(parent).sort()).toEqual([left.elsewhere, left.foreign].sort());
});
