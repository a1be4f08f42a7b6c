/** What a load has to do: the stored hashes of each label and type against the rows that are wanted. */
import type { Session } from "neo4j-driver";
import { type Changes, diffRows, type StoredRow } from "../diff.ts";
import type { EdgeRow, GraphRows, NodeRow } from "../rows.ts";
import { statement } from "./statements.ts";
import { labelOf } from "./values.ts";

export interface Plan {
  readonly nodes: Changes<NodeRow>;
  readonly edges: Changes<EdgeRow>;
}

/** Rows stored, streamed and then sorted by id as JavaScript sorts. */
async function stored(
  session: Session,
  name: "stored-nodes" | "stored-edges",
): Promise<readonly StoredRow[]> {
  const rows = await session.executeRead(async (tx) => {
    const found: StoredRow[] = [];
    for await (const record of tx.run(statement(name))) {
      const kind = record.get("kind");
      found.push({
        id: String(record.get("id")),
        kind: Array.isArray(kind) ? labelOf(kind) : String(kind),
        hash: String(record.get("hash") ?? ""),
      });
    }
    return found;
  });
  return rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export async function planLoad(session: Session, rows: GraphRows): Promise<Plan> {
  const nodes = await stored(session, "stored-nodes");
  const edges = await stored(session, "stored-edges");
  return {
    nodes: diffRows(nodes, rows.nodes, (row) => row.label),
    edges: diffRows(edges, rows.edges, (row) => row.type),
  };
}
