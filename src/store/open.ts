/** Opens the store that the configuration names. */
import type { Neo4jConfig } from "./neo4j/client.ts";
import type { GraphStore } from "./store.ts";

/** Where the graph lives. Neo4j's `database` is `neo4j` unless named. */
export type StoreConfig =
  | { readonly kind: "embedded"; readonly dir: string }
  | ({ readonly kind: "neo4j" } & Neo4jConfig);

/** Loads the one adapter that is needed; nothing is read or connected before the first call on the store. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  return config.kind === "embedded"
    ? (await import("./embedded/store.ts")).openEmbedded(config.dir)
    : (await import("./neo4j/store.ts")).openNeo4j(config);
}
