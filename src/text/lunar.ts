/** The Chinese lunar calendar: which day of the common one a lunar day is. */
import { type Day, dayOf } from "./calendar.ts";
import { parseNumeral } from "./numerals.ts";

const MS = 86_400_000;
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
/** A year 甲子. */
const FIRST_OF_CYCLE = 1984;
const CYCLE = 60;
/** Days past New Year's Day on which the lunar year begins at the earliest, and how long it is at most. */
const EARLIEST = 19;
const LONGEST = 416;

let calendar: Intl.DateTimeFormat | null = null;

/** The year 甲子, 癸卯 … nearest to `near`, or `null` for no pair of the cycle. */
export function cycleYear(pair: string, near: number): number | null {
  const stem = STEMS.indexOf(pair[0] ?? " ");
  const branch = BRANCHES.indexOf(pair[1] ?? " ");
  if (stem === -1 || branch === -1 || (stem - branch) % 2 !== 0) return null;
  let year = FIRST_OF_CYCLE;
  while (
    (year - FIRST_OF_CYCLE) % STEMS.length !== stem ||
    (year - FIRST_OF_CYCLE) % BRANCHES.length !== branch
  )
    year++;
  return year + Math.round((near - year) / CYCLE) * CYCLE;
}

/** The day that 「闰四月二十」 of the lunar year that begins in `year` is; `null` for a day that it lacks. */
export function lunarDay(year: number, month: string, date: string): Day | null {
  const wanted = `${monthNumber(month)}${month.startsWith("闰") ? "bis" : ""}/${dateNumber(date)}`;
  const first = dayOf(year, 1, 1);
  if (first === null) return null;
  for (let day = first + EARLIEST; day < first + LONGEST; day++) {
    const [lunarMonth, lunarDate, lunarYear] = partsOf(day);
    if (lunarYear === year && `${lunarMonth}/${lunarDate}` === wanted) return day;
  }
  return null;
}

/** The last day of the lunar year before `year`'s own: 除夕 of the spring of `year`. */
export function lunarEve(year: number): Day | null {
  const first = lunarDay(year, "正月", "初一");
  return first === null ? null : first - 1;
}

function partsOf(day: Day): readonly [string, string, number] {
  calendar ??= new Intl.DateTimeFormat("en-u-ca-chinese", {
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = calendar.formatToParts(new Date(day * MS));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return [of("month"), of("day"), Number(of("relatedYear"))];
}

function monthNumber(month: string): number {
  const name = month.replace(/^闰/, "").replace(/月$/, "");
  if (name === "正") return 1;
  if (name === "冬") return 11;
  return name === "腊" ? 12 : (parseNumeral(name) ?? 0);
}

function dateNumber(date: string): number {
  return parseNumeral(date.replace(/^初/, "")) ?? 0;
}
