/** A lexicon file loads as it stands or says where it is wrong; derived files are what their sources gave. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readLexiconFiles } from "../../src/cli/lexicon-files.ts";
import { RuleError } from "../../src/model/index.ts";
import { parseLexicon } from "../../src/rules/lexicon.ts";
import { loadLexicons } from "../../src/rules/load.ts";

const HEAD = "# source: x\n# licence: MIT\n#columns: term\tkind\n";
const codeOf = (text: string): string => {
  try {
    parseLexicon("words.tsv", text);
    return "loads";
  } catch (error) {
    return error instanceof RuleError ? `${error.code} ${error.message}` : "another error";
  }
};

describe("parseLexicon", () => {
  it("reads rows, with or without their last cells, CRLF and a missing final newline", () => {
    expect(parseLexicon("a.tsv", `${HEAD}书记\tpost\r\n局长`).rows).toEqual([["书记", "post"], ["局长"]]);
  });

  it("skips comments and blank lines between rows", () => {
    expect(parseLexicon("a.tsv", `${HEAD}\n# 高峰: also "summit"\n书记\n`).rows).toEqual([["书记"]]);
  });

  it("names file and line of a row with too many cells", () => {
    expect(codeOf(`${HEAD}书记\tpost\tmore`)).toBe("lexicon-row 3 cells for 2 columns (words.tsv:4)");
  });

  it.each([
    ["no source", "# licence: MIT\n#columns: term\n", "lexicon-header"],
    ["no licence", "# source: x\n#columns: term\n", "lexicon-header"],
    ["no columns", "# source: x\n# licence: MIT\n", "lexicon-header"],
    ["a row before the columns", "# source: x\n书记\n#columns: term\n", "lexicon-header"],
    ["an empty first cell", `${HEAD}\tpost`, "lexicon-row"],
    ["two columns of one name", "# source: x\n# licence: MIT\n#columns: term\tterm\n", "lexicon-columns"],
    ["a column without a name", "# source: x\n# licence: MIT\n#columns: term\t\tkind\n", "lexicon-columns"],
  ])("refuses a file with %s", (_, text, code) => {
    expect(codeOf(text)).toMatch(new RegExp(`^${code} `));
  });
});

describe("loadLexicons", () => {
  const files = readLexiconFiles();

  it("hands out the rows of a topic by column name", () => {
    const row = loadLexicons(files)
      .terms("province-abbreviations")
      .find(({ term }) => term === "湘");
    expect(row?.values).toEqual({ abbreviation: "湘", province: "湖南省" });
  });

  it("says which topic is unknown and which built-in table is missing", () => {
    expect(() => loadLexicons(files).terms("posts-of-mars")).toThrow("unknown lexicon: posts-of-mars");
    const without = new Map([...files].filter(([name]) => name !== "surnames.tsv"));
    expect(() => loadLexicons(without)).toThrow("unknown lexicon: surnames");
  });

  it("refuses a place of an unknown level", () => {
    const text = "# source: x\n# licence: MIT\n#columns: name\tlevel\tpath\tshort\n甲县\tshire\t甲县\n";
    expect(() => loadLexicons(new Map([...files, ["places.tsv", text]]))).toThrow("unknown level: shire");
  });
});

describe("seeds/lexicons", () => {
  const files = readLexiconFiles();
  const derived = [...files].filter(([, text]) => text.includes("\n# sha256: "));

  it("holds the ten derived tables", () => {
    const names = [
      "countries.tsv",
      "former-places.tsv",
      "function-words.tsv",
      "given-names.tsv",
      "landscape.tsv",
      "leading-words.tsv",
      "places.tsv",
      "surnames.tsv",
      "towns.tsv",
      "words.tsv",
    ];
    expect(derived.map(([name]) => name)).toEqual(names);
  });

  it.each(derived)("%s is as its script wrote it, untouched by hand", (_, text) => {
    const body = text.slice(text.indexOf("\n", text.indexOf("#columns:")) + 1);
    const sha = createHash("sha256").update(body).digest("hex").slice(0, 16);
    expect(/# sha256: (\w+)/u.exec(text)?.[1]).toBe(sha);
  });

  it.each([...files])("%s says where it comes from, under which licence and of which day", (name, text) => {
    expect(parseLexicon(name, text).rows.length).toBeGreaterThan(0);
    expect(text).toMatch(/^# date: \d{4}-\d{2}-\d{2}$/mu);
  });
});
