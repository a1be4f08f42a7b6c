/** Opens the store that the configuration names. */

import { StoreError } from "../model/index.ts";
import { openEmbedded } from "./embedded/store.ts";
import type { GraphStore } from "./store.ts";

/** Where the graph lives. `database` is Neo4j's own default (`neo4j`) unless named. */
export type StoreConfig =
  | { readonly kind: "embedded"; readonly dir: string }
  | {
      readonly kind: "neo4j";
      readonly uri: string;
      readonly username: string;
      readonly password: string;
      readonly database?: string;
    };

/** Nothing is read or connected before the first call on the store. */
export function openStore(config: StoreConfig): GraphStore {
  if (config.kind === "embedded") return openEmbedded(config.dir);
  throw new StoreError("store-unknown", `The store "${config.kind}" is not part of this version.`);
}
