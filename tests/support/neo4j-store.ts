/** A store on the claimed test server for each test of a `describe`, its schema made and its data cleared. */
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type Claim, claimNeo4j } from "./neo4j-claim.ts";
import { CLAIM_MS } from "./neo4j-server.ts";

/** Read its members inside the tests: each test has a store of its own. */
export function claimedStore(): { readonly claim: Claim; readonly store: GraphStore } {
  const held = {} as { claim: Claim; store: GraphStore };
  beforeAll(async () => {
    held.claim = await claimNeo4j();
    const first = openNeo4j(held.claim.login);
    await first.apply({ nodes: [], edges: [] });
    await first.close();
  }, CLAIM_MS);
  afterAll(() => held.claim.release(), CLAIM_MS);
  beforeEach(async () => {
    await held.claim.clear();
    held.store = openNeo4j(held.claim.login);
  });
  afterEach(() => held.store.close());
  return held;
}
