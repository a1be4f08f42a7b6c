/** A reading as it is kept: the JSON of what was read, with lines that the logs take as they are. */
import { describe, expect, it } from "vitest";
import type { PageResult } from "../../src/pipeline/page-reader.ts";
import { linesOf, readingText } from "../../src/pipeline/reading-text.ts";
import { isSealed, sealed, unsealed } from "../../src/pipeline/seal.ts";

/** Only the shape matters: texts that hold what stands between the lines, and what would end them. */
const HARD = 'a\n],"statements":[\n{"id":"x"},\n{ \u2028 ] } 链谱 \ud800';
const result = (statements: readonly object[], mentions: readonly object[]) =>
  ({
    page: { id: HARD },
    articles: [{ text: HARD }],
    mentions,
    events: [],
    statements,
    issues: [],
  }) as unknown as PageResult & object;

const logged = (values: readonly object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("the text of a reading", () => {
  const some = [{ id: HARD }, { id: "2", quote: ",\n{" }, { id: "3" }];
  it.each([
    ["some of both", some, [{ name: HARD }, { name: "乙" }]],
    ["one of each", some.slice(0, 1), [{ name: "甲" }]],
    ["none", [], []],
  ])("is its JSON, with %s as the logs have them", (_, statements, mentions) => {
    const read = result(statements, mentions);
    const text = readingText(read);
    expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(read));
    expect(linesOf(text, "statements")).toBe(logged(statements));
    const page = "某报\n/2020-01-01/A01$1";
    expect(linesOf(text, "mentions", { page })).toBe(logged(mentions.map((each) => ({ page, ...each }))));
  });

  it("bears its seal behind its lines", () => {
    const text = readingText(result([{ id: "1" }], []));
    expect([isSealed(text), isSealed(sealed(text)), unsealed(sealed(text))]).toEqual([false, true, text]);
  });

  it("of a file that is no page has no lines, and asking for them is a defect", () => {
    const text = readingText({ page: null, issues: [] });
    expect(text).toBe('{"page":null,"issues":[]}');
    expect(() => linesOf(text, "statements")).toThrow("do not stand in lines");
  });
});
