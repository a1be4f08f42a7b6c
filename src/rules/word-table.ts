/** How common plain words are, and how likely a string is as a run of plain words. */
import { createTrie, type Trie } from "../text/trie.ts";
import type { Lexicon } from "./lexicon.ts";
import type { WordTable } from "./lexicons.ts";

/** Longer words weigh as runs of shorter ones. */
const LONGEST = 4;
const SHORTEST = 2;
/** Shares that are kept per offset: of the words of two, three and four characters there. */
const LENGTHS = LONGEST - SHORTEST + 1;
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
  const long = new Map([...counts].filter(([word]) => word.length > LONGEST));
  const shares = sharesOf(counts, total);
  const { trie, singles } = shares;
  const frequencies = Float64Array.from(trie.words, (word) => (counts.get(word) ?? 0) * perMillion);
  let most = 0;
  const visit = (index: number): void => {
    if ((frequencies[index] as number) > most) most = frequencies[index] as number;
  };
  return {
    frequency: (word) => {
      if (word.length > LONGEST) return (long.get(word) ?? 0) * perMillion;
      return frequencies[trie.indexOf(word)] ?? 0;
    },
    frequencyAt: (text, at) => {
      most = 0;
      trie.eachAt(text, at, visit);
      return most;
    },
    logProbability: splitter(shares),
    logSingles: (text, from, to) => {
      let sum = 0;
      for (let at = from; at < to; at++) sum += singles[text.charCodeAt(at)] as number;
      return sum;
    },
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

/** The words of one text, read from the trie where they are first asked for. */
class Lattice {
  text = "";
  /** Per offset the shares of the words that start there by length; NaN first where they are not read yet. */
  #shares = new Float64Array(0);
  #at = 0;
  readonly #trie: Trie;
  readonly #visit: (index: number) => void;

  constructor({ trie, words }: Shares) {
    this.#trie = trie;
    const lengths = Uint8Array.from(trie.words, (word) => word.length);
    this.#visit = (index) => {
      this.#shares[this.#at + (lengths[index] as number) - SHORTEST] = words[index] as number;
    };
  }

  open(text: string): void {
    if (text === this.text) return;
    this.text = text;
    const size = text.length * LENGTHS;
    if (size > this.#shares.length) this.#shares = new Float64Array(size * 2);
    this.#shares.fill(Number.NaN, 0, size);
  }

  /** The shares of the words at `at`, from `LENGTHS * at` on. */
  sharesAt(at: number): Float64Array {
    const first = LENGTHS * at;
    if (Number.isNaN(this.#shares[first])) {
      this.#shares.fill(Number.NEGATIVE_INFINITY, first, first + LENGTHS);
      this.#at = first;
      this.#trie.eachAt(this.text, at, this.#visit);
    }
    return this.#shares;
  }
}

/** The likeliest split of a stretch of text; the words of the last text are kept from call to call. */
function splitter(shares: Shares): WordTable["logProbability"] {
  const { singles } = shares;
  const whole = new Lattice(shares);
  const stretches = new Lattice(shares);
  let best = new Float64Array(64);
  return (text, from = 0, to = text.length) => {
    const size = to - from;
    if (size <= 0) return 0;
    if (size >= best.length) best = new Float64Array(size * 2);
    // A word asked about by itself does not take the place of the article that it stands in.
    const lattice = size === text.length ? whole : stretches;
    lattice.open(text);
    best.fill(Number.NEGATIVE_INFINITY, 0, size + 1);
    best[0] = 0;
    for (let at = 0; at < size; at++) {
      const here = best[at] as number;
      const single = here + (singles[text.charCodeAt(from + at)] as number);
      if (single > (best[at + 1] as number)) best[at + 1] = single;
      const words = lattice.sharesAt(from + at);
      const last = Math.min(LONGEST, size - at);
      for (let length = SHORTEST; length <= last; length++) {
        const score = here + (words[LENGTHS * (from + at) + length - SHORTEST] as number);
        if (score > (best[at + length] as number)) best[at + length] = score;
      }
    }
    return best[size] as number;
  };
}
