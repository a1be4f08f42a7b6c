/** Many who decide at the same moment: the log on disk holds every decision, each on a line of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import type { Judgement } from "../../src/model/index.ts";
import { dataFiles } from "../../src/pipeline/data-files.ts";
import { appendJudgements, loadJudgements } from "../../src/pipeline/judgements.ts";
import { ownHolder } from "../../src/store/disk/lock-holder.ts";

const folder = mkdtempSync(join(tmpdir(), "lianpu-judging-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const effects = realEffects({ line: () => undefined, step: () => undefined });
const decision = (id: string): Judgement => ({
  id,
  kind: "reject",
  keys: ["k"],
  by: "x",
  at: "2024-01-01T00:00:00Z",
});

it.each([
  ["no lock", null],
  ["the lock of a dead process", JSON.stringify({ ...ownHolder("dead"), pid: 999_999_999 })],
])(
  "loses none of twelve decisions that are written at once where there is %s",
  { timeout: 60_000 },
  async (what, lock) => {
    const files = dataFiles(join(folder, what));
    if (lock !== null) await effects.writeFile(files.judging, lock);
    const ids = Array.from({ length: 12 }, (_, i) => `j${i}`);
    await Promise.all(ids.map((id) => appendJudgements([decision(id)], files, effects)));
    const { all } = await loadJudgements(files, effects);
    expect(all.map(({ id }) => id).sort()).toEqual([...ids].sort());
  },
);

it("goes on behind a line that a crash has left without its end", async () => {
  const files = dataFiles(join(folder, "torn"));
  await effects.writeFile(files.judgements, JSON.stringify(decision("first")));
  await appendJudgements([decision("second")], files, effects);
  const { all } = await loadJudgements(files, effects);
  expect(all.map(({ id }) => id)).toEqual(["first", "second"]);
});
