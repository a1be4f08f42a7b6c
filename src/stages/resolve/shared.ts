/** Keeps one copy of what pages say again and again: names, and lists of one name or number. */
export class Shared {
  readonly #texts = new Map<string, string>();
  readonly #single = new Map<string, readonly [string]>();
  readonly #numbers = new Map<string, readonly number[]>();

  text(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, text);
    return text;
  }

  texts(texts: readonly string[]): readonly string[] {
    const [first] = texts;
    if (first === undefined) return NONE;
    if (texts.length > 1) return texts.map((text) => this.text(text));
    const known = this.#single.get(first) ?? ([this.text(first)] as const);
    this.#single.set(known[0], known);
    return known;
  }

  numbers(numbers: readonly number[]): readonly number[] {
    if (numbers.length > SHORT) return numbers;
    const key = numbers.join();
    const known = this.#numbers.get(key) ?? numbers;
    this.#numbers.set(key, known);
    return known;
  }
}

const NONE: readonly never[] = [];
const SHORT = 3;
