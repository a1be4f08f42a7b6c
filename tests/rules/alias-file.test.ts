/** A user's table of short names, merged before the shipped one. */
import { describe, expect, it } from "vitest";
import { lexiconFilesWith, readLexiconFiles } from "../../src/cli/lexicon-files.ts";
import { ALIASES, withAliases } from "../../src/rules/alias-file.ts";
import { loadLexicons } from "../../src/rules/load.ts";

const files = readLexiconFiles();

describe("a table of short names", () => {
  it("stands before the shipped rows, comments and blank lines left out", () => {
    const text = "# mine\n\n南车所\t南江机车研究所有限公司\r\n央行\t中国人民银行南江市分行\tOrganization\n";
    const rows = loadLexicons(withAliases(files, text, "mine.tsv")).terms("aliases");
    expect(
      rows.slice(0, 2).map(({ term, values }) => [term, values.name, values.label, values.from]),
    ).toEqual([
      ["南车所", "南江机车研究所有限公司", "Enterprise", "own"],
      ["央行", "中国人民银行南江市分行", "Organization", "own"],
    ]);
    expect(rows.length).toBe(loadLexicons(files).terms("aliases").length + 2);
  });

  it.each([
    ["甲\t乙公司", "mine.tsv:1"],
    ["# x\n南车所", "mine.tsv:2"],
    ["南车所\t", "mine.tsv:1"],
    ["南车所\t甲公司\tFirm", "unknown label Firm"],
    ["南车所\t甲公司\tEvent", "unknown label Event"],
    ["南车所\t甲公司\tPlace\tmore", "mine.tsv:1"],
  ])("refuses %j and names the line", (text, says) => {
    expect(() => withAliases(files, text, "mine.tsv")).toThrow(says);
  });

  it("that cannot be read is named", () => {
    expect(() => lexiconFilesWith("/nowhere/mine.tsv")).toThrow("/nowhere/mine.tsv");
    expect(lexiconFilesWith(undefined).get(ALIASES)).toBe(files.get(ALIASES));
  });
});
