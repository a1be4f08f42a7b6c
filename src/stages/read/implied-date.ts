/** The day of a sheet that prints none, as its datelines and texts imply it. */
import type { MetaSource } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, formatDay, parseDay } from "../../text/calendar.ts";
import { feastDays } from "./feast-days.ts";
import { impliedYear } from "./implied-year.ts";
import { FULL_LEAD, LEAD_DAY } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import { DAYS_FROM_TODAY, FEAST_ITSELF, LEAD_AHEAD, NEAR_DATE, NEAR_FEAST } from "./year.rules.ts";

export interface ImpliedDate {
  readonly source: MetaSource;
  readonly date: string;
  readonly evidence: string;
}

interface Lead {
  readonly month: number;
  readonly date: number;
  readonly year: number | null;
  readonly evidence: string;
  readonly dateline: boolean;
}

/** Longest feast's name, with quotes. */
const FEAST_REACH = 14;
/** Days by which text without a dateline may run ahead of the datelines. */
const RUNS_AHEAD = 4;
/** Months of one page that lie on both sides of New Year's Day. */
const YEARS_END = 11;
const YEARS_START = 2;

/** `monthDay` is what the sheet itself prints without a year. */
export function impliedDate(
  lines: readonly KindLine[],
  monthDay: string | null,
  lexicons: Lexicons,
): ImpliedDate | undefined {
  const texts = lines.filter(({ kind }) => kind !== "furniture").map(({ line }) => line.text);
  const leads = leadsOf(lines);
  const month = monthDay === null ? (lastLead(leads)?.month ?? null) : Number(monthDay.slice(0, 2));
  const year =
    leads.reduce<number | null>((known, lead) => lead.year ?? known, null) ??
    impliedYear(texts, month, lexicons);
  if (year === null) return undefined;
  const printed = monthDay === null ? null : parseDay(`${year}-${monthDay}`);
  if (printed !== null && monthDay !== null)
    return { source: "masthead", date: formatDay(printed), evidence: monthDay };
  return saidNear(texts, year, leads) ?? feastNear(texts, year, lexicons) ?? ofLead(leads, year);
}

/** The days with which items open. */
function leadsOf(lines: readonly KindLine[]): Lead[] {
  return lines.flatMap(({ line, kind }) => {
    if (kind !== "lead" && kind !== "prose") return [];
    const whole = FULL_LEAD.pattern.exec(line.text);
    const match = whole === null ? LEAD_DAY.pattern.exec(line.text) : whole;
    if (match === null || LEAD_AHEAD.pattern.test(line.text.slice(match[0].length))) return [];
    const [month = "", date = ""] = match.slice(-2);
    // A whole day in running text is as often one of the past.
    const year = whole === null || kind !== "lead" ? null : Number(whole[1]);
    const lead = { year, month: Number(month), date: Number(date), dateline: kind === "lead" };
    return [{ ...lead, evidence: match[0].slice(-12) }];
  });
}

/** The latest lead, datelines before other openings; January comes after December on one page. */
function lastLead(leads: readonly Lead[]): Lead | null {
  const turns =
    leads.some(({ month }) => month >= YEARS_END) && leads.some(({ month }) => month <= YEARS_START);
  const inYear = ({ month, date }: Lead) => (turns && month <= YEARS_START ? month + 12 : month) * 31 + date;
  const ranked = [...leads].sort((a, b) => inYear(b) - inYear(a));
  const datelined = ranked.find(({ dateline }) => dateline);
  if (datelined === undefined) return ranked[0] ?? null;
  return ranked.find((lead) => inYear(lead) - inYear(datelined) <= RUNS_AHEAD) ?? datelined;
}

function ofLead(leads: readonly Lead[], year: number): ImpliedDate | undefined {
  const lead = lastLead(leads);
  const day = lead === null ? null : dayOf(lead.year ?? year, lead.month, lead.date);
  if (lead === null || day === null) return undefined;
  return { source: "dateline", date: formatDay(day), evidence: lead.evidence };
}

/** 今天（9月6日）, 昨日（6日）. */
function saidNear(texts: readonly string[], year: number, leads: readonly Lead[]): ImpliedDate | undefined {
  for (const text of texts) {
    const match = NEAR_DATE.pattern.exec(text);
    if (match === null) continue;
    const month = match[2] === undefined ? lastLead(leads)?.month : Number(match[2]);
    const day = month === undefined ? null : dayOf(year, month, Number(match[3]));
    const from = DAYS_FROM_TODAY[match[1] ?? ""];
    if (day !== null && from !== undefined)
      return { source: "content", date: formatDay(day - from), evidence: match[0] };
  }
  return undefined;
}

/** 今天是“三八”国际妇女节 names the day as well as a date does. */
function feastNear(texts: readonly string[], year: number, lexicons: Lexicons): ImpliedDate | undefined {
  const feasts = feastDays(lexicons);
  for (const text of texts) {
    for (const match of text.matchAll(NEAR_FEAST.pattern)) {
      const start = match.index + match[0].length;
      const clause = /^[^。；，]*/u.exec(text.slice(start, start + FEAST_REACH))?.[0] ?? "";
      for (let at = 0; at < clause.length; at++) {
        const name = feasts.at(clause, at);
        const day = name === null ? null : feasts.dayOf(name, year);
        const from = DAYS_FROM_TODAY[match[1] ?? ""];
        if (name === null || day === null || from === undefined) continue;
        const rest = text.slice(start + at + name.length);
        if (match[2] === undefined && !FEAST_ITSELF.pattern.test(rest)) continue;
        return {
          source: "content",
          date: formatDay(day - from),
          evidence: match[0] + clause.slice(0, at + name.length),
        };
      }
    }
  }
  return undefined;
}
