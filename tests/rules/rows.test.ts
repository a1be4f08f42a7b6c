/** Every example of every rule row is a test of that row alone. */
import { describe, expect, it } from "vitest";
import type { Rule, RuleSet } from "../../src/rules/define.ts";
import { createMatcher } from "../../src/rules/match.ts";
import { shapesOf } from "../../src/rules/shape.ts";
import { ruleFiles } from "../support/rule-sets.ts";
import { sentence } from "../support/sentence.ts";

const files = await ruleFiles();
const sets = files.flatMap((item) => item.sets);

function saysOf(set: RuleSet<unknown>, rule: Rule<unknown>, source: string): string[] {
  const match = createMatcher([rule]);
  const shapes = shapesOf(sentence(source));
  const plain = shapes.map((shape) => shape.plain);
  const says = shapes.flatMap((shape, index) =>
    match(shape).flatMap((found) => [...set.kind.says(found, plain.slice(0, index))]),
  );
  return [...new Set(says)].sort();
}

it("finds rule sets", () => {
  expect(sets.length).toBeGreaterThan(0);
});

it("gives every row an id of its own", () => {
  const ids = sets.flatMap((set) => set.rules.map((rule) => rule.id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

for (const item of files) {
  describe(item.file, () => {
    it("loads", () => {
      expect(item.error).toBeNull();
    });
    for (const set of item.sets) for (const rule of set.rules) testExamples(set, rule);
  });
}

function testExamples(set: RuleSet<unknown>, rule: Rule<unknown>): void {
  for (const [source, ...expected] of rule.examples.yes) {
    it(`${rule.id} reads ${source}`, () => {
      expect(saysOf(set, rule, source)).toEqual([...expected].sort());
    });
  }
  for (const source of rule.examples.no) {
    it(`${rule.id} leaves ${source}`, () => {
      expect(saysOf(set, rule, source)).toEqual([]);
    });
  }
}
