/** How Chinese prose writes times: one sticky pattern a form, tried in order where a time can begin. */

const FIGURE = "[一二三四五六七八九]";
const DAY_NUMBER = `(?:[12]\\d|3[01]|0?[1-9]|三十一?|二?十${FIGURE}?|廿${FIGURE}?|${FIGURE})`;
const MONTH_NUMBER = `(?:1[0-2]|0?[1-9]|十[一二]?|${FIGURE})`;
const YEAR = `(?:(?:18|19|20)\\d{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})年(?![代级])|(?:去|今|前|明|后|上|本|同|当|次|翌)年`;
const MONTH = `${MONTH_NUMBER}月(?:份|底|末|初(?!${FIGURE}|十)|中旬|上旬|下旬)?|(?:上个?|下个?|本|当|同|次|这个)月(?:底|末|初|中旬|上旬|下旬)?`;
const TO = "(?:至|到|—+|-|–|~)";
const DATE = `(?:(${YEAR})?(${MONTH_NUMBER}月|(?:上个?|下个?|本|当)月))?(${DAY_NUMBER})[日号]`;

/** What a form says; groups are read by `time-anchor.ts`. */
export type TimeKind =
  | "date-span"
  | "date"
  | "numeric"
  | "month-span"
  | "period"
  | "month"
  | "year-span"
  | "year"
  | "near-day"
  | "weekday"
  | "after"
  | "vague";

export interface TimeForm {
  readonly kind: TimeKind;
  readonly pattern: RegExp;
}

const form = (kind: TimeKind, source: string): TimeForm => ({ kind, pattern: new RegExp(source, "y") });

/** The longer wording of two that begin alike comes first. */
export const TIME_FORMS: readonly TimeForm[] = [
  form("date-span", `${DATE}(?:[上下]午|晚|[0-9:时点分半]{1,6})?${TO}${DATE}`),
  form("date-span", `(?:(${YEAR})?(${MONTH_NUMBER}月))(${DAY_NUMBER})${TO}()()(${DAY_NUMBER})日`),
  form("date-span", `()()(?<!\\d|第)([12]?\\d|3[01])${TO}()()([12]?\\d|3[01])日`),
  form("date", `(${YEAR})?(${MONTH_NUMBER}月|(?:上个?|下个?|本|当|同)月)(${DAY_NUMBER})[日号]`),
  form(
    "date",
    `()()((?:[12]\\d|3[01]|0?[1-9]|[二三]十${FIGURE}?|廿${FIGURE}?|十${FIGURE}))日(?![均游内本元用])`,
  ),
  form("numeric", `((?:19|20)\\d{2})([-/.])(1[0-2]|0?[1-9])\\2(3[01]|[12]\\d|0?[1-9])(?![\\d.])`),
  form("month-span", `(${YEAR})?(${MONTH_NUMBER})月?${TO}(${MONTH_NUMBER})月(?:份)?(?!${DAY_NUMBER}日)`),
  form("period", `(${YEAR})?(上半年|下半年|第?[一二三四]季度|前三季度|前[1-9一二三四五六七八九十]{1,2}个月)`),
  form("month", `(${YEAR})?(${MONTH})`),
  form("year-span", `((?:19|20)\\d{2})年?${TO}((?:19|20)\\d{2})年`),
  form("year", `(${YEAR})[底末初]?`),
  form(
    "near-day",
    `(大前[天日]|[昨今明前后][天日晚晨早夜](?!期)|昨(?=[^天日晚夜晨])|[当同次翌隔][天日](?!地)|当晚|次晨|同一天|第二天)(?:[上下中]午|晚上?|早晨)?(?:（(?:(${YEAR})?(${MONTH_NUMBER}月))?(${DAY_NUMBER})日）)?`,
  ),
  form(
    "weekday",
    `([上下本这])(?:个?星期|周)([一二三四五六日天])(?:[上下]午|晚)?(?:（(?:(${YEAR})?(${MONTH_NUMBER}月))?(${DAY_NUMBER})日）)?`,
  ),
  form("after", `(\\d{1,3}|[一二两三四五六七八九十]{1,3})(天|日|周|个月)[之以]?([后前])`),
  form("vague", `(日前|近日|近期|连日来|前不久|不久前|近来)`),
];

/** All forms at once, without their groups: where it fails, each of them does. */
export const ANY_FORM = new RegExp(
  TIME_FORMS.map(({ pattern }) =>
    pattern.source.replaceAll(/\((?!\?)/g, "(?:").replaceAll("\\2", "[-/.]"),
  ).join("|"),
  "y",
);

/** Characters with which a time can begin. */
export const TIME_STARTS = "0123456789一二三四五六七八九十廿两去今前明昨后上下本同当次翌隔大这第日近连不";

/** Wording near a time that puts it ahead of the day of print. */
export const AHEAD = /将|拟|定于|计划|预计|届时|力争|争取|明年|即将/;

/** 「9月底前投产」: what is to be done by then lies ahead. */
export const DEADLINE =
  /^[之以]?前(?![后往来去不])[^，。；]{0,6}(?:完成|建成|投产|开工|启动|竣工|交付|投用|到位|通车)/;

/** The day that a dateline names: `湖南日报9月4日讯`. */
export const DATELINE_DAY = /(\d{1,2})月(\d{1,2})日(?:专?讯|电)(?=[（(\s]|$|\n)/;
