/** Complete answers from both stores: of every edge from the embedded one, of each seventh question from a server. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { completenessContract } from "./completeness.contract.ts";

const dir = mkdtempSync(join(tmpdir(), "lianpu-complete-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

completenessContract("the embedded store", async () => openEmbedded(dir), 1);

describe.skipIf(lacksNeo4j())("with a server", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);

  completenessContract("Neo4j", async () => openNeo4j(claim.login), 7);
});
