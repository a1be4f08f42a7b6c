/** Longest word of a list at the beginning or end of a name. */
import type { TermRow } from "../../rules/lexicons.ts";
import { createTrie } from "../../text/trie.ts";

export interface WordEnds {
  /** The longest term that `text` begins with, or "". */
  head(text: string): string;
  /** The row of the longest term that `text` ends with. */
  tail(text: string): TermRow | undefined;
}

export function wordEnds(rows: readonly TermRow[]): WordEnds {
  const trie = createTrie(rows.map(({ term }) => term));
  const byTerm = new Map(rows.map((row) => [row.term, row]));
  const longest = rows.reduce((most, { term }) => Math.max(most, term.length), 0);
  return {
    head: (text) => trie.words[trie.longestAt(text, 0)] ?? "",
    tail: (text) => {
      for (let length = Math.min(longest, text.length); length > 0; length--) {
        const row = byTerm.get(text.slice(-length));
        if (row !== undefined) return row;
      }
      return undefined;
    },
  };
}
