/** A trie over UTF-16 code units in typed arrays: the words that start at a position, found in one walk. */

const ROOT = 0;
const CODES = 0x10000;

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

/** Builds a trie; empty words are left out, and of equal words the first keeps its index. */
export function createTrie(words: readonly string[]): Trie {
  return new HashTrie(words);
}

/** Children of the root stand in a direct table; deeper ones in one open-addressed hash of (node, code). */
class HashTrie implements Trie {
  readonly words: readonly string[];
  readonly #first = new Int32Array(CODES);
  readonly #mask: number;
  readonly #codes: Uint16Array;
  readonly #parents: Int32Array;
  readonly #children: Int32Array;
  /** Index of the word that ends in a node, plus one; 0 for none. */
  readonly #ends: Int32Array;
  #nodes = 1;

  constructor(words: readonly string[]) {
    this.words = words;
    const most = words.reduce((sum, word) => sum + word.length, 1);
    const slots = 2 ** Math.ceil(Math.log2(most * 2));
    this.#mask = slots - 1;
    this.#codes = new Uint16Array(slots);
    this.#parents = new Int32Array(slots);
    this.#children = new Int32Array(slots);
    this.#ends = new Int32Array(most + 1);
    words.forEach((word, index) => {
      this.#add(word, index);
    });
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
      if (this.#first[text.charCodeAt(at)] === ROOT) continue;
      this.eachAt(text, at, (index) => visit(at, index));
    }
  }

  #add(word: string, index: number): void {
    let node = ROOT;
    for (let i = 0; i < word.length; i++) node = this.#grow(node, word.charCodeAt(i));
    if (node !== ROOT && this.#end(node) === 0) this.#ends[node] = index + 1;
  }

  #end(node: number): number {
    return this.#ends[node] as number;
  }

  #child(node: number, code: number): number {
    if (node === ROOT) return this.#first[code] as number;
    return this.#children[this.#slot(node, code)] as number;
  }

  #grow(node: number, code: number): number {
    const known = this.#child(node, code);
    if (known !== ROOT) return known;
    const child = this.#nodes++;
    if (node === ROOT) this.#first[code] = child;
    else {
      const slot = this.#slot(node, code);
      this.#codes[slot] = code;
      this.#parents[slot] = node;
      this.#children[slot] = child;
    }
    return child;
  }

  /** The slot that holds (node, code), or the empty one where it belongs. */
  #slot(node: number, code: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (this.#children[slot] !== 0) {
      if (this.#parents[slot] === node && this.#codes[slot] === code) break;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
