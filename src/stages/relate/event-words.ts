/** The words of happenings, compiled once per lexicon. */
import type { EventType } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

export interface EventWords {
  readonly heads: Trie;
  readonly types: readonly EventType[];
  readonly loose: readonly boolean[];
  readonly stops: Trie;
}

const compiled = new WeakMap<Lexicons, EventWords>();

export function eventWordsOf(lexicons: Lexicons): EventWords {
  const known = compiled.get(lexicons);
  if (known) return known;
  const heads = lexicons.terms("event-heads");
  const words: EventWords = {
    heads: createTrie(heads.map((row) => row.term)),
    types: heads.map((row) => row.values.type as EventType),
    loose: heads.map((row) => row.values.kind === "loose"),
    stops: createTrie(lexicons.terms("event-stops").map((row) => row.term)),
  };
  compiled.set(lexicons, words);
  return words;
}
