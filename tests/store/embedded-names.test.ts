/** The text of folded keys finds every key that holds what is sought, whatever its filter says. */
import { describe, expect, it } from "vitest";
import { FIELD, LINE, NameBlock, type Place } from "../../src/store/embedded/name-block.ts";

const KEYS = [
  "王伟",
  "王伟明",
  "江王伟",
  "小王",
  "伟",
  "abc集团",
  "ab",
  "宁德时代新能源",
  "新能源",
  "𠮷野家",
  "12",
  "2",
];

function blockOf(keys: readonly string[]): NameBlock {
  return new NameBlock(LINE + keys.map((key, number) => `${key}${FIELD}${number}${FIELD}${LINE}`).join(""));
}

const HOLDS: Readonly<Record<Place, (key: string, text: string) => boolean>> = {
  whole: (key, text) => key === text,
  start: (key, text) => key.startsWith(text),
  inside: (key, text) => key.includes(text),
};

function partsOf(keys: readonly string[]): readonly string[] {
  const parts = keys.flatMap((key) =>
    Array.from({ length: key.length }, (_, from) =>
      Array.from({ length: key.length - from }, (_, more) => key.slice(from, from + more + 1)),
    ).flat(),
  );
  return [...new Set([...parts, "没有", "王明", "源新", "c集", "xyz", "1", "22", "w"])];
}

describe.each([
  ["names in Chinese", KEYS],
  ["pinyin in one byte a letter", ["wangwei", "wangweiming", "ww", "wwm", "jiangwangwei", "1w", "ww1"]],
])("a block of %s", (_name, keys) => {
  const block = blockOf(keys);
  it.each<Place>(["whole", "start", "inside"])("finds every key by what stands %s", (place) => {
    for (const text of partsOf(keys)) {
      const expected = keys.flatMap((key, number) =>
        HOLDS[place](key, text) ? [{ number, matched: key }] : [],
      );
      expect([...block.find(text, place)], text).toEqual(expected);
    }
  });

  it("takes no number for a name", () => {
    expect([...blockOf(["甲", "乙"]).find("1", "inside")]).toEqual([]);
  });
});

it("finds what many keys hold as well as what few do, in whatever turn they are sought", () => {
  const keys = Array.from({ length: 900 }, (_, i) => (i % 3 === 0 ? `江王${i}` : `王${i}`));
  const block = blockOf(keys);
  for (const text of ["王", "江", "王1", "王77", "江王333", "王", "王899", "没有"]) {
    for (const place of ["inside", "start", "whole"] as const) {
      const expected = keys.flatMap((key, number) =>
        HOLDS[place](key, text) ? [{ number, matched: key }] : [],
      );
      expect([...block.find(text, place)], `${text} ${place}`).toEqual(expected);
    }
  }
});

it("finds nothing where nothing is", () => {
  for (const place of ["whole", "start", "inside"] as const) {
    expect([...new NameBlock(LINE).find("王", place)]).toEqual([]);
    expect([...new NameBlock("").find("王", place)]).toEqual([]);
  }
});
