/** Later short forms of people, surname and office, and what only looks like one. */
import { describe, expect, it } from "vitest";
import type { Found } from "../../../src/stages/mention/found.ts";
import { personReferences } from "../../../src/stages/mention/person-reference.ts";
import { lexicons } from "../../support/lexicons.ts";

/** `people` are named in the text once each. */
function references(text: string, ...people: readonly string[]): readonly string[] {
  const named = people.map((name): Found => {
    const start = text.indexOf(name);
    return { label: "Person", start, end: start + name.length, text: name, name, rule: "test", score: 1 };
  });
  return personReferences(text, named, lexicons).map(({ text: form, name }) => `${form}=${name}`);
}

describe("a surname with an office", () => {
  it.each([
    ["县委书记贺明到村里。贺书记说，路要修好。", ["贺明"], ["贺书记=贺明"]],
    ["董事长上官云签约。上官总笑了。", ["上官云"], ["上官总=上官云"]],
    ["习明发言。文化文史和学习委员会主任报告。", ["习明"], []],
    ["习明发言。大会学习主席团公告。", ["习明"], []],
    ["贺明与贺强到场。贺书记说，路要修好。", ["贺明", "贺强"], []],
    ["贺书记说，路要修好。县委书记贺明到场。", ["贺明"], []],
  ])("in %s", (text, people, expected) => {
    expect(references(text, ...people)).toEqual(expected);
  });
});
