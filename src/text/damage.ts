/** Damages text as recognition does: look-alike characters, lost characters, half-width punctuation, broken lines. */

/** Text with damage, and where each character of the sound text went. */
export interface Damaged {
  readonly text: string;
  /** The damaged text behind a range of the sound one. */
  readonly slice: (start: number, end: number) => string;
}

export interface Damage {
  /** How many of a hundred characters are damaged. */
  readonly percent: number;
  readonly seed: number;
  /** Strings of characters that are taken for one another. */
  readonly lookAlikes: readonly string[];
}

/** How often a damaged character is lost or followed by a line break; else it is replaced by one that looks alike. */
const LOST = 0.2;
const BROKEN = 0.15;
const FULL_WIDTH = "，。；：！？（）";
const HALF_WIDTH = ",.;:!?()";
const HAN = /\p{Script=Han}/u;

/** The same text, percent and seed give the same damage. Blank space is left alone. */
export function damage(text: string, { percent, seed, lookAlikes }: Damage): Damaged {
  const random = randomFrom(seed);
  const alike = alikeByChar(lookAlikes);
  const starts = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    starts[at] = length;
    const char = text.charAt(at);
    const hit = random() * 100 < percent && char.trim() !== "";
    const part = hit ? damagedChar(char, alike, random) : char;
    parts.push(part);
    length += part.length;
  }
  starts[text.length] = length;
  const damaged = parts.join("");
  return { text: damaged, slice: (start, end) => damaged.slice(starts[start], starts[end]) };
}

function damagedChar(char: string, alike: ReadonlyMap<string, string>, random: () => number): string {
  const width = FULL_WIDTH.indexOf(char);
  if (width >= 0) return HALF_WIDTH.charAt(width);
  const draw = random();
  if (draw < LOST || !HAN.test(char)) return "";
  if (draw < LOST + BROKEN) return `${char}\n`;
  const others = alike.get(char) ?? "";
  // A character that resembles none is lost: recognition drops what it cannot place.
  return others.charAt(Math.floor(random() * others.length));
}

function alikeByChar(groups: readonly string[]): ReadonlyMap<string, string> {
  const alike = new Map<string, string>();
  for (const group of groups) {
    for (const char of group) alike.set(char, (alike.get(char) ?? "") + group.replace(char, ""));
  }
  return alike;
}

/** A small generator of even numbers in 0..1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
