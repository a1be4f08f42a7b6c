/** Dates of a masthead with the figures of one kind: 二〇二三年三月八日, 2O23年, 20二3年 become 2023年3月8日. */
import { parseNumeral } from "../../text/numerals.ts";
import {
  CHINESE_DATE,
  CHINESE_YEAR,
  DAY_SIGN,
  ENGLISH_DATE,
  ENGLISH_MONTHS,
  MISREAD_DAY,
  MONTH_SIGN,
} from "./masthead.rules.ts";

export function settleDigits(text: string): string {
  const plain = text
    .replace(ENGLISH_DATE.pattern, (_, month: string, day: string, year: string) => {
      const number = ENGLISH_MONTHS.indexOf(month) / month.length + 1;
      return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    })
    .replace(/(?<=\d)[OoQ]|[OoQ](?=\d)/g, "0")
    .replace(/(?<=\d)[lI]|[lI](?=\d)/g, "1")
    .replace(CHINESE_YEAR.pattern, (year) => [...year].map(figureOf).join(""))
    .replace(MISREAD_DAY.pattern, `$1${DAY_SIGN}`);
  return plain.replace(CHINESE_DATE.pattern, (_, year: string, month: string, date: string) => {
    const [m, d] = [parseNumeral(month), parseNumeral(date)];
    return year + m + MONTH_SIGN + d + DAY_SIGN;
  });
}

function figureOf(char: string): string {
  if (/\d/.test(char)) return char;
  return String(parseNumeral(char) ?? 0);
}
