/** Which entities a name that somebody typed means. */
import { ENTITY_LABELS, type EntityLabel, type GraphNode, InputError } from "../model/index.ts";
import type { GraphStore } from "../store/store.ts";

/** An id means itself; else all that bear the name exactly, else the nearest one; several of one name are several entities. */
export async function findEntities(
  store: GraphStore,
  name: string,
  label: EntityLabel | undefined,
): Promise<readonly GraphNode[]> {
  const byId = await store.nodes([name]);
  if (byId.length > 0) return byId;
  const labels = label === undefined ? ENTITY_LABELS : [label];
  const hits = await store.search(name, { labels, limit: 20 });
  const exact = hits.filter(({ matched, via }) => matched === name && (via === "name" || via === "alias"));
  const named = exact.filter(({ via }) => via === "name");
  const [nearest] = hits;
  if (nearest === undefined) throw new InputError("entity-unknown", `nothing in the graph is named ${name}`);
  if (exact.length > 0) return (named.length > 0 ? named : exact).map(({ node }) => node);
  const others = new Set(hits.map(({ node }) => node.name));
  if (others.size === 1) return [nearest.node];
  throw new InputError(
    "entity-unknown",
    `nothing is named ${name} exactly; nearest: ${[...others].slice(0, 8).join(", ")}`,
  );
}
