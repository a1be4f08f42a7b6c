/** What keeps a text on one line: no break, no control character. */
import { describe, expect, it } from "vitest";
import { oneLine } from "../../src/text/one-line.ts";

describe("one line", () => {
  it.each([
    ["是落实\n市委、市政府部署", "是落实市委、市政府部署"],
    ["  前排 \r\n\t后排，\n  又一行。\n", "前排后排，又一行。"],
    ["a new\n industry", "a new industry"],
    ["总投资 12 亿元", "总投资12亿元"],
    ["", ""],
  ])("of %j is %j", (text, line) => expect(oneLine(text)).toBe(line));
});
