/** Whether a post was held in a period: proven by pages, ruled out by them, or left open. */
import { formatDay, parseDay } from "../text/calendar.ts";
import type { Cells } from "./answer.ts";
import { isInPeriod } from "./period.ts";

/** A post printed within so many days of a happening counts as the post of that time. */
const NEAR_DAYS = 31;

export type Standing = "held" | "unknown" | "not-held";

/** Columns that only prove standing; an answer shows the dates that people read. */
export const PROOF_COLUMNS: ReadonlySet<string> = new Set(["heldOn", "knownFrom", "knownTo", "overBy"]);

/** `from` and `bound` are those of a period: an empty one is an open end. */
export function standingOf(row: Cells, from: string, bound: string): Standing {
  const [knownFrom, knownTo] = [textOf(row.knownFrom), textOf(row.knownTo)];
  const isKnown =
    knownFrom !== "" && (from === "" || knownTo >= from) && (bound === "" || knownFrom <= bound);
  if (isKnown || daysOf(row).some((day) => isInPeriod(day, from, bound))) return "held";
  const [begins, over] = [textOf(row.validFrom), textOf(row.overBy)];
  const isOut = (begins !== "" && bound !== "" && begins > bound) || (over !== "" && over <= from);
  return isOut ? "not-held" : "unknown";
}

/** The proven day that lies nearest to the beginning of a period, or to its end where it has none. */
export function nearestProof(row: Cells, from: string, bound: string): string {
  const [wanted, days] = [parseDay(padded(from || bound)), daysOf(row)];
  const away = (day: string) => Math.abs((parseDay(padded(day)) ?? 0) - (wanted ?? 0));
  return [...days].sort((a, b) => away(a) - away(b))[0] ?? "";
}

/** Whether pages of about `date` say that the post was held, and none says that it was not. */
export function isHeldAbout(row: Cells, date: string): boolean {
  if (date === "") return false;
  const standing = standingOf(row, date, date);
  const proof = nearestProof(row, date, date);
  return standing === "held" || (standing === "unknown" && isNear(proof, proof, date));
}

/** Whether days from `first` to `last` come near a day. */
export function isNear(first: string, last: string, date: string): boolean {
  const day = parseDay(date);
  return day !== null && first <= formatDay(day + NEAR_DAYS) && last >= formatDay(day - NEAR_DAYS);
}

/** A month or year counts from its first day. */
function padded(day: string): string {
  return `${day.slice(0, 10).replace("~", "")}-01-01`.slice(0, 10);
}

/** Days that prove it: those of the edge, else its first and last printing. */
function daysOf(row: Cells): readonly string[] {
  const days = Array.isArray(row.heldOn) ? row.heldOn.map(String) : [];
  return days.length > 0
    ? days
    : [textOf(row.firstStated), textOf(row.lastStated)].filter((day) => day !== "");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
