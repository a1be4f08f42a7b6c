/** Scores on the annotated pages may not fall below the recorded floor. */
import { describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { checkGold } from "../../src/pipeline/check.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import { lexicons } from "../support/lexicons.ts";
import { ROOT, textOf } from "../support/tree.ts";

const floors = JSON.parse(textOf("tests/gold/floor.json")) as Record<string, Record<string, number>>;
const nothing = () => undefined;
const world = {
  effects: realEffects({ step: nothing, line: nothing }),
  reader: async () => readHere(lexicons),
};

describe.each(Object.entries(floors))("the scores on tests/gold/%s", (set, held) => {
  it("do not fall below the floor that is recorded for each category", { timeout: 120_000 }, async () => {
    const { tally, pages } = await checkGold(`${ROOT}tests/gold/${set}`, [`${ROOT}seeds/pages`], world);
    const f1 = new Map(tally.scores().map((score) => [score.category, score.f1]));
    const fallen = Object.entries(held).filter(([category, floor]) => (f1.get(category) ?? 0) < floor);
    expect(pages).toBeGreaterThan(2);
    expect(Object.keys(held)).toContain("attendance_core");
    expect(
      fallen.map(([category, floor]) => `${category}: ${f1.get(category)?.toFixed(4)} < ${floor}`),
    ).toEqual([]);
  });
});
