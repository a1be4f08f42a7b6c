/** `lianpu check --questions`: answers of the built graph against the rows they should have. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MarkSum } from "../../src/ask/marking/marks.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { fakeLianpu } from "../support/fake-world.ts";
import { townGraph } from "../support/town-graph.ts";

const QUESTIONS = `
- set: open
  asks: event-people
  column: person
  rows: [李志强, 王建国, 陈静]
  questions: [谁参加了推进大会, Who attended 推进大会?]
- set: aside
  column: person
  rows: [李志强, 欧阳玉兰]
  questions: [推进大会由谁主持]
- set: aside
  refused: true
  rows: []
  questions: [今天天气怎么样]
`;

const dir = mkdtempSync(join(tmpdir(), "lianpu-check-"));
beforeAll(async () => {
  const store = openEmbedded(dir);
  await store.apply(townGraph());
  await store.close();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function lianpu(text = QUESTIONS) {
  const fake = fakeLianpu({ "/q.yaml": text });
  Object.assign(fake.world, { openStore: async () => openEmbedded(dir) });
  return fake;
}

describe("lianpu check --questions", () => {
  it("counts exact answers, rows, what was understood and what was rightly refused, by set", async () => {
    const { json } = await lianpu().run("check", "--questions", "/q.yaml");
    const { sums } = json as { sums: readonly MarkSum[] };
    expect(sums.map(({ set, questions }) => [set, questions])).toEqual([
      ["open", 2],
      ["aside", 2],
      ["all", 4],
    ]);
    expect(sums[0]).toMatchObject({ exact: 1, understood: 1, precision: 1, recall: 1, f1: 1, uncited: 0 });
    // 王建国 was in the chair: a row too many, and two that are missing.
    expect(sums[1]).toMatchObject({ exact: 0.5, understood: 1, refused: 1, precision: 0, recall: 0 });
    expect(sums[2]).toMatchObject({ exact: 0.75, precision: 6 / 7, recall: 6 / 8 });
  });

  it("lists what went wrong in a set, and none of the others", async () => {
    const { text } = await lianpu().run("check", "--questions", "/q.yaml", "--errors", "aside");
    expect(text).toMatch(/推进大会由谁主持 .*MISS 李志强、欧阳玉兰 +EXTRA 王建国/);
    expect(text).not.toContain("谁参加了");
  });

  it.each([
    ["check", "check-what"],
    ["check --gold /g --questions /q.yaml", "check-what"],
    ["check --questions /q.yaml --errors person", "category-unknown"],
    ["check --questions /none.yaml", "file-missing"],
  ])("%s is refused as %s", async (line, code) => {
    await expect(lianpu().run(...line.split(" "))).rejects.toMatchObject({ code });
  });

  it.each([
    "",
    "a: 1",
    "- [",
    "- set: open",
    "- {set: far, rows: [], questions: [a]}",
    "- {rows: [b], questions: [a]}",
  ])("a file with %j is no file of questions", async (text) => {
    await expect(lianpu(text).run("check", "--questions", "/q.yaml")).rejects.toMatchObject({
      code: "questions-broken",
    });
  });
});
