/** Paper, day and page number of a sheet, each from the strongest source that has it. */
import type { MetaSource, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { dayOf, formatDay, parseDay } from "../../text/calendar.ts";
import { impliedDate, impliedPaper } from "./implied-meta.ts";
import type { KindLine } from "./line-kind.ts";
import type { Masthead } from "./masthead.ts";
import { layoutWords } from "./words.ts";

export type PageMeta = Pick<Page, "paper" | "date" | "page" | "meta">;

interface Found {
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
  const implied = impliedDate(body, lexicons);
  const sources: readonly (readonly [MetaSource, Found])[] = [
    ["masthead", { ...masthead, evidence: masthead.dateLine }],
    ["sidecar", { ...fromSidecar(sidecar), evidence: "sidecar" }],
    ["filename", { ...fromFileName(source, lexicons), evidence: source }],
    ["dateline", { paper: impliedPaper(body) }],
    [implied.source, { date: implied.date, evidence: implied.evidence }],
  ];
  const first = (field: "paper" | "date" | "page") =>
    sources.find(([, found]) => (found[field] ?? null) !== null);
  const [paper, date, page] = [first("paper"), first("date"), first("page")];
  return {
    paper: paper?.[1].paper ?? null,
    date: date?.[1].date ?? null,
    page: page?.[1].page ?? null,
    meta: {
      paper: paper?.[0] ?? "none",
      date: date?.[0] ?? "none",
      page: page?.[0] ?? "none",
      dateEvidence: date?.[1].evidence ?? "",
    },
  };
}

function fromSidecar(sidecar: unknown): Found {
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
function fromFileName(source: string, lexicons: Lexicons): Found {
  const name = (source.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "");
  const date = /(?<![0-9A-Za-z])((?:19|20)\d{2})([-_.年]?)(\d{1,2})([-_.月]?)(\d{1,2})(?![0-9A-Za-z])/u.exec(
    name,
  );
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
