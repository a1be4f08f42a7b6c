/** The words that clauses are cut into: stops, heads and trades, then the plain words, each with its price and flags. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { createTrie, type Trie } from "../../text/trie.ts";

/** What a word is to the cutting of clauses and to growth. */
export const STOP = 1;
export const TRADE = 2;
export const POST = 4;
export const PLACE = 8;

const LONGEST_PLAIN = 4;
export const COST_SINGLE = 9;
export const COST_TERM = 5.5;
const COST_MOST = 16;
const COST_LEAST = 6;

export interface TokenTable {
  readonly trie: Trie;
  readonly costs: Float32Array;
  readonly flags: Uint8Array;
  readonly lengths: Uint8Array;
}

/** `terms` are the words with flags; a plain word among them keeps its flags. */
export function tokenTable(
  lexicons: Lexicons,
  terms: { readonly cutting: Trie; readonly flags: Uint8Array },
): TokenTable {
  const words = [...terms.cutting.words];
  const known = new Set(words);
  const grammar = new Set(wordsOf(lexicons, "function-words"));
  for (const word of [...wordsOf(lexicons, "words"), ...grammar]) {
    if (word.length < 2 || word.length > LONGEST_PLAIN || known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  const costs = new Float32Array(words.length);
  const flags = new Uint8Array(words.length);
  flags.set(terms.flags);
  words.forEach((word, i) => {
    const isTerm = i < terms.flags.length;
    const shortPost = word.length === 1 && ((flags[i] ?? 0) & POST) !== 0;
    costs[i] = isTerm ? (shortPost ? COST_SINGLE : COST_TERM) : plainCost(lexicons.words.frequency(word));
    if (!isTerm && grammar.has(word)) flags[i] = STOP;
  });
  return { trie: createTrie(words), costs, flags, lengths: Uint8Array.from(words, (word) => word.length) };
}

/** The words of a derived table, which holds many a row. */
function wordsOf(lexicons: Lexicons, topic: string): string[] {
  return lexicons.terms(topic).flatMap((row) => (row.values.words ?? "").split(" "));
}

function plainCost(frequency: number): number {
  return Math.min(COST_MOST, Math.max(COST_LEAST, COST_MOST - Math.log(1 + frequency * 10)));
}
