/** The floors break when somebody breaks them: the rules of dependency-cruiser are tried on a small house of bad imports. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../support/tree.ts";

const FILES: Readonly<Record<string, string>> = {
  "src/model/page.ts": "export const page = 1;",
  "src/model/upward.ts": 'import { rule } from "../rules/rule.ts";\nexport const upward = rule;',
  "src/rules/rule.ts": "export const rule = 1;",
  "src/text/left.ts": 'import { right } from "./right.ts";\nexport const left = 1 + right;',
  "src/text/right.ts": 'import type { left } from "./left.ts";\nexport const right = 1 as typeof left;',
  "src/stages/read/index.ts": "export const read = 1;",
  "src/stages/relate/index.ts": 'import { read } from "../read/index.ts";\nexport const relate = read;',
  "src/stages/segment/index.ts":
    'import { readFileSync } from "node:fs";\nexport const segment = readFileSync;',
  "src/store/embedded/spool.ts": "export const spool = 1;",
  "src/store/neo4j/load.ts": 'import { spool } from "../embedded/spool.ts";\nexport const load = spool;',
  "src/attic/box.ts": 'import { page } from "../model/page.ts";\nexport const box = page;',
  "src/text/lost.ts": 'import { lost } from "./not-there.ts";\nexport const found = lost;',
  "src/cli/tool.ts": 'import ts from "typescript";\nexport const tool = ts;',
  "tests/support/page.ts": "export const page = 1;",
  "bench/of-tests.ts": 'import { page } from "../tests/support/page.ts";\nexport const measured = page;',
  "scripts/of-tests.ts": 'import { page } from "../tests/support/page.ts";\nexport const derived = page;',
  "web/drawing.ts": 'import Sigma from "sigma";\nexport const drawing = Sigma;',
  "src/http/contract.ts": "export type Reply = 1;",
  "web/good.ts": 'import type { Reply } from "../src/http/contract.ts";\nexport const good: Reply = 1;',
  "web/bad.ts": 'import { page } from "../src/model/page.ts";\nexport const bad = page;',
};

let folder = "";
let violations: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lianpu-floors-"));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
    cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const depcruise = join(ROOT, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const rooms = ["src", "web", "tests", "bench", "scripts"];
  const output = execFileSync(process.execPath, [depcruise, ...rooms, "--output-type", "json"], {
    cwd: folder,
    encoding: "utf8",
  });
  const { summary } = JSON.parse(output) as {
    summary: { violations: readonly { rule: { name: string }; from: string }[] };
  };
  violations = summary.violations.map(({ rule, from }) => `${from}: ${rule.name}`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the floors", () => {
  it.each([
    ["src/model/upward.ts", "floor-model", "an import that goes up"],
    ["src/text/left.ts", "no-circles", "a circle, even one of types"],
    ["src/stages/relate/index.ts", "stages-stand-apart", "a stage that imports its sibling"],
    ["src/stages/segment/index.ts", "outside-world-through-the-cli", "a stage that reads files"],
    ["src/attic/box.ts", "floor-for-every-room", "a room that nobody gave a floor"],
    ["src/text/lost.ts", "resolvable", "an import that leads nowhere"],
    ["src/cli/tool.ts", "product-needs-dependencies", "a product that needs what only its makers have"],
    ["bench/of-tests.ts", "nothing-imports-tests", "a bench that takes from the tests"],
    ["scripts/of-tests.ts", "nothing-imports-tests", "a script that takes from the tests"],
    ["web/drawing.ts", "sigma-in-one-folder", "a viewer file that draws past web/sigma"],
    ["src/store/neo4j/load.ts", "adapters-stand-apart", "a store adapter that imports the other"],
    ["web/bad.ts", "web-takes-the-contract-only", "a viewer file that takes more than the contract"],
  ])("%s breaks %s: %s", (path, rule) => {
    expect(violations).toContain(`${path}: ${rule}`);
  });

  it("lets the viewer take types from the contract", () => {
    expect(violations.filter((line) => line.startsWith("web/good.ts"))).toEqual([]);
  });
});
