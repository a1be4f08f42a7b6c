/**
 * Every relation in the words, orders and list forms in which papers tell it: each line of wordings/ is a test, a text
 * and then what it states; a text without statements states none.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";

const FOLDER = new URL("./wordings/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));

it("tells every relation in other words", () => {
  expect(files.length).toBe(8);
});

describe.each(files)("%s", (file) => {
  const lines = readFileSync(new URL(file, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line !== "");

  it.each(lines)("%s", (line) => {
    const [source = "", stated = ""] = line.split("=>").map((part) => part.trim());
    const says = stated === "" ? [] : stated.split("; ");
    expect(relationsOfText(source)).toEqual([...says].sort());
  });
});
