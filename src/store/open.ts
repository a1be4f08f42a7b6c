/** Opens the store that the configuration names. */
import { openEmbedded } from "./embedded/store.ts";
import type { Neo4jConfig } from "./neo4j/client.ts";
import { openNeo4j } from "./neo4j/store.ts";
import type { GraphStore } from "./store.ts";

/** Where the graph lives. Neo4j's `database` is `neo4j` unless named. */
export type StoreConfig =
  | { readonly kind: "embedded"; readonly dir: string }
  | ({ readonly kind: "neo4j" } & Neo4jConfig);

/** Nothing is read or connected before the first call on the store. */
export function openStore(config: StoreConfig): GraphStore {
  return config.kind === "embedded" ? openEmbedded(config.dir) : openNeo4j(config);
}
