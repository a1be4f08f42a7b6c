/** Nodes and relations among the cells of a result, however deep: `{id, label, …}`, `{id, type, from, to, …}` and paths of both. */
import type { QueryAnswer } from "../../src/http/contract.ts";

export interface Pieces {
  /** Ids of nodes, ends of relations among them. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function piecesOf({ rows }: Pick<QueryAnswer, "rows">): Pieces {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) look(one);
      return;
    }
    const { id, label, type, from, to } = value as Record<string, unknown>;
    if (typeof id === "string" && typeof label === "string") nodes.add(id);
    else if (typeof id === "string" && typeof type === "string" && typeof from === "string") {
      edges.add(id);
      nodes.add(from).add(String(to));
    } else for (const one of Object.values(value)) look(one);
  };
  for (const row of rows) look(row);
  return { nodes: [...nodes], edges: [...edges] };
}
