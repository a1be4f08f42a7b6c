/** A row that is not whole does not load. */
import { describe, expect, it } from "vitest";
import { RuleError } from "../../src/model/index.ts";
import type { RuleRow } from "../../src/rules/define.ts";
import { defineRelations, type RelationEmits } from "../../src/rules/relation.ts";

const good: RuleRow<RelationEmits> = {
  id: "site.located",
  says: "A firm lies (位于) in a place.",
  pattern: "{Enterprise:from}位于{Place:to}",
  emits: "LOCATED_IN",
  examples: {
    yes: [["[甲|Enterprise]位于[乙|Place]", "甲 LOCATED_IN 乙"]],
    no: ["[甲|Enterprise]远离[乙|Place]"],
  },
};
const load = (row: Partial<RuleRow<RelationEmits>>) => () => defineRelations("site", [{ ...good, ...row }]);

describe("defineRelations", () => {
  it("loads a whole row with its default score", () => {
    const [rule] = defineRelations("site", [good]).rules;
    expect(rule?.id).toBe("site.located");
    expect(rule?.score).toBeGreaterThan(0);
    expect([...(rule?.slots.keys() ?? [])]).toEqual(["from", "to"]);
  });

  it.each([
    ["no id", { id: "" }, "rule-incomplete"],
    ["an id of another topic", { id: "other.located" }, "rule-incomplete"],
    ["no explanation", { says: "" }, "rule-incomplete"],
    ["no pattern", { pattern: [] }, "rule-incomplete"],
    ["no example that it reads", { examples: { yes: [], no: ["甲"] } }, "rule-incomplete"],
    ["no example that it leaves", { examples: { yes: good.examples.yes, no: [] } }, "rule-incomplete"],
    ["an example that says nothing", { examples: { yes: [["甲"]], no: ["乙"] } }, "rule-incomplete"],
    ["a pattern that does not compile", { pattern: "{Enterprise:from}(位于" }, "rule-pattern"],
    ["a guard that does not compile", { not: ["(拟"] }, "rule-pattern"],
    ["a label that no relation end allows", { pattern: "{Person:from}位于{Place:to}" }, "rule-emits"],
    ["an end that no slot fills", { pattern: "{Enterprise:from}位于{Place:here}" }, "rule-emits"],
    [
      "an unknown property",
      { emits: { type: "LOCATED_IN", from: "from", to: "to", props: { since: "x" } } },
      "rule-emits",
    ],
    [
      "a carried subject that the pattern writes too",
      { pattern: "{Enterprise:subject}位于{Place:to}", carriesSubject: ["Enterprise"] },
      "rule-pattern",
    ],
  ] as [string, Partial<RuleRow<RelationEmits>>, string][])("refuses a row with %s", (_, row, code) => {
    expect(load(row)).toThrow(RuleError);
    expect(load(row)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses two rows of one id", () => {
    expect(() => defineRelations("site", [good, good])).toThrow("duplicate rule id: site.located");
  });
});
