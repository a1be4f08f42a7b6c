/** Puts the sentences behind it to each row of an answer. */
import type { AnswerRow, Cells } from "./answer.ts";
import { evidenceOf } from "./evidence.ts";
import type { Source } from "./mentions.ts";
import { namingOf } from "./naming.ts";
import { PROOF_COLUMNS } from "./standing.ts";

/** Sentences shown for a row; the API has the rest. */
const PER_ROW = 3;
/** Rows whose sentences are fetched. */
const MOST = 1_000;

/** Rows with their citations; a row without an edge is cited by the sentence that names it. `names` are what was asked about. */
export async function cited(
  source: Source,
  rows: readonly Cells[],
  names: ReadonlySet<string> = new Set(),
): Promise<readonly AnswerRow[]> {
  const plain = rows.map(rowOf);
  const some = plain.slice(0, MOST);
  const edges = [...new Set(some.flatMap((row) => row.edges))];
  const nodes = [...new Set(some.flatMap((row) => (row.edges.length === 0 ? [row.id] : [])))];
  const [byEdge, byNode] = await Promise.all([
    evidenceOf(source, edges),
    namingOf(source, nodes, [...names]),
  ]);
  return plain.map((row) => {
    const keys = row.edges.length === 0 ? [row.id] : row.edges;
    const from = row.edges.length === 0 ? byNode : byEdge;
    return { ...row, citations: keys.flatMap((key) => (from.get(key) ?? []).slice(0, PER_ROW)) };
  });
}

function rowOf(cells: Cells): AnswerRow {
  const edges = Object.entries(cells).filter(([column]) => /(?:^e|E)dges?$/.test(column));
  return {
    id: String(cells.id ?? ""),
    cells: Object.fromEntries(
      Object.entries(cells).filter(
        ([column]) => column !== "id" && !/edges?$/i.test(column) && !PROOF_COLUMNS.has(column),
      ),
    ),
    edges: edges.flatMap(([, value]) =>
      [value].flat().filter((edge): edge is string => typeof edge === "string" && edge !== ""),
    ),
    citations: [],
  };
}
