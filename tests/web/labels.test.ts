/** The viewer's words: complete in both languages, slots alike, none unused. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { say, WORDS } from "../../web/labels.ts";

const root = join(import.meta.dirname, "..", "..", "web");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !/(^|-)(labels|words)\.ts$/.test(path))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe("the viewer's words", () => {
  it.each(Object.entries(WORDS))(
    "%s stands in Chinese and English with the same slots",
    (_key, { zh, en }) => {
      expect(zh.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(slots(zh)).toEqual(slots(en));
    },
  );

  it("has no word that nothing says", () => {
    const unused = Object.keys(WORDS).filter((key) => !new RegExp(`"${key}"`).test(sources));
    expect(unused).toEqual([]);
  });

  it("fills slots and leaves none open", () => {
    expect(say("zh", "expandedBy", { name: "毛腾飞", n: 2, rest: 0 })).toBe("毛腾飞：新增 2 个，还有 0 个");
    expect(say("en", "searchNone")).not.toContain("{");
  });

  it("counts one as one in English", () => {
    expect(say("en", "rows", { n: 1 })).toBe("1 row");
    expect(say("en", "rows", { n: 21 })).toBe("21 rows");
    expect(say("zh", "rows", { n: 1 })).toBe("1 行");
    const never = Object.values(WORDS).filter(
      ({ zh, en }) => /\{\w+\|/.test(zh) || /\{\w+\|[^|}]*\}/.test(en),
    );
    expect(never).toEqual([]);
  });

  it("is the only place with Chinese words on screen", () => {
    const inTags = sources.match(/>[^<>{}]*\p{Script=Han}[^<>{}]*</gu) ?? [];
    expect(inTags).toEqual([]);
  });
});
