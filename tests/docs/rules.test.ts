/** Whoever follows `docs/rules.md` adds a row that reads its sentence; it is added in a copy of the sources, which goes away with it. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { blocksOf, chineseTwin, reasonNotRun } from "../support/document.ts";
import { type ReaderShell, readerShell } from "../support/reader-shell.ts";
import { expectShown } from "../support/shown.ts";
import { ROOT } from "../support/tree.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const DOCUMENT = "docs/rules.md";
const COPIED = ["src", "tests", "bench", "seeds", "cypher", "dist", "package.json", "tsconfig.json"];
const steps = blocksOf(DOCUMENT, ["sh", "ts"]).filter((block) => reasonNotRun(block) === null);

/** Puts the row at the end of the file's rows. */
function addRow(folder: string, file: string, row: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const end = text.lastIndexOf("]);");
  if (end < 0) throw new Error(`${file} ends with no rows`);
  writeFileSync(path, `${text.slice(0, end)}${row}\n${text.slice(end)}`);
}

describe(DOCUMENT, () => {
  let shell: ReaderShell;

  beforeAll(() => {
    shell = readerShell({}, "copy");
    for (const name of [...COPIED, "tsconfig.build.json", "vitest.config.ts"])
      cpSync(join(ROOT, name), join(shell.folder, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(shell.folder, "node_modules"));
    mkdirSync(join(shell.folder, ".cache"));
  });
  afterAll(() => shell.close());

  it("begins with a sentence that no row reads yet", () => {
    const rows = readFileSync(join(ROOT, "src/stages/relate/supply.rules.ts"), "utf8");
    expect(rows).not.toContain("supply.fitted-into");
    expect(steps[0]?.output).not.toContain("SUPPLIES");
  });

  it.each(steps.map((step) => [step.line, step.text.split("\n")[0] ?? "", step] as const))(
    "line %i: %s",
    async (_line, _first, step) => {
      const file = /^add to (\S+)$/.exec(step.info)?.[1];
      if (file !== undefined) {
        addRow(shell.folder, file, step.text);
        return;
      }
      const { code, out, err } = await shell.type(step.text);
      expect(code, `${err}${out}`).toBe(0);
      expectShown(step, out, chineseTwin(DOCUMENT));
    },
  );
});
