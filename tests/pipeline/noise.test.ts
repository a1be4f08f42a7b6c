/** Scores under damage: how far they may fall when recognition errs. */
import { describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { noiseCurve } from "../../src/pipeline/noise.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import { lexicons } from "../support/lexicons.ts";
import { ROOT } from "../support/tree.ts";

/** A few pages stand for all: the whole curve is printed by `lianpu check --gold tests/gold/local --noise 1,3,5`. */
const PAGES = /\/(?:a1|c1|f2|h1|j3|k2)\./;
const nothing = () => undefined;
const effects = realEffects({ step: nothing, line: nothing });
const world = {
  effects: {
    ...effects,
    listFiles: async (folder: string) => (await effects.listFiles(folder)).filter((path) => PAGES.test(path)),
  },
  reader: async () => readHere(lexicons),
};
const lookAlikes = lexicons.terms("look-alikes").map(({ term }) => term);

/** F1 under which a category may not fall, by percent of damaged characters. */
const FLOOR: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1: {
    person: 0.93,
    orgs: 0.9,
    place: 0.82,
    chain: 0.86,
    event: 0.82,
    attendance_core: 0.72,
    relation: 0.64,
  },
  3: {
    person: 0.87,
    orgs: 0.86,
    place: 0.8,
    chain: 0.78,
    event: 0.76,
    attendance_core: 0.61,
    relation: 0.53,
  },
  5: {
    person: 0.81,
    orgs: 0.81,
    place: 0.73,
    chain: 0.75,
    event: 0.73,
    attendance_core: 0.5,
    relation: 0.48,
  },
};

describe("the scores of pages with character errors", () => {
  it("fall with the errors, never under their floor", { timeout: 120_000 }, async () => {
    const curve = await noiseCurve(`${ROOT}tests/gold/local`, [], world, [0, 1, 3, 5], {
      seed: 1,
      lookAlikes,
    });
    const f1 = (percent: number, category: string): number =>
      curve.find((point) => point.percent === percent)?.scores.find((score) => score.category === category)
        ?.f1 ?? 0;
    const fallen = Object.entries(FLOOR).flatMap(([percent, held]) =>
      Object.entries(held)
        .filter(([category, floor]) => f1(Number(percent), category) < floor)
        .map(
          ([category, floor]) => `${category} at ${percent} %: ${f1(Number(percent), category)} < ${floor}`,
        ),
    );
    expect(fallen).toEqual([]);
    expect(f1(5, "person")).toBeLessThan(f1(0, "person"));
    expect(f1(5, "relation")).toBeLessThan(f1(0, "relation"));
  });
});
