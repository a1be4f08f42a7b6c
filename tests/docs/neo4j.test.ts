/** The documents on Neo4j and Cypher hold on a real server: loading says what it shows, and every recipe gives the same on both stores. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formatRows } from "../../src/cli/rows-format.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { checkCypher } from "../../src/store/gate/gate.ts";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { type Block, blocksOf, chineseTwin, reasonNotRun } from "../support/document.ts";
import { claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { type ReaderShell, readerShell } from "../support/reader-shell.ts";
import { expectShown } from "../support/shown.ts";

vi.setConfig({ testTimeout: 300_000 });

const titled = (blocks: readonly Block[]) =>
  blocks.map((block) => [block.path, block.line, block.text.split("\n")[0] ?? "", block] as const);
const typed = blocksOf("docs/neo4j.md", ["sh"]).filter((block) => reasonNotRun(block) === null);
const recipes = ["docs/cypher.md", "docs/neo4j.md"].flatMap((path) => blocksOf(path, ["cypher"]));

async function tableOf({ text }: Block, store: GraphStore): Promise<string> {
  const verdict = checkCypher(text);
  if (!verdict.ok) throw new Error(verdict.says.en);
  const result = await store.query(verdict.text, { maxRows: 1000, timeoutMs: 30_000 });
  return [...formatRows(result, "table")].join("");
}

describe("what the documents say of both stores", () => {
  let shell: ReaderShell;
  let embedded: GraphStore;
  let server: GraphStore | undefined;
  let release = async () => {};

  beforeAll(async () => {
    if (lacksNeo4j()) shell = readerShell();
    else {
      const claim = await claimNeo4j();
      release = () => claim.release();
      const { uri, username, password, database } = claim.login;
      shell = readerShell({
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      });
      server = openNeo4j(claim.login);
    }
    const { code, err } = await shell.type("lianpu build");
    expect(code, err).toBe(0);
    embedded = openEmbedded(join(shell.folder, ".lianpu", "graph"));
  }, CLAIM_MS);

  afterAll(async () => {
    await embedded.close();
    await server?.close();
    await release();
    shell.close();
  });

  it.skipIf(lacksNeo4j()).each(titled(typed))("%s:%i %s", async (_path, _line, _first, block) => {
    const { code, out, err } = await shell.type(block.text);
    expect(code, err).toBe(0);
    expectShown(block, out, chineseTwin(block.path));
  });

  it.each(titled(recipes))("%s:%i on the embedded graph: %s", async (_path, _line, _first, block) => {
    const table = await tableOf(block, embedded);
    expect(table).not.toMatch(/^0 rows/);
    expectShown(block, table, chineseTwin(block.path));
  });

  it.skipIf(lacksNeo4j()).each(titled(recipes))("%s:%i on Neo4j: %s", async (_path, _line, _first, block) => {
    if (server === undefined) throw new Error("no server");
    expect(await tableOf(block, server)).toBe(await tableOf(block, embedded));
  });
});
