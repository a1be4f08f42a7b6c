/** The trie finds exactly the words that a naive search finds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTrie, longestRow, longestWord } from "../../src/text/trie.ts";

const letters = fc.constantFrom("株", "洲", "市", "委", "区", "a", "𠮷", "\u0000", "\uffff");
const word = fc.array(letters, { maxLength: 5 }).map((parts) => parts.join(""));

describe("trie", () => {
  it("finds the longest word at a position: 株洲市委 before 株洲市 and 株洲", () => {
    const trie = createTrie(["株洲", "株洲市", "株洲市委"]);
    expect(trie.longestAt("在株洲市委大院", 1)).toBe(2);
    expect(trie.longestAt("在株洲市里", 1)).toBe(1);
    expect(trie.longestAt("在株洲市里", 2)).toBe(-1);
  });

  it("tells the longest word at a position and its row, or nothing", () => {
    const trie = createTrie(["株洲", "株洲市"]);
    const rows = ["short", "full"];
    expect([longestWord(trie, "在株洲市", 1), longestWord(trie, "在株洲市", 0)]).toEqual(["株洲市", ""]);
    expect([longestRow(trie, rows, "在株洲市", 1), longestRow(trie, rows, "在株洲市", 2)]).toEqual([
      "full",
      undefined,
    ]);
  });

  it("finds nothing beyond the ends of the text or in an empty one", () => {
    const trie = createTrie(["株洲"]);
    expect([trie.longestAt("", 0), trie.longestAt("株", 0), trie.longestAt("株洲", 5)]).toEqual([-1, -1, -1]);
  });

  it("leaves the empty word out and keeps the first of two equal words", () => {
    const trie = createTrie(["", "区", "区"]);
    expect([trie.indexOf(""), trie.indexOf("区"), createTrie([]).indexOf("区")]).toEqual([-1, 1, -1]);
  });

  it("agrees with a naive search on any words and text", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.array(letters, { maxLength: 40 }), (words, parts) => {
        const text = parts.join("");
        const trie = createTrie(words);
        const found: [number, string][] = [];
        trie.scan(text, (at, index) => found.push([at, words[index] ?? "?"]));
        const expected: [number, string][] = [];
        const distinct = [...new Set(words)].filter((w) => w !== "").sort((a, b) => a.length - b.length);
        for (let at = 0; at < text.length; at++) {
          for (const w of distinct) if (text.startsWith(w, at)) expected.push([at, w]);
          const longest = distinct.filter((w) => text.startsWith(w, at)).at(-1);
          expect(words[trie.longestAt(text, at)]).toBe(longest);
        }
        expect(found).toEqual(expected);
      }),
    );
  });

  it("knows each of its words and no other string", () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, other) => {
        const trie = createTrie(words);
        words.forEach((w, index) => {
          expect(trie.indexOf(w)).toBe(w === "" ? -1 : index);
        });
        expect(trie.indexOf(other) >= 0).toBe(other !== "" && words.includes(other));
      }),
    );
  });

  it.each([99, 100, 500, 2500])("finds among %i words those that are there, and nothing else", (count) => {
    const words = Array.from({ length: count }, (_, i) => String.fromCharCode(0x4e00 + i * 7) + i);
    const trie = createTrie(words);
    for (const [index, word] of words.entries()) {
      expect(trie.longestAt(`在${word}`, 1)).toBe(index);
      expect(trie.indexOf(String.fromCharCode(0x4e01 + index * 7) + index)).toBe(-1);
    }
  });
});
