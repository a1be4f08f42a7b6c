/** Locks that dead processes left behind, taken over by many at once, and locks held in another space of process numbers. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { TOOLS } from "../../bench/tools.mjs";
import { LockFile } from "../../src/store/disk/lock-file.ts";
import { ownHolder } from "../../src/store/disk/lock-holder.ts";

const root = mkdtempSync(join(tmpdir(), "lianpu-locks-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CHILD = join(import.meta.dirname, "..", "support", "locking-child.mjs");
const heard = (child: ChildProcess) => new Promise<unknown>((resolve) => child.once("message", resolve));

/** As a process that died an hour ago left it. */
function leave(path: string, text: string): void {
  writeFileSync(path, text);
  const then = new Date(Date.now() - 3_600_000);
  utimesSync(path, then, then);
}

describe.each([
  ["cli", "build.lock"],
  ["store", "building.lock"],
])("a dead lock of the %s", (door, name) => {
  it("lets one process in at a time, however many find it", { timeout: 120_000 }, async () => {
    const children = Array.from({ length: 4 }, () => fork(CHILD, [door]));
    await Promise.all(children.map(heard));
    for (let round = 0; round < 20; round += 1) {
      const folder = join(root, `${door}-${round}`);
      mkdirSync(folder);
      leave(join(folder, name), "damaged by the disk");
      const answers = Promise.all(children.map(heard));
      for (const child of children) child.send(folder);
      expect(await answers, `round ${round}`).toEqual([true, true, true, true]);
      expect(readdirSync(folder)).toEqual([]);
    }
    for (const child of children) child.disconnect();
  });
});

/** What a container is: process numbers begin anew. */
const APART = ["--map-root-user", "--pid", "--fork", "--mount-proc"];
const unshare = TOOLS.unshare.path;

describe("a lock held in another space of process numbers", () => {
  it.skipIf(unshare === null)("lets nobody in here until it is given back", async () => {
    const folder = join(root, "apart");
    mkdirSync(folder);
    const path = join(folder, "build.lock");
    // Its number is 1 or so there, and a process of that number that began at another time runs here.
    const child = spawn(unshare ?? "", [...APART, process.execPath, CHILD, "held", path], {
      stdio: ["pipe", "ignore", "inherit"],
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    while (!existsSync(path)) await wait(10);
    expect(LockFile.take(path)).toMatchObject({ pid: expect.any(Number) });
    child.stdin.end();
    expect(await ended).toBe(0);
    const mine = LockFile.take(path);
    expect(mine).toBeInstanceOf(LockFile);
    if (mine instanceof LockFile) mine.release();
  });

  it("counts while it is touched, whatever runs here under its number, and not when it was silent for long", () => {
    const path = join(root, "silent.lock");
    const text = JSON.stringify({ ...ownHolder("elsewhere"), pid: 999_999_999, host: "another" });
    writeFileSync(path, text);
    expect(LockFile.take(path)).toMatchObject({ pid: 999_999_999, host: "another" });
    leave(path, text);
    const mine = LockFile.take(path);
    expect(mine).toBeInstanceOf(LockFile);
    // Whoever was thought dead and comes back leaves the lock of another alone.
    writeFileSync(path, text);
    if (mine instanceof LockFile) mine.release();
    expect(existsSync(path)).toBe(true);
  });
});
