/** The words of happenings, compiled once per lexicon. */

import type { EventType } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

export interface EventWords {
  readonly heads: Trie;
  readonly types: readonly EventType[];
  readonly loose: readonly boolean[];
  readonly stops: Trie;
}

export const eventWordsOf = oncePer(compile);

function compile(lexicons: Lexicons): EventWords {
  const heads = lexicons.terms("event-heads");
  return {
    heads: createTrie(heads.map((row) => row.term)),
    types: heads.map((row) => row.values.type as EventType),
    loose: heads.map((row) => row.values.kind === "loose"),
    stops: createTrie(lexicons.terms("event-stops").map((row) => row.term)),
  };
}
