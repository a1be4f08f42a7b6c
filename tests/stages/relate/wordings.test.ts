/** Every relation in the words, orders and list forms in which papers tell it: each line of wordings.txt is a test. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relationsOfText } from "../../support/relations.ts";

const lines = readFileSync(new URL("./wordings.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("relations in other words", () => {
  it("are many", () => {
    expect(lines.length).toBeGreaterThan(150);
  });

  for (const line of lines) {
    const [source = "", stated = ""] = line.split("=>").map((part) => part.trim());
    const says = stated === "" ? [] : stated.split("; ");
    it(source, () => {
      expect(relationsOfText(source)).toEqual([...says].sort());
    });
  }
});
