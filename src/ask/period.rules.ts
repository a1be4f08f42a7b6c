/** How questions name days and periods, in Chinese and English. Groups: y year, m month, d day, n how many, u unit. */

export type PeriodKind =
  | "date"
  | "relative-year"
  | "relative-month"
  | "relative-week"
  | "relative-day"
  | "last-n"
  | "ago";

export interface PeriodRow {
  readonly kind: PeriodKind;
  readonly pattern: RegExp;
}

const ZH_NUMBER = "[0-9〇零一二三四五六七八九十廿两]{1,4}";
const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Tried in order at each place; the first that fits wins. */
export const PERIODS: readonly PeriodRow[] = [
  {
    kind: "date",
    pattern: /(?<![0-9])(?<y>(?:19|20)\d\d)[-/.](?<m>\d{1,2})(?:[-/.](?<d>\d{1,2}))?(?![0-9])/iu,
  },
  {
    kind: "date",
    pattern: new RegExp(
      `(?<y>(?:19|20)\\d\\d|[一二][〇零九一二三四五六七八]{3}|今|去|前|明)年(?:的?(?<m>${ZH_NUMBER})月份?(?:(?<d>${ZH_NUMBER})[日号])?)`,
      "u",
    ),
  },
  { kind: "date", pattern: /(?<y>(?:19|20)\d\d|[一二][〇零九一二三四五六七八]{3})年/u },
  { kind: "date", pattern: new RegExp(`(?<m>${ZH_NUMBER})月份?(?:(?<d>${ZH_NUMBER})[日号])?(?![0-9])`, "u") },
  { kind: "relative-year", pattern: /(?<n>今年|本年度?|去年|上一?年|前年|明年)/u },
  {
    kind: "ago",
    pattern:
      /(?<![0-9〇零一二三四五六七八九十])(?<n>[0-9]{1,2}|[一二三四五六七八九十两]{1,3})(?:(?<u>年)|个(?<m>月))之?前/u,
  },
  { kind: "relative-month", pattern: /(?<n>这个?月|本月|当月|上个?月|上上个?月|下个?月)/u },
  { kind: "relative-week", pattern: /(?<n>这一?周|本周|这个?星期|上一?周|上个?星期)/u },
  { kind: "relative-day", pattern: /(?<n>今天|今日|昨天|昨日|前天|当天)/u },
  {
    kind: "last-n",
    pattern: /(?:最近|近|过去)(?:的)?(?<n>[0-9一二三四五六七八九十两]{1,3})个?(?<u>天|日|周|星期|月|年)/u,
  },
  {
    kind: "date",
    pattern: new RegExp(
      `\\b(?<m>${MONTHS})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>(?:19|20)\\d\\d))?\\b`,
      "iu",
    ),
  },
  {
    kind: "date",
    pattern: new RegExp(
      `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTHS})\\.?(?:,?\\s+(?<y>(?:19|20)\\d\\d))?\\b`,
      "iu",
    ),
  },
  {
    kind: "date",
    pattern: new RegExp(`\\b(?<m>${MONTHS})\\.?,?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d\\d)\\b`, "iu"),
  },
  {
    kind: "date",
    pattern: new RegExp(`\\b(?:in|during)\\s+(?<m>${MONTHS})\\b(?!,?\\s+(?:of\\s+)?(?:19|20)\\d\\d)`, "iu"),
  },
  { kind: "date", pattern: /(?<![0-9])(?<y>(?:19|20)\d\d)(?![0-9年])/u },
  { kind: "relative-year", pattern: /\b(?<n>this|last|next) year\b/iu },
  { kind: "relative-month", pattern: /\b(?<n>this|last|next) month\b/iu },
  { kind: "relative-week", pattern: /\b(?<n>this|last) week\b/iu },
  { kind: "relative-day", pattern: /\b(?<n>today|yesterday)\b/iu },
  { kind: "ago", pattern: /\b(?<n>\d{1,2}|a|one|two|three|four|five|ten) (?<u>month|year)s? ago\b/iu },
  { kind: "last-n", pattern: /\b(?:last|past) (?<n>\d{1,3}) (?<u>day|week|month|year)s?\b/iu },
];

/** How far a word lies from the present year, month, week or day. */
export const STEPS: Readonly<Record<string, number>> = {
  今: 0,
  本: 0,
  这: 0,
  当: 0,
  this: 0,
  today: 0,
  去: -1,
  上: -1,
  昨: -1,
  last: -1,
  yesterday: -1,
  前: -2,
  上上: -2,
  明: 1,
  下: 1,
  next: 1,
};

export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
};

export const UNITS: Readonly<Record<string, "day" | "week" | "month" | "year">> = {
  天: "day",
  日: "day",
  day: "day",
  周: "week",
  星期: "week",
  week: "week",
  月: "month",
  month: "month",
  年: "year",
  year: "year",
};

/** What joins two times into a range, before or between them. */
export const RANGE_JOINT = /^\s*(?:到|至|—|–|-|~|～|和|与|to|till|until|through|and)\s*$/iu;

/** Words after a time that open one of its ends: 「8月以来」「2022年之前」; in English they stand before it. */
export const OPEN_AFTER = {
  since: /^\s*(?:以来|以后|之后|起|后)/u,
  before: /^\s*(?:以前|之前|前)/u,
} as const;
export const OPEN_BEFORE = {
  since: /\b(?:since|after|from)\s*$/iu,
  before: /\b(?:before|until|till|by)\s*$/iu,
} as const;

/** A third of the month that stands before it. */
export const THIRD = /^([上中下]旬)/u;

/** First and last day of the thirds; no month has a day after its 31st. */
export const THIRDS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  上旬: ["01", "10"],
  中旬: ["11", "20"],
  下旬: ["21", "31"],
};
