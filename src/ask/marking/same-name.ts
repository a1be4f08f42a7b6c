/** When a cell of an answer is the thing that was expected: pages name one thing in longer and shorter forms. */

const LEFT_OUT = /[\s“”"‘’《》〈〉（）()·•,，、.]+/gu;
/** A shorter form inside a longer one says enough from here on: 株洲市工信局 in 株洲市工信局党组, yet no 会长 in 副会长. */
const TELLING = 4;
/** Titles of events are worded freely: so alike they must be at least. */
const ALIKE = 0.4;

/** From 0 (another thing) to 1 (the same form). */
export function sameness(found: string, expected: string, column: string): number {
  const [a, b] = [bare(found), bare(expected)];
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= TELLING && long.includes(short)) return 0.9;
  if (column !== "event") return 0;
  const alike = likeness(a, b);
  return alike >= ALIKE ? alike * 0.9 : 0;
}

function bare(form: string): string {
  return form.replace(LEFT_OUT, "");
}

/** Dice's coefficient over pairs of neighbouring characters. */
function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [pairs(a), pairs(b)];
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length;
  return (2 * shared) / (pairsA.size + pairsB.size);
}

function pairs(text: string): ReadonlySet<string> {
  const chars = [...text];
  return new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`));
}
