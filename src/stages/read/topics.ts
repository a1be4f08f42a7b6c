/** Which paragraphs of a page speak of the same thing, by the pairs of characters that they share and others lack. */
import { isHan } from "../../text/characters.ts";
import type { Line } from "./lines.ts";

/** Han characters lie in `LOWEST..LOWEST + SPAN`; so close together two of them make a small integer. */
const LOWEST = 0x3000;
const SPAN = 0x7000;

export class Topics {
  readonly #lines: readonly Line[];
  readonly #pairs = new Map<Line, ReadonlySet<number>>();
  #counts: ReadonlyMap<number, number> | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** How much of what is special to `lines` also stands in `others`, `0..1`. */
  share(lines: readonly Line[], others: readonly Line[]): number {
    const there = others.map((line) => this.#of(line));
    const seen = new Set<number>();
    let shared = 0;
    let all = 0;
    for (const line of lines) {
      for (const pair of this.#of(line)) {
        if (seen.has(pair)) continue;
        seen.add(pair);
        const weight = this.#weight(pair);
        all += weight;
        if (there.some((pairs) => pairs.has(pair))) shared += weight;
      }
    }
    return all === 0 ? 0 : shared / all;
  }

  #of(line: Line): ReadonlySet<number> {
    const known = this.#pairs.get(line) ?? pairsOf(line.text);
    this.#pairs.set(line, known);
    return known;
  }

  /** Nothing for a pair that one paragraph alone has; little for one that many have. */
  #weight(pair: number): number {
    this.#counts ??= this.#count();
    const count = this.#counts.get(pair) ?? 1;
    return count < 2 ? 0.15 : Math.log((this.#lines.length + 1) / count) ** 2;
  }

  #count(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const line of this.#lines)
      for (const pair of this.#of(line)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return counts;
  }
}

function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = isHan(code) ? code : 0;
    if (last !== 0 && letter !== 0) pairs.add((last - LOWEST) * SPAN + letter - LOWEST);
    last = letter;
  }
  return pairs;
}
