/** What times are reckoned from while a text is read: the day of print and the last time that was named. */
import { type Day, dayOf, monthOf, yearOf } from "./calendar.ts";
import { parseNumeral } from "./numerals.ts";

/** Days that 8月25日 may lie ahead of the paper, without and with wording such as 将 or 定于: papers say 去年 of last year. */
const AHEAD_BARE = 120;
const AHEAD_SAID = 300;
/** Days that a bare 25日 may. */
const AHEAD_IN_MONTH = 10;
/** Days within which a bare 27日 is read in the month of the date named before it. */
const SAME_STORY = 40;

export class TimeAnchor {
  readonly today: Day | null;
  /** The last day that the text named and that had come when the paper was printed; the last year. */
  day: Day | null = null;
  year: number | null = null;

  constructor(today: Day | null, named: Day | null = null) {
    this.today = today;
    this.day = named;
  }

  /** The story has come to this day; one still ahead is no day on which something took place. */
  name(day: Day): void {
    if (this.today !== null && day > this.today) return;
    this.day = day;
    this.year = null;
  }

  /** 去年 → 2022; `null` where nothing says from which year it counts. */
  yearOfWord(word: string): number | null {
    const figures = word.slice(0, -1);
    const value = figures.length === 4 ? parseNumeral(figures) : null;
    if (value !== null) return value;
    const near = NEAR_YEARS[figures];
    if (near !== undefined) return this.today === null ? null : yearOf(this.today) + near;
    const last = this.year ?? (this.day === null ? null : yearOf(this.day)) ?? this.thisYear();
    return last === null ? null : last + (NEXT_YEARS.has(figures) ? 1 : 0);
  }

  thisYear(): number | null {
    return this.today === null ? null : yearOf(this.today);
  }

  /** Year and month of 8月, 上月 or 本月, with or without a year word. */
  month(yearWord: string, monthWord: string, ahead: boolean): readonly [number, number] | null {
    const shift = NEAR_MONTHS[monthWord.slice(0, monthWord.indexOf("月")).replace("个", "")];
    if (shift !== undefined) return this.shiftedMonth(shift);
    const month = parseNumeral(monthWord.slice(0, monthWord.indexOf("月")));
    if (month === null) return null;
    if (yearWord !== "") {
      const year = this.yearOfWord(yearWord);
      return year === null ? null : [year, month];
    }
    const year = this.yearOfDate(month, null, ahead);
    return year === null ? null : [year, month];
  }

  private shiftedMonth(shift: number): readonly [number, number] | null {
    const from = shift === 0 && this.day !== null && this.today === null ? this.day : this.today;
    if (from === null) return null;
    const index = yearOf(from) * 12 + monthOf(from) - 1 + shift;
    return [Math.floor(index / 12), (index % 12) + 1];
  }

  /** The year that puts a date at or before the paper and nearest, or ahead of it where the wording says so. */
  private yearOfDate(month: number, date: number | null, ahead: boolean): number | null {
    if (this.today === null) return this.year ?? (this.day === null ? null : yearOf(this.day));
    const year = yearOf(this.today);
    const limit = ahead ? AHEAD_SAID : AHEAD_BARE;
    for (const candidate of ahead ? [year, year + 1] : [year + 1, year]) {
      const day = dayOf(candidate, month, date ?? 1);
      if (day === null) continue;
      if (date === null && candidate === year && month === monthOf(this.today)) return year;
      const distance = day - this.today;
      if (ahead ? distance >= 0 && distance <= limit : distance <= limit) return candidate;
    }
    const day = dayOf(year, month, date ?? 1);
    return day !== null && day <= this.today ? year : year - 1;
  }

  /** The day of 8月23日, 去年8月23日, 本月3日 or a bare 23日. */
  date(yearWord: string, monthWord: string, dateText: string, ahead: boolean): Day | null {
    const date = parseNumeral(dateText);
    if (date === null) return null;
    if (monthWord === "") return this.bareDate(date, ahead);
    const month = parseNumeral(monthWord.slice(0, -1));
    if (month === null || yearWord !== "") {
      const named = this.month(yearWord, monthWord, ahead);
      return named === null ? null : dayOf(named[0], named[1], date);
    }
    const year = this.yearOfDate(month, date, ahead);
    return year === null ? null : dayOf(year, month, date);
  }

  private bareDate(date: number, ahead: boolean): Day | null {
    const today = this.today;
    const named =
      this.day !== null && (today === null || Math.abs(this.day - today) <= SAME_STORY) ? this.day : today;
    if (named === null) return null;
    const here = dayOf(yearOf(named), monthOf(named), date);
    if (today === null || (here !== null && here <= today + (ahead ? 31 : AHEAD_IN_MONTH))) return here;
    const index = yearOf(named) * 12 + monthOf(named) - 2;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, date);
  }
}

const NEAR_YEARS: Readonly<Record<string, number>> = { 去: -1, 上: -1, 前: -2, 今: 0, 本: 0, 明: 1, 后: 2 };
const NEXT_YEARS = new Set(["次", "翌"]);
const NEAR_MONTHS: Readonly<Record<string, number>> = { 上: -1, 下: 1, 本: 0, 这: 0, 当: 0, 同: 0, 次: 1 };
