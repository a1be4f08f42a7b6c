/** Rows of a grid: sorted the Chinese way, held to what columns are asked, saved so that spreadsheets read them. */
import { describe, expect, it } from "vitest";
import { filterRows, sortRows, toCsv } from "../../web/panels/grid-rows.ts";

const rows = [
  { id: "a", cells: ["张三", 5, "2024-01-02"] },
  { id: "b", cells: ["李四", 12, ""] },
  { id: "c", cells: ["王五 Wang", 2, "2023-11-30"] },
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join("");

describe("a grid", () => {
  it("sorts names by pinyin and numbers by size", () => {
    expect(ids(sortRows(rows, 0, false))).toBe("bca");
    expect(ids(sortRows(rows, 1, true))).toBe("bac");
  });

  it.each([
    [["三"], "a"],
    [["wang"], "c"],
    [["", ">4"], "ab"],
    [["", ">=5"], "ab"],
    [["", "<5"], "c"],
    [["", "5"], "a"],
    [["", "2..5"], "ac"],
    [["", "", "2024"], "a"],
    [["李", "<5"], ""],
    [["", " "], "abc"],
  ])("asked %j keeps %s", (asked, kept) => {
    expect(ids(filterRows(rows, asked))).toBe(kept);
  });

  it("saves what is shown, quoted, and never a formula", () => {
    const csv = toCsv([{ title: "名", width: "" }], [{ id: "x", cells: ['=1+1,"a"'] }]);
    expect(csv).toBe('\ufeffid,名\r\nx,"\'=1+1,""a"""\r\n');
  });
});
