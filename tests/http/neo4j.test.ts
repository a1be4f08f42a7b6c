/** The API on a real Neo4j server. */
import { afterAll, beforeAll, describe } from "vitest";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { apiContract } from "./api.contract.ts";

describe.skipIf(lacksNeo4j())("with a server", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);

  apiContract("Neo4j", async () => {
    await claim.clear();
    return openNeo4j(claim.login);
  });
});
