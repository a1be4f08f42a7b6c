/** The words of this stage, compiled once per lexicon: post heads, modifiers, and what may follow a name. */

import type { Lexicons, TermRow } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { CharSet } from "../../text/char-set.ts";
import { createEndings, type Endings } from "../../text/endings.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

export interface Vocabulary {
  readonly heads: Trie;
  /** Rows of `heads`, by the trie's index. */
  readonly headRows: readonly TermRow[];
  readonly headRow: ReadonlyMap<string, TermRow>;
  readonly modifiers: ReadonlyMap<string, boolean>;
  readonly followers: Trie;
  /** `speech` or `act`, by the trie's index. */
  readonly followerKinds: readonly string[];
  /** Adverbs, times and the like of two or more characters, with which no name begins. */
  readonly functionWords: Trie;
  /** Words that a name may follow: 「由」. */
  readonly openers: Endings;
  /** Words that are no names; true for those that may be one behind an office (「市长解放」). */
  readonly refusals: ReadonlyMap<string, boolean>;
  /** Endings that no full name has, and those that need a post in front. */
  readonly kinEndings: Endings;
  readonly placeEndings: CharSet;
  /** Ends of the names of bodies: 公司, 厂. */
  readonly bodyHeads: Endings;
  /** Characters that write foreign names by sound. */
  readonly sounds: CharSet;
  /** Those and the ones that write Mongolian, Tibetan, Uyghur and Yi names. */
  readonly ethnicSounds: CharSet;
}

/** The vocabulary of `lexicons`, compiled on first use. */
export const vocabularyOf = oncePer(compile);

function compile(lexicons: Lexicons): Vocabulary {
  const heads = lexicons.terms("post-heads");
  const followers = lexicons.terms("name-followers");
  const endings = lexicons.terms("name-non-endings");
  return {
    heads: createTrie(heads.map((row) => row.term)),
    headRows: heads,
    headRow: new Map(heads.map((row) => [row.term, row])),
    modifiers: new Map(
      lexicons.terms("post-modifiers").map((row) => [row.term, row.values.former === "yes"]),
    ),
    followers: createTrie(followers.map((row) => row.term)),
    followerKinds: followers.map((row) => row.values.kind ?? ""),
    functionWords: createTrie(
      [
        ...lexicons.terms("function-words").flatMap((row) => (row.values.words ?? "").split(" ")),
        ...lexicons.terms("name-stops").map((row) => row.term),
      ].filter((word) => word.length > 1),
    ),
    openers: createEndings(lexicons.terms("name-openers").map((row) => row.term)),
    refusals: new Map(lexicons.terms("person-refusals").map((row) => [row.term, row.values.kind === "name"])),
    kinEndings: createEndings(endings.filter((row) => row.values.kind === "kin").map((row) => row.term)),
    placeEndings: new CharSet(endings.filter((row) => row.values.kind === "place").map((row) => row.term)),
    bodyHeads: createEndings(
      lexicons
        .terms("org-heads")
        .filter((row) => row.values.bare === "yes" || row.values.kind === "plant")
        .map((row) => row.term),
    ),
    sounds: new CharSet(lexicons.terms("transliteration").map((row) => row.term)),
    ethnicSounds: new CharSet(
      [...lexicons.terms("transliteration"), ...lexicons.terms("ethnic-sounds")].map((row) => row.term),
    ),
  };
}
