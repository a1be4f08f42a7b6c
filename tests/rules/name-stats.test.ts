/** Name statistics tell names from plain words, measured on the annotated pages. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lexicons } from "../support/lexicons.ts";

const { names, words } = lexicons;
const GOLD = ["zhuzhou", "local"].map((name) => new URL(`../gold/${name}/`, import.meta.url));

/** Full names of the persons and bylines on the annotated pages that begin with a surname. */
function annotatedNames(): string[] {
  const found = new Set<string>();
  for (const folder of GOLD) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
      const page = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      for (const article of page.articles ?? []) {
        for (const person of article.persons) found.add(person.name);
        for (const byline of article.bylines) found.add(byline);
      }
    }
  }
  return [...found].filter((name) => /^\p{Script=Han}{2,4}$/u.test(name) && names.surnameAt(name, 0) > 0);
}

describe("surnameAt", () => {
  it.each([
    ["欧阳娜", 2],
    ["司徒美", 2],
    ["呼延灼", 2],
    ["令狐冲", 2],
    ["公孙策", 2],
    ["诸葛亮", 2],
    ["上官婉", 2],
    ["王毅", 1],
    ["雒文静", 1],
    ["贠小军", 1],
    ["逯晓光", 1],
    ["的人民", 0],
    ["", 0],
  ] as const)("finds in %s a surname of %i characters", (text, length) => {
    expect(names.surnameAt(text, 0)).toBe(length);
  });
});

describe("score", () => {
  it.each(["陈恢清", "王毅", "欧阳娜娜", "诸葛亮", "毛腾飞"])("thinks %s a name", (name) => {
    expect(names.score(name)).toBeGreaterThan(0);
  });

  it.each(["高峰", "方面", "关于", "任何", "和平", "时间", "马上", "江苏", "党委", "可为", "高新区"])(
    "thinks %s plain words",
    (word) => {
      expect(names.score(word)).toBeLessThan(0);
    },
  );

  it.each(["", "王", "没有人", "王小明天下", "Wang"])("takes %j for no full name at all", (text) => {
    expect(names.score(text)).toBeLessThan(-20);
  });
});

describe("score on annotated pages", () => {
  const people = annotatedNames();
  const plain = [...new Set(lexicons.terms("words").flatMap((row) => (row.values.words ?? "").split(" ")))]
    .filter((word) => word.length >= 2 && word.length <= 3 && names.surnameAt(word, 0) > 0)
    .slice(0, 3000);

  it("knows at least 85 names in a hundred without any context", () => {
    expect(people.length).toBeGreaterThan(400);
    const known = people.filter((name) => names.score(name) > 0).length / people.length;
    expect(known).toBeGreaterThan(0.85);
  });

  it("refuses at least 99 in a hundred of the commonest words that begin with a surname", () => {
    const refused = plain.filter((word) => names.score(word) < 0).length / plain.length;
    expect(refused).toBeGreaterThan(0.99);
  });
});

describe("given", () => {
  it("weighs a character by its place and gives -12 to one never seen", () => {
    expect(names.given("伟", 0, 1)).toBeGreaterThan(-6);
    expect(names.given("〇", 0, 1)).toBe(-12);
  });
});

describe("words", () => {
  it("counts per million, and 0 for no word or a single character", () => {
    expect(words.frequency("国家")).toBeGreaterThan(500);
    expect([words.frequency("国"), words.frequency("恢清"), words.frequency("")]).toEqual([0, 0, 0]);
  });
});

describe("a stretch of a text", () => {
  const text = "市委书记陈恢清欧阳娜娜和王毅出席大会并讲话";
  const stretches = [...text].flatMap((_, from) =>
    [2, 3, 4].map((length): [number, number] => [from, Math.min(text.length, from + length)]),
  );

  it("scores and splits like the same characters by themselves", () => {
    for (const [from, to] of stretches) {
      expect(names.score(text, from, to)).toBe(names.score(text.slice(from, to)));
      expect(words.logProbability(text, from, to)).toBe(words.logProbability(text.slice(from, to)));
    }
  });

  it("never scores above its ceiling", () => {
    for (const [from, to] of stretches)
      expect(names.ceiling(text, from, to)).toBeGreaterThanOrEqual(names.score(text, from, to));
  });

  it("holds as frequent a word at each place as the commonest of its two to four characters", () => {
    for (let at = 0; at < text.length; at++) {
      const known = [2, 3, 4].map((length) => words.frequency(text.slice(at, at + length)));
      expect(words.frequencyAt(text, at)).toBe(Math.max(...known));
    }
  });
});
