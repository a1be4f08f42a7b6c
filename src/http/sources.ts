/** The first sentence behind each of many edges, with paper, date and page. */
import type { GraphStore } from "../store/store.ts";
import type { FactSource } from "./contract.ts";
import { factSource, printedArticles } from "./printed.ts";

/** Edges that no sentence supports are left out. */
export async function firstSources(
  store: GraphStore,
  edges: readonly string[],
): Promise<ReadonlyMap<string, FactSource>> {
  const ids = [...new Set(edges)];
  const found = await store.evidence(ids);
  const firsts = ids.flatMap((id, i) => {
    const first = found[i]?.[0];
    return first === undefined ? [] : [{ id, first }];
  });
  const articles = await printedArticles(
    store,
    firsts.map(({ first }) => first.article),
  );
  return new Map(firsts.map(({ id, first }) => [id, factSource(first, articles.get(first.article.id))]));
}
