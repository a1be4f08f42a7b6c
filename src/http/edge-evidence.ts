/** What stands behind edges: every sentence with its article as printed and its place in it. */
import { InputError } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";
import type { EvidenceAnswer, EvidenceIds } from "./contract.ts";
import { lean } from "./lean.ts";
import { evidenceItem, printedArticles } from "./printed.ts";

/** Of one edge; `InputError` for one that the graph does not have. */
export async function edgeEvidence(store: GraphStore, id: string): Promise<EvidenceAnswer> {
  const found = (await edgesEvidence(store, [id])).get(id);
  if (found === undefined) throw new InputError("edge-not-found", "The graph has no such edge.");
  return found;
}

/** Of many edges at once, by their ids; one that the graph does not have, or not with both its ends, is left out. */
export async function edgesEvidence(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EvidenceAnswer>> {
  const edges = await store.edges(ids);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const [nodes, told] = await Promise.all([
    store.nodes([...ends]),
    store.evidence(edges.map((edge) => edge.id)),
  ]);
  const nodeOf = new Map(nodes.map((node) => [node.id, lean(node)]));
  const articles = await printedArticles(
    store,
    told.flatMap((found) => found.map(({ article }) => article)),
  );
  return new Map(
    edges.flatMap((edge, at): readonly [string, EvidenceAnswer][] => {
      const [from, to, found = []] = [nodeOf.get(edge.from), nodeOf.get(edge.to), told[at]];
      if (from === undefined || to === undefined) return [];
      const own = new Set(found.map(({ article }) => article.id));
      const answer = {
        edge,
        from,
        to,
        statements: found.map(evidenceItem),
        articles: [...own].flatMap((id) => articles.get(id) ?? []),
      };
      return [[edge.id, answer]];
    }),
  );
}

/** The statements behind many edges by their ids alone. */
export async function statementIds(store: GraphStore, edges: readonly string[]): Promise<EvidenceIds> {
  if (edges.length === 0) return { statements: {} };
  const { rows } = await store.query(
    "MATCH (s:Statement) WHERE s.edgeId IN $edges RETURN s.edgeId AS edge, collect(s.id) AS ids ORDER BY edge",
    { params: { edges: [...new Set(edges)] }, maxRows: edges.length },
  );
  const statements = rows.map(
    ([edge, ids]) => [String(edge), (ids as readonly string[]).toSorted()] as const,
  );
  return { statements: Object.fromEntries(statements) };
}
