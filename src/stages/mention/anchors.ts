/** One walk over an article for the words of all layers: where the longest word of each topic starts. */
import type { TermRow } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

export interface AnchorHit {
  readonly at: number;
  /** The word's row in its topic. */
  readonly row: TermRow;
}

export interface AnchorTable<Topic extends string> {
  readonly topics: readonly Topic[];
  readonly trie: Trie;
  /** For each word of `trie` its rows, one a topic. */
  readonly rows: readonly (readonly { readonly topic: Topic; readonly row: TermRow }[])[];
}

export function anchorTable<Topic extends string>(
  topics: Readonly<Record<Topic, readonly TermRow[]>>,
): AnchorTable<Topic> {
  const names = Object.keys(topics) as Topic[];
  const byWord = new Map<string, { topic: Topic; row: TermRow }[]>();
  for (const topic of names) {
    for (const row of topics[topic]) {
      const known = byWord.get(row.term);
      if (known === undefined) byWord.set(row.term, [{ topic, row }]);
      else if (known.at(-1)?.topic !== topic) known.push({ topic, row });
    }
  }
  return { topics: names, trie: createTrie([...byWord.keys()]), rows: [...byWord.values()] };
}

/** For each topic its longest word at every place of `text`, from left to right. */
export function anchorHits<Topic extends string>(
  text: string,
  table: AnchorTable<Topic>,
): Readonly<Record<Topic, readonly AnchorHit[]>> {
  const hits = {} as Record<Topic, AnchorHit[]>;
  for (const topic of table.topics) hits[topic] = [];
  table.trie.scan(text, (at, index) => {
    for (const { topic, row } of table.rows[index] ?? []) {
      const list = hits[topic];
      // Longer words come later.
      if (list[list.length - 1]?.at === at) list.pop();
      list.push({ at, row });
    }
  });
  return hits;
}
