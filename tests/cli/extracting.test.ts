/** `lianpu extract` over more pages than the system opens files at once. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ROOT } from "../support/tree.ts";

const folder = mkdtempSync(join(tmpdir(), "lianpu-extracting-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reads every one of them", () => {
  const [pages, out] = [join(folder, "pages"), join(folder, "out")];
  mkdirSync(pages);
  for (let i = 0; i < 1_000; i += 1) {
    writeFileSync(
      join(pages, `${i}.txt`),
      `江城日报\n\n2021年9月14日\n\n第${i}次会议召开\n\n本报讯 昨日，会议召开。\n`,
    );
  }
  const lianpu = `"${process.execPath}" dist/cli/main.js extract "${pages}" --out "${out}"`;
  const { stdout, stderr } = spawnSync("sh", ["-c", `ulimit -n 512 && exec ${lianpu}`], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr).not.toContain("EMFILE");
  expect(stdout).toContain("1000 page records");
  expect(readdirSync(out)).toHaveLength(1_000);
});
