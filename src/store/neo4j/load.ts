/** Makes a Neo4j database hold a projection: what differs is written, nodes before relations, by one sorted writer. */
import type { Graph } from "../../model/index.ts";
import { UNCHANGED } from "../diff.ts";
import { OwnFolder } from "../disk/own-folder.ts";
import { GraphSpool } from "../disk/spool.ts";
import type { ApplyOptions, ApplyReport, GraphParts } from "../store.ts";
import { isWhole } from "../whole.ts";
import type { Neo4jClient } from "./client.ts";
import { Ends } from "./ends.ts";
import { type Plan, planLoad } from "./plan.ts";
import { ensureSchema } from "./schema.ts";
import { type Kept, writePlan } from "./write.ts";

/**
 * Rows that memory should not hold wait sorted below `parent`. Nothing is written before all rows are proven and compared.
 * A node that others have joined a relation to is not deleted: it is named in `kept` until that relation is gone.
 */
export async function load(
  client: Neo4jClient,
  graph: Graph | GraphParts,
  { dryRun = false, onProgress }: ApplyOptions,
  parent: string,
): Promise<ApplyReport> {
  const own = new OwnFolder(parent);
  const folder = () => own.path();
  try {
    const spool = new GraphSpool(folder);
    await spool.take(graph);
    return await client.session(dryRun ? "READ" : "WRITE", async (session) => {
      if (!dryRun) await ensureSchema(session);
      const plan = await planLoad(session, spool, isWhole(graph) ? null : new Ends(folder), folder);
      spool.clear();
      return reportOf(plan, dryRun ? [] : await writePlan(session, plan, onProgress));
    });
  } finally {
    own.remove();
  }
}

function reportOf(plan: Plan, kept: readonly Kept[]): ApplyReport {
  for (const { label } of kept) plan.nodes.keep(label);
  const [nodes, edges] = [plan.nodes.sorted(), plan.edges.sorted()];
  const report = plan.size > 0 ? { nodes, edges, changed: true } : UNCHANGED;
  return kept.length > 0 ? { ...report, kept: kept.map(({ id }) => id) } : report;
}
