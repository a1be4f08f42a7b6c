/** The package as others get it: packed, installed into an empty folder, started in another. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Overview } from "../../src/http/contract.ts";
import { ROOT } from "../support/tree.ts";

const SLOW = 300_000;
const MAX_BYTES = 4 * 2 ** 20;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let folder = "";
let packed: Packed | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lianpu-package-"));
  const out = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  packed = (Object.values(JSON.parse(out)) as Packed[])[0];
}, SLOW);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("holds what runs and its words, and neither maps nor tests nor sources", () => {
    const paths = packed?.files.map(({ path }) => path) ?? [];
    for (const path of ["dist/cli/main.js", "dist/web/index.html", "LICENSE", "README.md", "package.json"]) {
      expect(paths).toContain(path);
    }
    expect(paths.filter((path) => /\.map$|\.tsx?$|^(tests|src|web|bench)\//.test(path))).toEqual([]);
    expect(packed?.size).toBeLessThan(MAX_BYTES);
  });

  it(
    "installs into an empty folder and starts there with the sample pages",
    async () => {
      const [prefix, elsewhere] = [join(folder, "prefix"), mkdtempSync(join(folder, "desk-"))];
      const tarball = join(folder, packed?.filename ?? "");
      execFileSync("npm", ["install", "--global", "--no-audit", "--prefix", prefix, tarball], {
        stdio: ["ignore", "ignore", "pipe"],
      });
      const child = spawn(join(prefix, "bin", "lianpu"), ["start", "--port", "0", "--no-open"], {
        cwd: elsewhere,
        stdio: ["ignore", "ignore", "pipe"],
      });
      const ended = new Promise((resolve) => child.once("close", resolve));
      try {
        const url = await new Promise<string>((resolve, reject) => {
          let said = "";
          child.stderr.setEncoding("utf8").on("data", (text) => {
            said += text;
            const found = /Lianpu is at (\S+)/.exec(said)?.[1];
            if (found !== undefined) resolve(found);
          });
          ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
        });
        const { data } = (await (await fetch(`${url}/api/overview`)).json()) as { data: Overview };
        expect(data.counts.nodes.Person).toBeGreaterThan(40);
        expect((await fetch(url)).headers.get("content-type")).toContain("text/html");
        expect(readdirSync(elsewhere)).toEqual([".lianpu"]);
      } finally {
        child.kill("SIGINT");
        await ended;
      }
    },
    SLOW,
  );
});
