/** Numbers as Chinese text writes them: 23, 二十三, 廿三, 两千, 二〇二四, 第四. */

const DIGITS = new Map([..."〇零一二三四五六七八九"].map((char, at) => [char, Math.max(0, at - 1)]));
for (const [char, value] of [
  ["两", 2],
  ["○", 0],
] as const)
  DIGITS.set(char, value);
const UNITS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const TENS = new Map([
  ["廿", 20],
  ["卅", 30],
]);
const MYRIAD = 10_000;
const HUNDRED_MILLION = 100_000_000;

/** The value of a numeral in Arabic or Chinese figures, with or without 第; `null` for anything else. */
export function parseNumeral(text: string): number | null {
  const body = text.startsWith("第") ? text.slice(1) : text;
  if (/^\d+$/.test(body)) return Number(body);
  if (body === "") return null;
  const figures = [...body];
  if (figures.length > 1 && figures.every((char) => DIGITS.has(char)))
    return figures.reduce((value, char) => value * 10 + (DIGITS.get(char) ?? 0), 0);
  return parseUnits(figures);
}

function parseUnits(figures: readonly string[]): number | null {
  let total = 0;
  let section = 0;
  let figure: number | null = null;
  for (const char of figures) {
    const unit = UNITS.get(char);
    const tens = TENS.get(char);
    if (DIGITS.has(char)) figure = DIGITS.get(char) ?? 0;
    else if (unit !== undefined) {
      section += (figure ?? 1) * unit;
      figure = null;
    } else if (tens !== undefined) section += tens;
    else if (char === "万" || char === "亿") {
      section += figure ?? 0;
      total = char === "万" ? total + section * MYRIAD : (total + section) * HUNDRED_MILLION;
      section = 0;
      figure = null;
    } else return null;
  }
  return total + section + (figure ?? 0);
}
