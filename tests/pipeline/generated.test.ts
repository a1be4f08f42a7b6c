/** Generated papers are equal by seed, their truth stands in their text, and what is read from them is that truth. */
import { describe, expect, it } from "vitest";
import { pageOf } from "../../bench/newspaper/page.mjs";
import { checkGold } from "../../src/pipeline/check.ts";
import { readHere } from "../../src/pipeline/page-reader.ts";
import { lexicons } from "../support/lexicons.ts";
import { memoryWorld } from "../support/memory-effects.ts";

const PAGES = 40;

/** F1 that plain wording must reach. */
const FLOORS: Readonly<Record<string, number>> = {
  person: 0.97,
  orgs: 0.9,
  position: 0.9,
  chain: 0.97,
  event: 0.92,
  attendance_core: 0.92,
  headline: 0.95,
};

describe("generated papers", () => {
  it("are equal for one seed and number, and differ for others", () => {
    expect(pageOf(3, 7)).toEqual(pageOf(3, 7));
    expect(new Set([pageOf(3, 7), pageOf(4, 7), pageOf(3, 8)].map(({ text }) => text)).size).toBe(3);
  });

  it("hold every form that their truth names, and tell every tenth page's happenings a second time", () => {
    for (let index = 0; index < PAGES; index += 1) {
      const { text, articles } = pageOf(5, index);
      const whole = text.replaceAll("\n", "");
      for (const { persons, organizations, chains, places, projects } of articles) {
        const forms = [persons, organizations, chains, places, projects]
          .flat()
          .flatMap(({ mentions }) => mentions);
        expect(forms.filter((form) => !whole.includes(form))).toEqual([]);
      }
    }
    const [first, again] = [pageOf(5, 8), pageOf(5, 9)];
    expect(first.text).not.toBe(again.text);
    expect(again.articles.flatMap(({ events }) => events.map(({ participants }) => participants))).toEqual(
      first.articles.flatMap(({ events }) => events.map(({ participants }) => participants)),
    );
  });

  it("share some people's names over towns and terms", () => {
    const ids = new Map<string, Set<string>>();
    for (let index = 0; index < 3000; index += 20) {
      for (const [name, id] of pageOf(1, index).people) ids.set(name, (ids.get(name) ?? new Set()).add(id));
    }
    expect([...ids.values()].filter((each) => each.size > 1).length).toBeGreaterThan(3);
  });

  it("are read as what they truly say", async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < PAGES; index += 1) {
      const { name, text, paper, date, articles } = pageOf(2, index);
      files[`/g/${name}.txt`] = text;
      files[`/g/${name}.json`] = JSON.stringify({ source: `${name}.txt`, paper, date, articles });
    }
    const world = { effects: memoryWorld(files), reader: async () => readHere(lexicons) };
    const scores = (await checkGold("/g", [], world)).tally.scores();
    const fallen = scores.filter(({ category, f1 }) => f1 < (FLOORS[category] ?? 0));
    expect(scores.map(({ category }) => category)).toEqual(expect.arrayContaining(Object.keys(FLOORS)));
    expect(fallen.map(({ category, f1 }) => `${category}: ${f1.toFixed(3)} < ${FLOORS[category]}`)).toEqual(
      [],
    );
  });
});
