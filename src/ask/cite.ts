/** Puts the sentences behind it to each row of an answer. */
import type { AnswerRow, Citation } from "./answer.ts";
import { runNamed, type Source } from "./mentions.ts";

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
    citations(source, "evidence-of-edges", { edges }, "edge", edges.length),
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
      Object.entries(cells).filter(([column]) => column !== "id" && !/edge$/i.test(column)),
    ),
    edges: edges.flatMap(([, value]) => (typeof value === "string" && value !== "" ? [value] : [])),
    citations: [],
  };
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
    const known = found.get(text(key)) ?? [];
    // One sentence may make several statements of one edge, a role each.
    if (!known.some((one) => JSON.stringify(one) === JSON.stringify(citation))) known.push(citation);
    found.set(text(key), known);
  }
  return found;
}
