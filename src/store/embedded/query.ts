/** Runs a caller's reading statement on an open generation and gives its rows as plain values. */
import { InputError } from "../../model/index.ts";
import { quoted } from "../cypher-text.ts";
import { queryLimits } from "../limits.ts";
import type { QueryOptions, QueryResult } from "../store.ts";
import type { Answer, Row, RunLimits } from "./connections.ts";
import { joined } from "./joined.ts";
import { checkListPredicates } from "./list-predicates.ts";
import { whoMeet } from "./meeting.ts";
import { merged } from "./merge.ts";
import { bindParameters } from "./parameters.ts";
import { sought } from "./seek.ts";
import type { Snapshot } from "./snapshot.ts";
import { collectEnds, type Place, plainValue } from "./values.ts";

export async function readQuery(at: Snapshot, cypher: string, options: QueryOptions): Promise<QueryResult> {
  checkListPredicates(cypher);
  const bound = bindParameters(cypher, options.params ?? {});
  const { columns, rows, truncated } = await run(at, bound.cypher, bound.params, queryLimits(options));
  const idAt = await resolveEnds(at, rows);
  return {
    columns,
    rows: rows.map((row) => columns.map((column) => plainValue(row[column], idAt))),
    truncated,
  };
}

async function run(at: Snapshot, cypher: string, params: Row, limits: RunLimits): Promise<Answer> {
  try {
    const met = await whoMeet(at, cypher, params, limits);
    const seek = sought(cypher, met, (id) => at.nodes.find(id)?.[1]);
    if (seek === null) {
      const one = joined(cypher, params) ?? { cypher, params };
      return await at.connections.query(one.cypher, one.params, limits);
    }
    const runs = seek.runs.map((one) => at.connections.query(one.cypher, one.params, limits));
    return merged(await Promise.all(runs), seek.order, limits.maxRows);
  } catch (error) {
    // What is wrong with it is told of the statement as it was written.
    if (error instanceof InputError) return at.connections.query(cypher, params, limits);
    throw error;
  }
}

/** The engine names the ends of an edge by their place in a table only; this looks up whose places they are. */
async function resolveEnds(at: Snapshot, rows: readonly Row[]): Promise<(place: Place) => string | null> {
  const wanted = new Map<number, Set<number>>();
  for (const row of rows) {
    collectEnds(Object.values(row), ({ table, offset }) => {
      const offsets = wanted.get(table) ?? new Set<number>();
      wanted.set(table, offsets.add(offset));
    });
  }
  const ids = new Map<string, string>();
  if (wanted.size > 0) {
    const tables = await at.connections.rows("CALL show_tables() RETURN id, name");
    for (const { id, name } of tables) {
      const offsets = wanted.get(Number(id));
      if (offsets === undefined) continue;
      const found = await at.connections.rows(
        `MATCH (n:${quoted(String(name))}) WHERE offset(id(n)) IN $offsets RETURN offset(id(n)) AS offset, n.id AS id`,
        { offsets: [...offsets] },
      );
      for (const row of found) ids.set(`${String(id)}:${String(row.offset)}`, String(row.id));
    }
  }
  return ({ table, offset }) => ids.get(`${table}:${offset}`) ?? null;
}
