/** The words of happenings, compiled once per lexicon. */

import type { EventType } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { CharSet } from "../../text/char-set.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

/**
 * `name` ends a name, `loose` only beside a verb of holding, `open` is an ending of which no list holds all names,
 * `body` ends a body whose sitting bears its name, `plain` is a word that only ends like one.
 */
export type HeadKind = "name" | "loose" | "open" | "body" | "plain";

export interface EventWords {
  readonly heads: Trie;
  readonly types: readonly EventType[];
  readonly kinds: readonly HeadKind[];
  readonly stops: Trie;
  /** The characters in which a stop ends. */
  readonly stopEnds: CharSet;
}

export const eventWordsOf = oncePer(compile);

function compile(lexicons: Lexicons): EventWords {
  const rows = [...lexicons.terms("event-heads"), ...lexicons.terms("event-endings")];
  const stops = lexicons.terms("event-stops").map((row) => row.term);
  return {
    heads: createTrie(rows.map((row) => row.term)),
    types: rows.map((row) => row.values.type as EventType),
    kinds: rows.map((row) => row.values.kind as HeadKind),
    stops: createTrie(stops),
    stopEnds: new CharSet(stops.map((stop) => stop.slice(-1))),
  };
}
