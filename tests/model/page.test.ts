/** Ranges of an article lead back to the page that was printed. */
import { describe, expect, it } from "vitest";
import { pageSpan } from "../../src/model/index.ts";

describe("a range of an article", () => {
  /** 甲乙 stand at 10 and 11, 丙丁 at 20 and 21, 戊己 at 4 and 5. */
  const article = { offsets: Int32Array.from([10, 11, 20, 21, 4, 5]) };

  it.each([
    ["inside a line", { start: 0, end: 2 }, { start: 10, end: 12 }],
    ["over a break", { start: 1, end: 4 }, { start: 11, end: 22 }],
    ["of no length", { start: 2, end: 2 }, { start: 20, end: 20 }],
    ["stitched from lines in another order: its first piece", { start: 2, end: 6 }, { start: 20, end: 22 }],
    ["that begins at the seam", { start: 3, end: 5 }, { start: 21, end: 22 }],
  ])("%s", (_what, range, expected) => {
    expect(pageSpan(article, range)).toEqual(expected);
  });
});
