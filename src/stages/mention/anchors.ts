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
  /** For each word of `trie` its rows, by topic in the order of `topics`. */
  readonly rows: readonly (readonly (TermRow | undefined)[])[];
}

export function anchorTable<Topic extends string>(
  topics: Readonly<Record<Topic, readonly TermRow[]>>,
): AnchorTable<Topic> {
  const names = Object.keys(topics) as Topic[];
  const byWord = new Map<string, (TermRow | undefined)[]>();
  names.forEach((name, topic) => {
    for (const row of topics[name]) {
      const known = byWord.get(row.term) ?? [];
      known[topic] ??= row;
      byWord.set(row.term, known);
    }
  });
  return { topics: names, trie: createTrie([...byWord.keys()]), rows: [...byWord.values()] };
}

/** For each topic its longest word at every place of `text`, from left to right. */
export function anchorHits<Topic extends string>(
  text: string,
  table: AnchorTable<Topic>,
): Readonly<Record<Topic, readonly AnchorHit[]>> {
  const hits = table.topics.map((): AnchorHit[] => []);
  table.trie.scan(text, (at, index) => {
    const rows = table.rows[index] ?? [];
    rows.forEach((row, topic) => {
      const list = hits[topic];
      if (row === undefined || list === undefined) return;
      if (list.at(-1)?.at === at) list.pop();
      list.push({ at, row });
    });
  });
  return Object.fromEntries(table.topics.map((name, i) => [name, hits[i] ?? []])) as Record<
    Topic,
    AnchorHit[]
  >;
}
