/** One order of texts, the same on every machine. */

/** By UTF-16 code units, as `<` and `Array.prototype.sort` compare: no locale decides. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
