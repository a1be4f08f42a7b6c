/** How common plain words are, and how likely a string is as a run of plain words. */
import { createTrie, type Trie } from "../text/trie.ts";
import type { Lexicon } from "./lexicon.ts";
import type { WordTable } from "./lexicons.ts";

/** Longer words weigh as runs of shorter ones. */
const LONGEST = 4;
const CODES = 0x10000;

/** Natural logs of shares: of single characters by code, of words by the trie's index. */
interface Shares {
  readonly trie: Trie;
  readonly singles: Float64Array;
  readonly words: Float64Array;
}

/** `words` has the columns count, words (a space between); single characters among them serve only to weigh splits. */
export function createWordTable(words: Lexicon): WordTable {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [cell = "0", list = ""] of words.rows) {
    const count = Number(cell);
    for (const word of list.split(" ")) {
      counts.set(word, count);
      total += count;
    }
  }
  const perMillion = 1_000_000 / total;
  const shares = sharesOf(counts, total);
  return {
    frequency: (word) => (word.length < 2 ? 0 : (counts.get(word) ?? 0) * perMillion),
    logProbability: splitter(shares),
  };
}

function sharesOf(counts: ReadonlyMap<string, number>, total: number): Shares {
  const singles = new Float64Array(CODES).fill(Math.log(0.5 / total));
  const trie = createTrie([...counts.keys()].filter((word) => word.length > 1 && word.length <= LONGEST));
  for (const [word, count] of counts)
    if (word.length === 1) singles[word.charCodeAt(0)] = Math.log(count / total);
  const words = Float64Array.from(trie.words, (word) => Math.log((counts.get(word) ?? 0) / total));
  return { trie, singles, words };
}

/** The likeliest split of a stretch of text; its working memory is kept from call to call. */
function splitter({ trie, singles, words }: Shares): WordTable["logProbability"] {
  const lengths = Uint8Array.from(trie.words, (word) => word.length);
  let best = new Float64Array(64);
  let at = 0;
  let size = 0;
  const raise = (end: number, share: number): void => {
    const score = (best[at] as number) + share;
    if (end <= size && score > (best[end] as number)) best[end] = score;
  };
  const visit = (index: number): void => raise(at + (lengths[index] as number), words[index] as number);
  return (text, from = 0, to = text.length) => {
    size = to - from;
    if (size >= best.length) best = new Float64Array(size * 2);
    best.fill(Number.NEGATIVE_INFINITY, 0, size + 1);
    best[0] = 0;
    for (at = 0; at < size; at++) {
      raise(at + 1, singles[text.charCodeAt(from + at)] as number);
      trie.eachAt(text, from + at, visit);
    }
    return best[size] as number;
  };
}
