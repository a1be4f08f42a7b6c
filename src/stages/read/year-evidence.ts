/** What the texts of a sheet tell of the year in which it was printed. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { cycleYear } from "../../text/lunar.ts";
import { parseNumeral } from "../../text/numerals.ts";
import { feastDays } from "./feast-days.ts";
import {
  AHEAD_OF_YEAR,
  COUNTED_FEAST,
  JUBILEE,
  LONG_AGO,
  PLAIN_YEAR,
  PLAN_ENDS,
  PLAN_YEAR,
  PLANS_SINCE,
  YEAR_AHEAD,
  YEAR_DONE,
  YEAR_PLANNED,
} from "./year.rules.ts";
import {
  CONGRESS_SESSION,
  CONGRESS_SINCE,
  CONGRESS_YEARS,
  CYCLE_YEAR,
  FOUNDED,
  OWN_JUBILEE,
  PARTY_CONGRESS,
  PARTY_SINCE,
  YEAR_FORMS,
  type YearForm,
} from "./year-forms.rules.ts";

export interface YearEvidence {
  /** Years told as the one of print. */
  readonly own: readonly number[];
  /** Years told as the one of print, or as the one before or after it. */
  readonly near: readonly number[];
  /** Years that have come, at the time of print. */
  readonly past: readonly number[];
}

/** Characters of a clause that say how it speaks of its year. */
const BEFORE = 12;
const AFTER = 18;
/** In these months papers speak of the year to come, and of the one gone by. */
const YEARS_END = 12;
const YEARS_START = 2;
/** A sheet names some year of the last ones before it. */
const LONGEST_SILENCE = 15;
/** Around this year the cycle of sixty is read. */
const AGE = 2012;

export function yearEvidence(
  texts: readonly string[],
  month: number | null,
  lexicons: Lexicons,
): YearEvidence {
  const own: number[] = [];
  const near: number[] = [];
  const past: number[] = [];
  for (const text of texts) {
    for (const form of YEAR_FORMS)
      for (const match of text.matchAll(form.pattern))
        (form.grade === "own" ? own : near).push(printYear(yearIn(match), form, month));
    own.push(...countedYears(text, lexicons), ...sessionYears(text));
    for (const told of toldYears(text, month)) (told.own ? own : past).push(told.year);
    past.push(...partyYears(text));
    near.push(...cycleYears(text));
  }
  own.push(...jubileeYears(texts, past));
  return { own, near, past };
}

function yearIn(match: RegExpMatchArray): number {
  return Number(match.slice(1).find((group) => group !== undefined));
}

function printYear(year: number, { from, ahead }: YearForm, month: number | null): number {
  if (month === null) return year;
  if (from !== undefined && month < from) return year + 1;
  return ahead !== undefined && month >= ahead ? year - 1 : year;
}

/** Years of clauses: one whose work is being planned is the own one, in December the next. */
function toldYears(text: string, month: number | null): { year: number; own: boolean }[] {
  const told: { year: number; own: boolean }[] = [];
  for (const match of text.matchAll(PLAIN_YEAR.pattern)) {
    const end = match.index + match[0].length;
    const before = /[^，。；]*$/u.exec(text.slice(Math.max(0, match.index - BEFORE), match.index))?.[0] ?? "";
    const after = /^[^。；]*/u.exec(text.slice(end, end + AFTER))?.[0] ?? "";
    if (AHEAD_OF_YEAR.pattern.test(before) || YEAR_AHEAD.pattern.test(after)) continue;
    const around = `${before}|${after}`;
    const year = Number(match[1]);
    if (LONG_AGO.pattern.test(around)) told.push({ year, own: false });
    else if (YEAR_PLANNED.pattern.test(around))
      told.push({ year: month !== null && month >= YEARS_END ? year - 1 : year, own: true });
    else if (YEAR_DONE.pattern.test(around) && month !== null && month <= YEARS_START)
      told.push({ year: year + 1, own: true });
    else told.push({ year, own: false });
  }
  return told;
}

/** 第39个教师节, 建党100周年, “十二五”开局之年: counts that began in a known year. */
function countedYears(text: string, lexicons: Lexicons): number[] {
  const feasts = feastDays(lexicons);
  const years: (number | null)[] = [];
  for (const match of text.matchAll(COUNTED_FEAST.pattern)) {
    const name = feasts.at(text, match.index + match[0].length);
    const count = parseNumeral(match[1] ?? "");
    if (name !== null && count !== null) years.push(feasts.yearOf(name, count));
  }
  for (const match of text.matchAll(JUBILEE.pattern)) {
    const count = parseNumeral(match[2] ?? "");
    const of = match[1] ?? "";
    for (let at = 0; at < of.length && count !== null; at++)
      if (feasts.has(of.slice(at))) years.push(feasts.yearOf(of.slice(at), count));
  }
  for (const match of text.matchAll(PLAN_YEAR.pattern)) {
    const plan = parseNumeral(match[1] ?? "");
    if (plan !== null) years.push(PLANS_SINCE + 5 * plan + (PLAN_ENDS.has(match[2] ?? "") ? 4 : 0));
  }
  return years.filter((year) => year !== null);
}

/** 十三届全国人大四次会议. */
function sessionYears(text: string): number[] {
  return [...text.matchAll(CONGRESS_SESSION.pattern)].map(
    ([, congress = "", session = ""]) =>
      CONGRESS_SINCE + CONGRESS_YEARS * (parseNumeral(congress) ?? 0) + (parseNumeral(session) ?? 1) - 1,
  );
}

/** 党的十九大: it has been held. */
function partyYears(text: string): number[] {
  return [...text.matchAll(PARTY_CONGRESS.pattern)].map(
    ([, congress = ""]) => PARTY_SINCE + CONGRESS_YEARS * (parseNumeral(congress) ?? 0),
  );
}

function cycleYears(text: string): number[] {
  return [...text.matchAll(CYCLE_YEAR.pattern)].flatMap(([, pair = ""]) => cycleYear(pair, AGE) ?? []);
}

/** A house founded in 1954 keeps its jubilee of sixty years; the year lies not before what has been, and not far behind it. */
function jubileeYears(texts: readonly string[], past: readonly number[]): number[] {
  return texts.flatMap((text) => {
    const counts = [...text.matchAll(OWN_JUBILEE.pattern)].map((match) => parseNumeral(match[1] ?? "") ?? 0);
    if (counts.length === 0) return [];
    const founded = [...text.matchAll(FOUNDED.pattern)].map(yearIn);
    const since = Math.max(...past.filter((year) => !founded.includes(year)));
    return counts
      .flatMap((count) => founded.map((year) => year + count))
      .filter((year) => !Number.isFinite(since) || (year >= since && year <= since + LONGEST_SILENCE));
  });
}
