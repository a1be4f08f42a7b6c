/** The folded keys of one way of matching, in one text, with a filter of letter pairs that tells at once what stands nowhere in it. */

/** Separates keys and fields; folded away from every key and every text that is searched. */
export const LINE = "\n";
export const FIELD = "\u001f";

/** Where a text is looked for: as a whole key, at the start of a key, anywhere in a key. */
export type Place = "whole" | "start" | "inside";

export interface KeyHit {
  /** Number of the entity. */
  readonly number: number;
  /** The key as it stands on the node. */
  readonly matched: string;
}

/** Where a line stands in the text. */
interface Line {
  readonly start: number;
  readonly keyEnd: number;
  readonly end: number;
}

/** More lines than this are not remembered. */
const FEW = 200;

/** Bits of the filter: a text's pairs fall on the same bit so seldom that little is scanned in vain. */
const BITS = 1 << 20;

export class NameBlock {
  readonly #text: string;
  /** Made for the second text that is sought: a program that asks once does not wait for it. */
  #pairs: Uint32Array | undefined;
  #sought = "";
  /** A text is sought in three places in turn: where few keys hold it, one look is enough for all. */
  #few: { readonly folded: string; readonly lines: readonly Line[] | null } | undefined;

  /** `text` begins with a line end, so that every key follows one. */
  constructor(text: string) {
    this.#text = narrow(text);
  }

  /** The lines whose key holds a folded text, in order; none is left out. */
  *find(folded: string, place: Place): Generator<KeyHit> {
    if (!this.#mayHold(folded)) return;
    const few = this.#fewLines(folded);
    if (few === null) {
      for (const line of this.#lines(folded, place)) yield this.#hitAt(line);
      return;
    }
    for (const line of few) {
      const inPlace =
        place === "inside" ||
        (this.#text.startsWith(folded, line.start) &&
          (place === "start" || line.keyEnd === line.start + folded.length));
      if (inPlace) yield this.#hitAt(line);
    }
  }

  /** All lines that hold the text anywhere in their key; `null` where they are many, of which the first ones are soon found. */
  #fewLines(folded: string): readonly Line[] | null {
    if (this.#few?.folded === folded) return this.#few.lines;
    const found: Line[] = [];
    for (const line of this.#lines(folded, "inside")) {
      found.push(line);
      if (found.length > FEW) break;
    }
    const lines = found.length > FEW ? null : found;
    this.#few = { folded, lines };
    return lines;
  }

  *#lines(folded: string, place: Place): Generator<Line> {
    const block = this.#text;
    const sought = `${place === "inside" ? "" : LINE}${folded}${place === "whole" ? FIELD : ""}`;
    const ahead = place === "inside" ? 0 : LINE.length;
    for (let at = block.indexOf(sought); at >= 0; ) {
      const inKey = at + ahead;
      const end = block.indexOf(LINE, inKey);
      const start = block.lastIndexOf(LINE, inKey - 1) + 1;
      const keyEnd = block.indexOf(FIELD, start);
      if (inKey < keyEnd) yield { start, keyEnd, end };
      at = block.indexOf(sought, end);
    }
  }

  #hitAt({ start, keyEnd, end }: Line): KeyHit {
    const block = this.#text;
    const numberEnd = block.indexOf(FIELD, keyEnd + 1);
    const original = block.slice(numberEnd + 1, end);
    const matched = original === "" ? block.slice(start, keyEnd) : (JSON.parse(original) as string);
    return { number: Number(block.slice(keyEnd + 1, numberEnd)), matched };
  }

  #mayHold(folded: string): boolean {
    if (this.#sought === "" || this.#sought === folded) {
      this.#sought = folded;
      return true;
    }
    this.#pairs ??= pairsOf(this.#text);
    for (let i = 1; i < folded.length; i += 1) {
      const bit = bitOf(folded.charCodeAt(i - 1), folded.charCodeAt(i));
      if (((this.#pairs[bit >>> 5] as number) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

/** Pinyin and initials need one byte a letter, which is searched several times as fast as two. */
function narrow(text: string): string {
  const bytes = Buffer.from(text);
  return bytes.length === text.length ? bytes.toString("latin1") : text;
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}

/** Every pair of neighbouring letters, lines and fields among them. */
function pairsOf(text: string): Uint32Array {
  const bytes = Buffer.from(text, "utf16le");
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  const pairs = new Uint32Array(BITS / 32);
  let before = units[0] as number;
  for (let i = 1; i < units.length; i += 1) {
    const unit = units[i] as number;
    const bit = bitOf(before, unit);
    pairs[bit >>> 5] = (pairs[bit >>> 5] as number) | (1 << (bit & 31));
    before = unit;
  }
  return pairs;
}
