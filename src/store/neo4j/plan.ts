/** What a load has to do: the stored hashes of each label and type against the rows that are wanted. */
import type { Session } from "neo4j-driver";
import { NODE_LABELS, RELATION_TYPES } from "../../model/index.ts";
import { type Changes, diffRows, type StoredRow } from "../diff.ts";
import type { EdgeRow, GraphRows, NodeRow } from "../rows.ts";
import { statement } from "./statements.ts";

export interface Plan {
  readonly nodes: Changes<NodeRow>;
  readonly edges: Changes<EdgeRow>;
}

/** Rows stored under each kind, streamed and then sorted by id as JavaScript sorts. */
async function stored(
  session: Session,
  name: "stored-nodes" | "stored-edges",
  kinds: readonly string[],
): Promise<readonly StoredRow[]> {
  const rows: StoredRow[] = [];
  for (const kind of kinds) {
    await session.executeRead(async (tx) => {
      const before = rows.length;
      try {
        for await (const record of tx.run(statement(name, kind))) {
          rows.push({ id: String(record.get("id")), kind, hash: String(record.get("hash") ?? "") });
        }
      } catch (error) {
        rows.length = before;
        throw error;
      }
    });
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export async function planLoad(session: Session, rows: GraphRows): Promise<Plan> {
  const nodes = await stored(session, "stored-nodes", NODE_LABELS);
  const edges = await stored(session, "stored-edges", RELATION_TYPES);
  return {
    nodes: diffRows(nodes, rows.nodes, (row) => row.label),
    edges: diffRows(edges, rows.edges, (row) => row.type),
  };
}
