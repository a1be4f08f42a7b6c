/**
 * Who takes part, in the words, orders and list forms in which papers tell it: each line of parts/ is a test, a text
 * and then every participant with each of its roles; a text without participants has none.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";

const FOLDER = new URL("./parts/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));

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
  expect(files.sort()).toEqual(["happenings.txt", "sentences.txt"]);
});

describe.each(files)("%s", (file) => {
  const lines = readFileSync(new URL(file, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line !== "");

  it.each(lines)("%s", (line) => {
    const [source = "", told = ""] = line.split("=>").map((part) => part.trim());
    expect(rolesIn(source)).toEqual(told === "" ? [] : told.split("; ").sort());
  });
});
