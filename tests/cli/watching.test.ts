/** `lianpu watch` over real folders: what is told once the system watches no more of them. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { TOOLS } from "../../bench/tools.mjs";
import { folderChanges } from "../../src/cli/folder-changes.ts";
import { ROOT } from "../support/tree.ts";

const folder = mkdtempSync(join(tmpdir(), "lianpu-watching-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says that the folder is gone", async () => {
  const gone = join(folder, "gone");
  mkdirSync(gone);
  const changes = folderChanges(gone, 50);
  const next = changes.next();
  rmSync(gone, { recursive: true });
  await expect(next).rejects.toMatchObject({ code: "folder-unwatched" });
  await expect(changes.next()).rejects.toMatchObject({ code: "folder-unwatched" });
  changes.close();
});

it("ends quietly when it is told to", async () => {
  const changes = folderChanges(folder, 10_000);
  const next = Promise.race([changes.next(), new Promise((resolve) => setTimeout(resolve, 100, "nothing"))]);
  changes.close();
  expect(await next).toBe("nothing");
});

it.skipIf(TOOLS.unshare.path === null)(
  "ends with exit code 2 and a remedy where the system's watches are used up",
  async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    const lianpu = `"${process.execPath}" dist/cli/main.js watch "${many}" --data "${join(folder, "data")}"`;
    const few = `echo 4 > /proc/sys/user/max_inotify_watches && exec ${lianpu}`;
    const child = spawn(TOOLS.unshare.path ?? "", ["-r", "sh", "-c", few], {
      cwd: ROOT,
      env: { LANG: "en" },
    });
    const ended = new Promise((resolve) => child.once("close", resolve));
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      said += chunk;
      if (said.includes("no pages in"))
        for (let i = 0; i < 8; i += 1) mkdirSync(join(many, String(i)), { recursive: true });
    });
    expect(await ended).toBe(2);
    expect(said).toContain("is watched no more");
    expect(said).toContain("max_user_watches");
    expect(said).not.toMatch(/\n\s+at /);
  },
);
