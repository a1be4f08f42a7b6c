/** Paper and day of a sheet that prints neither, as its datelines and texts imply them. */
import type { MetaSource } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, formatDay } from "../../text/calendar.ts";
import {
  CREDITED_PAPER,
  DATELINE,
  FEAST_TODAY,
  FULL_LEAD,
  LEAD_DAY,
  NAMED_LEAD,
  PLAIN_YEAR,
  TODAY_IS,
  WRITER_PAPER,
  withoutPress,
} from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import { layoutWords } from "./words.ts";

interface ImpliedDate {
  readonly source: MetaSource;
  readonly date: string;
  readonly evidence: string;
}

const ADDRESS = /^[^·]+/;

/** The paper that most datelines and bylines name. */
export function impliedPaper(lines: readonly KindLine[]): { source: MetaSource; paper: string } | undefined {
  const counts = new Map<string, number>();
  for (const { line, kind } of lines) {
    const match =
      kind === "lead"
        ? (DATELINE.pattern.exec(line.text) ?? NAMED_LEAD.pattern.exec(line.text))
        : WRITER_PAPER.pattern.exec(line.text);
    const name = nameIn(match);
    if (name !== null) add(counts, name);
  }
  if (counts.size === 0)
    for (const name of lines.flatMap(({ line }) => creditedPapers(line.text))) add(counts, name);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most === undefined ? undefined : { source: "dateline", paper: most[0] };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Papers named anywhere as a writer's or photographer's own. */
function creditedPapers(text: string): string[] {
  return [...text.matchAll(CREDITED_PAPER.pattern)].map((match) => match[1] ?? "");
}

/** The programme in `央视网消息（新闻联播）`, else the paper in front; not 本报. */
function nameIn(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const programme = match[0].endsWith("：") ? match[2] : undefined;
  const name = programme ?? ADDRESS.exec(match[1] ?? "")?.[0] ?? "";
  return name.length >= 4 ? withoutPress(name) : null;
}

export function impliedDate(lines: readonly KindLine[], lexicons: Lexicons): ImpliedDate | undefined {
  const year = latestYear(lines);
  if (year === null) return undefined;
  return saidToday(lines, year) ?? feastToday(lines, year, lexicons) ?? latestLead(lines, year) ?? undefined;
}

/** The latest year that the texts name as past or present. */
function latestYear(lines: readonly KindLine[]): number | null {
  let latest: number | null = null;
  for (const { line } of lines) {
    for (const match of line.text.matchAll(PLAIN_YEAR.pattern))
      latest = Math.max(latest ?? 0, Number(match[1]));
  }
  return latest;
}

function onDay(
  source: MetaSource,
  year: number,
  month: string,
  date: string,
  evidence: string,
): ImpliedDate | null {
  const day = dayOf(year, Number(month), Number(date));
  return day === null ? null : { source, date: formatDay(day), evidence };
}

function saidToday(lines: readonly KindLine[], year: number): ImpliedDate | null {
  for (const { line } of lines) {
    const today = TODAY_IS.pattern.exec(line.text);
    if (today !== null) return onDay("content", year, today[1] ?? "", today[2] ?? "", today[0]);
  }
  return null;
}

/** 今天是“三八”国际妇女节 names the day as well as a date does. */
function feastToday(lines: readonly KindLine[], year: number, lexicons: Lexicons): ImpliedDate | null {
  const { feasts } = layoutWords(lexicons);
  for (const { line } of lines) {
    const said = FEAST_TODAY.pattern.exec(line.text);
    if (said === null) continue;
    for (const [feast, day] of feasts) {
      const at = said[0].indexOf(feast);
      if (at === -1) continue;
      const [month = "", date = ""] = day.split("-");
      return onDay("content", year, month, date, said[0].slice(0, at + feast.length));
    }
  }
  return null;
}

/** The latest day with which an item opens. */
function latestLead(lines: readonly KindLine[], year: number): ImpliedDate | null {
  let latest: ImpliedDate | null = null;
  for (const { line, kind } of lines) {
    if (kind !== "lead" && kind !== "prose") continue;
    const whole = FULL_LEAD.pattern.exec(line.text);
    const lead =
      whole === null ? LEAD_DAY.pattern.exec(line.text) : Number(whole[1]) === year ? whole.slice(1) : null;
    if (lead === null) continue;
    const day = onDay("dateline", year, lead[1] ?? "", lead[2] ?? "", (lead[0] ?? "").slice(-12));
    if (day !== null && (latest === null || day.date > latest.date)) latest = day;
  }
  return latest;
}
