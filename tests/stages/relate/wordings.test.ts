/**
 * Every relation in the words, orders and list forms in which papers tell it: each line of wordings/ is a test, a text
 * and then what it states; a text without statements states none.
 */
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";
import { tellingsIn } from "../../support/tellings.ts";

const FILES = tellingsIn(new URL("./wordings/", import.meta.url));

it("tells every relation in other words", () => {
  expect(FILES.length).toBe(8);
});

describe.each(FILES)("%s", (_, tellings) => {
  it.each(tellings)("$line", ({ source, told }) => {
    expect(relationsOfText(source)).toEqual(told);
  });
});
