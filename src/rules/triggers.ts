/** Words that make a sentence look as if it told a fact: `出席`, `签约` … */

import { createTrie } from "../text/trie.ts";
import type { Lexicons } from "./lexicons.ts";
import { oncePer } from "./once-per.ts";

/** The first trigger in `words`, the longest at its place, or `null`. */
export function firstTrigger(words: string, lexicons: Lexicons): string | null {
  const triggers = triggersOf(lexicons);
  for (let at = 0; at < words.length; at++) {
    const index = triggers.longestAt(words, at);
    if (index >= 0) return triggers.words[index] ?? null;
  }
  return null;
}

const triggersOf = oncePer((lexicons: Lexicons) =>
  createTrie(lexicons.terms("triggers").map((row) => row.term)),
);
