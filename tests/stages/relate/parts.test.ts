/**
 * Who takes part, in the words, orders and list forms in which papers tell it: each line of parts/ is a test, a text
 * and then every participant with each of its roles; a text without participants has none.
 */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";
import { tellingsIn } from "../../support/tellings.ts";

const FILES = tellingsIn(new URL("./parts/", import.meta.url));

/** `name role` of everyone who takes part in anything. */
function rolesIn(source: string): string[] {
  const { page, article } = annotated(source);
  const { statements } = relate({ page, articles: [article] }, lexicons);
  const roles = statements
    .filter(({ relation }) => relation === "ATTENDED")
    .map(({ subject, props }) => `${subject.name} ${String(props.role)}`);
  return [...new Set(roles)].sort();
}

it("reads every kind of telling", () => {
  expect(FILES.map(([file]) => file)).toEqual(["happenings.txt", "sentences.txt"]);
});

describe.each(FILES)("%s", (_, tellings) => {
  it.each(tellings)("$line", ({ source, told }) => {
    expect(rolesIn(source)).toEqual(told);
  });
});
