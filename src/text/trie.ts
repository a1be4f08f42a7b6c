/** A trie over UTF-16 code units in typed arrays: the words that start at a position, found in one walk. */

const ROOT = 0;
const CODES = 0x10000;
/** Numbers that a slot holds. */
const CELLS = 3;
/** Up to so many words the first characters share the bits of a short set: a little trie is built for every page. */
const FEW_WORDS = 100;
const FEW_BITS = 1024;
/** From how many words the first characters are worth a table of their own. */
const MANY_WORDS = 2000;

export interface Trie {
  /** The words in the order given; results are indexes into it. */
  readonly words: readonly string[];
  /** Index of `word`, or -1. */
  indexOf(word: string): number;
  /** Index of the longest word that starts at `at`, or -1. */
  longestAt(text: string, at: number): number;
  /** Calls `visit` for every word that starts at `at`, shortest first. */
  eachAt(text: string, at: number, visit: (index: number) => void): void;
  /** Calls `visit` for every word at every position, from left to right, shortest first. */
  scan(text: string, visit: (at: number, index: number) => void): void;
}

/** The longest word that starts at `at`, or the empty string. */
export function longestWord(trie: Trie, text: string, at: number): string {
  return longestRow(trie, trie.words, text, at) ?? "";
}

/** What `rows`, in the order of the words, tell of the longest word that starts at `at`. */
export function longestRow<Row>(trie: Trie, rows: readonly Row[], text: string, at: number): Row | undefined {
  const index = trie.longestAt(text, at);
  // An array is slow to be asked for what stands at -1.
  return index < 0 ? undefined : rows[index];
}

/** Builds a trie; empty words are left out, and of equal words the first keeps its index. */
export function createTrie(words: readonly string[]): Trie {
  return new HashTrie(words);
}

/**
 * One open-addressed hash of (parent, code); a node is where its slot begins, plus one. Which codes may open a word stands in a bit
 * set, so that a small trie is cheap to build; a large one keeps the root's children in a direct table.
 */
class HashTrie implements Trie {
  readonly words: readonly string[];
  readonly #opens: Uint32Array;
  readonly #openMask: number;
  readonly #first: Int32Array | null;
  readonly #mask: number;
  /**
   * Of each slot, side by side as they are read: the parent plus one (0 where it is empty), the code, and the index of
   * the word that ends in its node, plus one (0 for none).
   */
  readonly #slots: Int32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    const bits = words.length < FEW_WORDS ? FEW_BITS : CODES;
    this.#openMask = bits - 1;
    this.#opens = new Uint32Array(bits >> 5);
    let nodes = 1;
    for (const word of words) nodes += this.#open(word);
    const size = 2 ** Math.ceil(Math.log2(nodes * 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * CELLS);
    this.#first = words.length < MANY_WORDS ? null : new Int32Array(CODES);
    for (let index = 0; index < words.length; index++) this.#add(words[index] as string, index);
  }

  /** Marks the first character; at most so many nodes are new. */
  #open(word: string): number {
    if (word.length === 0) return 0;
    const code = word.charCodeAt(0);
    const known = this.#openMask === CODES - 1 && this.#isOpen(code);
    const bit = code & this.#openMask;
    this.#opens[bit >> 5] = (this.#opens[bit >> 5] as number) | (1 << (bit & 31));
    return known ? word.length - 1 : word.length;
  }

  indexOf(word: string): number {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) {
      node = this.#child(node, word.charCodeAt(i));
      if (node === ROOT) return -1;
    }
    return this.#end(node) - 1;
  }

  longestAt(text: string, at: number): number {
    let node = ROOT;
    let best = 0;
    for (let i = at; i < text.length; i++) {
      node = this.#child(node, text.charCodeAt(i));
      if (node === ROOT) break;
      best = this.#end(node) || best;
    }
    return best - 1;
  }

  eachAt(text: string, at: number, visit: (index: number) => void): void {
    let node = ROOT;
    for (let i = at; i < text.length; i++) {
      node = this.#child(node, text.charCodeAt(i));
      if (node === ROOT) return;
      const end = this.#end(node);
      if (end > 0) visit(end - 1);
    }
  }

  scan(text: string, visit: (at: number, index: number) => void): void {
    for (let at = 0; at < text.length; at++) {
      let node = this.#opening(text.charCodeAt(at));
      for (let i = at + 1; node !== ROOT; i++) {
        const end = this.#end(node);
        if (end > 0) visit(at, end - 1);
        if (i === text.length) break;
        node = this.#deeper(node, text.charCodeAt(i));
      }
    }
  }

  #add(word: string, index: number): void {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) node = this.#grow(node, word.charCodeAt(i));
    if (node !== ROOT && this.#end(node) === 0) this.#slots[node + 1] = index + 1;
  }

  #isOpen(code: number): boolean {
    const bit = code & this.#openMask;
    return (((this.#opens[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  #end(node: number): number {
    return node === ROOT ? 0 : (this.#slots[node + 1] as number);
  }

  #child(node: number, code: number): number {
    return node === ROOT ? this.#opening(code) : this.#deeper(node, code);
  }

  #opening(code: number): number {
    if (this.#first !== null) return this.#first[code] as number;
    return this.#isOpen(code) ? this.#deeper(ROOT, code) : ROOT;
  }

  #deeper(node: number, code: number): number {
    const slot = this.#slot(node, code);
    return this.#slots[slot] === 0 ? ROOT : slot + 1;
  }

  #grow(node: number, code: number): number {
    const slot = this.#slot(node, code);
    this.#slots[slot] = node + 1;
    this.#slots[slot + 1] = code;
    if (node === ROOT && this.#first !== null) this.#first[code] = slot + 1;
    return slot + 1;
  }

  /** Where the slot begins that holds (node, code), or the empty one where it belongs. */
  #slot(node: number, code: number): number {
    const slots = this.#slots;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    for (;;) {
      const at = slot * CELLS;
      const parent = slots[at];
      if (parent === 0 || (parent === node + 1 && slots[at + 1] === code)) return at;
      slot = (slot + 1) & this.#mask;
    }
  }
}
