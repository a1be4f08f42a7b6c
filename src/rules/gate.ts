/** Which wordings may match a text: those whose strings stand there in their order, found in one pass over it. */
import { createTrie, type Trie } from "../text/trie.ts";
import type { Wording } from "./define.ts";
import { isLabels, type Step } from "./pattern-steps.ts";

const NONE: readonly number[] = [];
const NOWHERE = 0x7fffffff;

/** What is kept between two texts is scratch: every text leaves it as it found it. */
export class Gate {
  readonly #words: Trie;
  readonly #lengths: Uint16Array;
  /** Where each word stands first and last; -1 where it does not stand. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #seen: number[] = [];
  /** Which wordings each word wakes. */
  readonly #wakes: readonly (readonly number[])[];
  /** One bit for each wording that the text at hand wakes. */
  readonly #awake: Uint32Array;
  /** Of each wording its steps: how many words each has, then these words; 0 behind the last. */
  readonly #steps: readonly Uint16Array[];
  /** Whether a text without names may match. */
  readonly readsNameless: boolean;
  readonly #note: (at: number, word: number) => void;

  constructor(wordings: readonly Pick<Wording, "triggers" | "steps">[]) {
    const words = [...new Set(wordings.flatMap(({ steps }) => steps.flat()))];
    const idOf = new Map(words.map((word, id) => [word, id]));
    const idsOf = (step: Step): number[] => [...new Set(step)].map((word) => idOf.get(word) as number);
    const wakes = words.map((): number[] => []);
    wordings.forEach(({ triggers }, index) => {
      for (const id of idsOf(triggers)) wakes[id]?.push(index);
    });
    this.#steps = wordings.map(({ steps }) =>
      Uint16Array.from([...steps.flatMap((step) => [idsOf(step).length, ...idsOf(step)]), 0]),
    );
    this.#words = createTrie(words);
    this.#lengths = Uint16Array.from(words, ({ length }) => length);
    this.#first = new Int32Array(words.length);
    this.#last = new Int32Array(words.length).fill(-1);
    this.#wakes = wakes;
    this.#awake = new Uint32Array((wordings.length + 31) >> 5);
    this.readsNameless = wordings.some((wording) => !wording.steps.some(isLabels));
    this.#note = (at, word) => {
      if ((this.#last[word] as number) < 0) this.#see(at, word);
      this.#last[word] = at;
    };
  }

  /** The wordings that may match `text`, in their order. */
  admitted(text: string): readonly number[] {
    this.#words.scan(text, this.#note);
    if (this.#seen.length === 0) return NONE;
    const found: number[] = [];
    for (let group = 0; group < this.#awake.length; group++) {
      let bits = this.#awake[group] as number;
      this.#awake[group] = 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        const index = group * 32 + 31 - Math.clz32(lowest);
        if (this.#inOrder(index)) found.push(index);
        bits ^= lowest;
      }
    }
    for (const word of this.#seen) this.#last[word] = -1;
    this.#seen.length = 0;
    return found;
  }

  #see(at: number, word: number): void {
    this.#first[word] = at;
    this.#seen.push(word);
    const awake = this.#awake;
    for (const index of this.#wakes[word] as readonly number[])
      awake[index >> 5] = (awake[index >> 5] as number) | (1 << (index & 31));
  }

  /** Whether each step of a wording can stand behind the one before it. */
  #inOrder(index: number): boolean {
    const steps = this.#steps[index] as Uint16Array;
    let from = 0;
    let at = 0;
    for (let count = steps[0] as number; count > 0; count = steps[at] as number) {
      let end = NOWHERE;
      for (const stop = at + count; at < stop; at++) {
        const word = steps[at + 1] as number;
        if ((this.#last[word] as number) < from) continue;
        const begin = Math.max(from, this.#first[word] as number);
        end = Math.min(end, begin + (this.#lengths[word] as number));
      }
      if (end === NOWHERE) return false;
      from = end;
      at += 1;
    }
    return true;
  }
}
