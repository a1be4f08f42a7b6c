/** Rows of answers in words. */
import { describe, expect, it } from "vitest";
import { wordsOfRow } from "../../src/ask/cells.ts";

describe("the words of a row", () => {
  it.each([
    [{ person: "甲", former: false }, ["甲"]],
    [{ person: "甲", former: true }, ["甲", "曾任"]],
    [{ person: "甲", tie: "LEADS_CHAIN", detail: "链长" }, ["甲", "牵头", "链长"]],
    [{ event: "甲会", types: ["meeting"], roles: ["chair", "speak"] }, ["甲会", "会议", "主持", "讲话"]],
    [{ person: "甲", from: "", to: null }, ["甲"]],
  ])("are those of the language: no flag that is off, no key of a vocabulary (%j)", (cells, words) => {
    expect(wordsOfRow({ cells }, Object.keys(cells), "zh").flat()).toEqual(words);
  });

  it("stand in English for an English question", () => {
    expect(wordsOfRow({ cells: { former: true, tie: "HOLDS" } }, ["former", "tie"], "en")).toEqual([
      ["former"],
      ["holds a post at"],
    ]);
  });
});
