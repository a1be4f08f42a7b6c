/** Puts the sentences behind it to each row of an answer. */
import type { GraphNode } from "../model/index.ts";
import type { StoredEvidence } from "../store/store.ts";
import type { AnswerRow, Citation } from "./answer.ts";
import { runNamed, type Source } from "./mentions.ts";
import { PROOF_COLUMNS } from "./standing.ts";

/** Sentences shown for a row; the API has the rest. */
const PER_ROW = 3;
/** Rows whose sentences are fetched. */
const MOST = 500;

type Cells = Readonly<Record<string, unknown>>;

/** Rows with their citations; a row without an edge that tells of an event is cited by the articles that report it. */
export async function cited(source: Source, rows: readonly Cells[]): Promise<readonly AnswerRow[]> {
  const plain = rows.map(rowOf);
  const edges = [...new Set(plain.slice(0, MOST).flatMap((row) => row.edges))];
  const events = [
    ...new Set(plain.slice(0, MOST).flatMap((row) => (row.edges.length === 0 ? [row.id] : []))),
  ];
  const [byEdge, byEvent] = await Promise.all([
    source.store.kind === "embedded"
      ? evidence(source, edges)
      : citations(source, "evidence-of-edges", { edges }, "edge", edges.length),
    citations(source, "reports-of-events", { events }, "event", events.length),
  ]);
  return plain.map((row) => {
    const keys = row.edges.length === 0 ? [row.id] : row.edges;
    const from = row.edges.length === 0 ? byEvent : byEdge;
    return { ...row, citations: keys.flatMap((key) => (from.get(key) ?? []).slice(0, PER_ROW)) };
  });
}

function rowOf(cells: Cells): AnswerRow {
  const edges = Object.entries(cells).filter(([column]) => column === "edge" || column.endsWith("Edge"));
  return {
    id: String(cells.id ?? ""),
    cells: Object.fromEntries(
      Object.entries(cells).filter(
        ([column]) => column !== "id" && !/edge$/i.test(column) && !PROOF_COLUMNS.has(column),
      ),
    ),
    edges: edges.flatMap(([, value]) => (typeof value === "string" && value !== "" ? [value] : [])),
    citations: [],
  };
}

/** The embedded engine reads all statements for a list of edges; its index knows those of each. */
async function evidence(
  { store }: Source,
  edges: readonly string[],
): Promise<ReadonlyMap<string, readonly Citation[]>> {
  const found = await store.evidence(edges);
  const printedOn = found.flat().map(({ article }) => String(article.props.page ?? ""));
  const pages = new Map((await store.nodes([...new Set(printedOn)])).map((page) => [page.id, page]));
  return new Map(
    edges.map((edge, at) => {
      const told = [...(found[at] ?? [])].sort((a, b) => scoreOf(b) - scoreOf(a));
      return [edge, distinct(told.map((one) => citationOf(one, pages)))];
    }),
  );
}

function scoreOf({ statement }: StoredEvidence): number {
  return Number(statement.props.score ?? 0);
}

function citationOf({ statement, article }: StoredEvidence, pages: ReadonlyMap<string, GraphNode>): Citation {
  const page = pages.get(String(article.props.page ?? ""))?.props ?? {};
  const [paper, date, number] = [page.paper, page.date, page.page].map((value) => String(value ?? ""));
  return {
    quote: String(statement.props.quote ?? ""),
    headline: String(article.props.headline ?? ""),
    paper: paper ?? "",
    date: date ?? "",
    page: number ?? "",
  };
}

/** One sentence may make several statements of one edge, a role each. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [JSON.stringify(one), one])).values()];
}

async function citations(
  source: Source,
  name: string,
  params: Cells,
  key: string,
  wanted: number,
): Promise<ReadonlyMap<string, readonly Citation[]>> {
  const found = new Map<string, Citation[]>();
  if (wanted === 0) return found;
  for (const row of await runNamed(source, name, params)) {
    const text = (column: string) => String(row[column] ?? "");
    const citation: Citation = {
      quote: text("quote"),
      headline: text("headline"),
      paper: text("paper"),
      date: text("date"),
      page: text("page"),
    };
    found.set(text(key), [...(found.get(text(key)) ?? []), citation]);
  }
  return new Map([...found].map(([of, told]) => [of, distinct(told)]));
}
