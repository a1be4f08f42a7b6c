/** Paper, day and page number of a sheet, each from the strongest source that has it. */
import type { MetaSource, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, formatDay, parseDay } from "../../text/calendar.ts";
import { impliedDate } from "./implied-date.ts";
import { impliedPaper } from "./implied-paper.ts";
import { FILE_DATE } from "./layout.rules.ts";
import type { KindLine } from "./line-kind.ts";
import type { Masthead } from "./masthead.ts";
import { layoutWords } from "./words.ts";

export type PageMeta = Pick<Page, "paper" | "date" | "page" | "meta">;

type Field = "paper" | "date" | "page";

/** What one source says of the sheet. */
export interface Found {
  readonly source: MetaSource;
  readonly paper?: string | null;
  readonly date?: string | null;
  readonly page?: string | null;
  readonly evidence?: string;
}

export function pageMeta(
  source: string,
  masthead: Masthead,
  sidecar: unknown,
  body: readonly KindLine[],
  lexicons: Lexicons,
): PageMeta {
  const printed: Found[] = [
    { ...masthead, evidence: masthead.dateLine, source: "masthead" },
    { ...fromSidecar(sidecar), evidence: "sidecar", source: "sidecar" },
    { ...fromFileName(source, lexicons), evidence: source, source: "filename" },
  ];
  const first = (field: Field) => printed.find((found) => (found[field] ?? null) !== null);
  const [paper, date, page] = [
    first("paper") ?? impliedPaper(body, lexicons),
    first("date") ?? impliedDate(body, masthead.monthDay, lexicons),
    first("page"),
  ];
  return {
    paper: paper?.paper ?? null,
    date: date?.date ?? null,
    page: page?.page ?? null,
    meta: {
      paper: paper?.source ?? "none",
      date: date?.source ?? "none",
      page: page?.source ?? "none",
      dateEvidence: date?.evidence ?? "",
    },
  };
}

function fromSidecar(sidecar: unknown): Partial<Record<Field, string | null>> {
  if (typeof sidecar !== "object" || sidecar === null) return {};
  const field = (name: string): string | null => {
    const value: unknown = Reflect.get(sidecar, name);
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const date = field("date");
  return { paper: field("paper"), date: parseDay(date) === null ? null : date, page: field("page") };
}

/** `江城日报_2020-05-09_A01.txt`, `20200509.txt`. */
function fromFileName(source: string, lexicons: Lexicons): Partial<Record<Field, string | null>> {
  const name = (source.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "");
  const date = FILE_DATE.pattern.exec(name);
  const day = date === null ? null : dayOf(Number(date[1]), Number(date[3]), Number(date[5]));
  const whole = date !== null && (date[2] !== "" || date[0].length === 8);
  const rest = date !== null && whole ? name.slice(date.index + date[0].length) : "";
  const { paperEnds } = layoutWords(lexicons);
  const papers = name.match(/\p{sc=Han}+/gu) ?? [];
  return {
    paper:
      papers.find((word) => paperEnds.some((end) => word.endsWith(end) && word.length > end.length)) ?? null,
    date: day !== null && whole ? formatDay(day) : null,
    page: /(?<![0-9A-Za-z])([A-Z]?\d{1,2})(?![0-9A-Za-z])/.exec(rest)?.[1] ?? null,
  };
}
