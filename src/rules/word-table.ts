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

/** What the table is made from; a word stands in the file once. */
interface Counts {
  readonly total: number;
  readonly singles: ReadonlyMap<string, number>;
  /** Of two to four characters, and how often each occurs. */
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly long: ReadonlyMap<string, number>;
}

/** Natural logs of shares: of single characters by code, of words by the trie's index. */
interface Shares {
  readonly trie: Trie;
  readonly lengths: Uint8Array;
  readonly singles: Float64Array;
  readonly words: Float64Array;
}

/** `words` has the columns count, words (a space between); single characters among them serve only to weigh splits. */
export function createWordTable(words: Lexicon): WordTable {
  const counted = countsOf(words);
  const shares = sharesOf(counted);
  const { counts, long } = counted;
  const { trie, singles } = shares;
  const perMillion = 1_000_000 / counted.total;
  let most = 0;
  const visit = (index: number): void => {
    most = Math.max(most, counts[index] as number);
  };
  return {
    frequency: (word) => {
      if (word.length > LONGEST) return (long.get(word) ?? 0) * perMillion;
      const index = trie.indexOf(word);
      return index < 0 ? 0 : (counts[index] as number) * perMillion;
    },
    frequencyAt: (text, at) => {
      most = 0;
      trie.eachAt(text, at, visit);
      return most * perMillion;
    },
    logProbability: splitter(shares),
    logSingles: (text, from, to) => {
      let sum = 0;
      for (let at = from; at < to; at++) sum += singles[text.charCodeAt(at)] as number;
      return sum;
    },
  };
}

function countsOf({ rows }: Lexicon): Counts {
  const singles = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const long = new Map<string, number>();
  let total = 0;
  for (const [cell = "0", list = ""] of rows) {
    const count = Number(cell);
    for (const word of list.split(" ")) {
      total += count;
      if (word.length > LONGEST) long.set(word, count);
      else if (word.length === 1) singles.set(word, count);
      else {
        words.push(word);
        counts.push(count);
      }
    }
  }
  return { total, singles, words, counts, long };
}

function sharesOf({ total, singles, words, counts }: Counts): Shares {
  const alone = new Float64Array(CODES).fill(Math.log(0.5 / total));
  for (const [char, count] of singles) alone[char.charCodeAt(0)] = Math.log(count / total);
  const shares = new Float64Array(words.length);
  const lengths = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    shares[i] = Math.log((counts[i] as number) / total);
    lengths[i] = (words[i] as string).length;
  }
  return { trie: createTrie(words), lengths, singles: alone, words: shares };
}

/** The words of one text, read from the trie where they are first asked for. */
class Lattice {
  text = "";
  /** Per offset the shares of the words that start there by length; NaN first where they are not read yet. */
  #shares = new Float64Array(0);
  #at = 0;
  readonly #trie: Trie;
  readonly #visit: (index: number) => void;

  constructor({ trie, lengths, words }: Shares) {
    this.#trie = trie;
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
