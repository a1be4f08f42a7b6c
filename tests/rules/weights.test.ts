/** Weights summed without names: the scale says what the table says of the names put together. */
import { describe, expect, it } from "vitest";
import { FeatureNames } from "../../scripts/training/features.mjs";
import type { Lexicons } from "../../src/rules/lexicons.ts";
import { type Features, scales } from "../../src/rules/weights.ts";

const TABLE: Readonly<Record<string, string>> = {
  told: "4",
  "told:chair": "0.1",
  "role:chair:meeting": "0.2",
  "stands:read:Person:forum": "0.3",
  "after::person": "-0.7",
};
const rows = Object.entries(TABLE).map(([term, weight]) => ({ term, values: { weight } }));
const lexicons = { terms: () => rows } as unknown as Lexicons;

function tellAll(out: Features): void {
  out.tell("told");
  out.tell("told", "chair");
  out.tell("role", "chair", "meeting");
  out.tell("role", "chair");
  out.tell("stands", "read", "Person", "forum");
  out.tell("after", "", "person");
  out.tell("after", "、", "person");
  out.tell("gap", "far");
}

describe("features in parts", () => {
  it("have the names that stand in the table", () => {
    const out = new FeatureNames();
    tellAll(out);
    expect(out.names).toEqual([
      "told",
      "told:chair",
      "role:chair:meeting",
      "role:chair",
      "stands:read:Person:forum",
      "after::person",
      "after:、:person",
      "gap:far",
    ]);
  });

  it("weigh on a scale what their names weigh, to the last bit", () => {
    const names = new FeatureNames();
    tellAll(names);
    const scale = scales("any")(lexicons);
    tellAll(scale);
    expect(scale.sum).toBe(names.names.reduce((sum, name) => sum + Number(TABLE[name] ?? 0), 0));
    expect(scale.sum).toBeCloseTo(3.9);
  });
});
