/** Every shared query gives the same rows on both stores over the same graph, and nothing gets past the gate on either. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/model/index.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { exportGraph } from "../../src/store/export/export.ts";
import { checkCypher } from "../../src/store/gate/gate.ts";
import type { LibraryQuery } from "../../src/store/library.ts";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { BYPASSES } from "../store/gate/bypasses.ts";
import { shippedLibrary } from "../support/library.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { fittingParams } from "../support/query-params.ts";
import { seedGraph } from "../support/seed-graph.ts";
import { tangledGraph } from "../support/tangled-graph.ts";

const LIBRARY = shippedLibrary();
const SHARED = LIBRARY.queries.filter(({ folder }) => folder === "read" || folder === "explore");
const TWINS = LIBRARY.queries.filter(({ folder }) => folder === "embedded").map(({ name }) => name);
/** Which of several shortest paths a store finds is its own affair. */
const LENGTHS_ONLY = new Set(["shortest-path"]);

/** A server plans each statement once, which takes seconds on a busy machine. */
const QUERY_MS = 120_000;

function sorted(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Rows as the query orders them; those of a query that names no order, sorted. */
async function rowsOf(store: GraphStore, query: LibraryQuery, graph: Graph): Promise<unknown> {
  const params = fittingParams(query, graph);
  const { columns, rows } = await store.query(query.text, { params, timeoutMs: 60_000 });
  const kept = LENGTHS_ONLY.has(query.name) ? rows.map((row) => row.slice(0, 1)) : rows;
  const ordered = query.text.includes("ORDER BY") && !query.text.includes("UNION");
  return { columns, rows: ordered ? kept : sorted(kept) };
}

/** Everything in the database, without the marks that the loader keeps for itself. */
async function content({ driver, login }: Claim): Promise<readonly string[]> {
  const read = async (cypher: string) => {
    const { records } = await driver.executeQuery(cypher, {}, { database: login.database });
    return records.map((record) => JSON.stringify(record.toObject(), plain)).sort();
  };
  const nodes = await read(
    "MATCH (n) RETURN [l IN labels(n) WHERE l <> 'Lianpu'] AS labels, properties(n) AS props",
  );
  const edges = await read(
    "MATCH (a)-[e]->(b) RETURN type(e) AS type, a.id AS from, b.id AS to, properties(e) AS props",
  );
  return [...nodes, ...edges];
}

function plain(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("_"))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe.skipIf(lacksNeo4j())("both stores", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);

  describe.each([
    ["a tangled graph", () => tangledGraph(9)],
    ["the seed pages", seedGraph],
  ] as const)("over %s", (_says, make) => {
    const dir = mkdtempSync(join(tmpdir(), "lianpu-parity-"));
    let graph: Graph;
    let stores: Readonly<Record<GraphStore["kind"], GraphStore>>;
    beforeAll(async () => {
      graph = make();
      await claim.clear();
      stores = { embedded: openEmbedded(dir), neo4j: openNeo4j(claim.login) };
      await stores.embedded.apply(graph);
      await stores.neo4j.apply(graph);
    }, CLAIM_MS);
    afterAll(async () => {
      await stores.embedded.close();
      await stores.neo4j.close();
      rmSync(dir, { recursive: true, force: true });
    });

    it.each(SHARED.map((query) => [query.name, query] as const))(
      "%s gives the same rows",
      async (_name, query) => {
        expect(await rowsOf(stores.neo4j, query, graph)).toEqual(await rowsOf(stores.embedded, query, graph));
      },
      QUERY_MS,
    );

    it.each(TWINS)(
      "the twins of %s give the same rows",
      async (name) => {
        const [one, other] = [LIBRARY.find(name, "neo4j"), LIBRARY.find(name, "embedded")];
        expect(await rowsOf(stores.neo4j, one, graph)).toEqual(await rowsOf(stores.embedded, other, graph));
      },
      QUERY_MS,
    );
  });

  it("Neo4j is unchanged by every bypass that gets past the gate", async () => {
    const graph = { ...tangledGraph(4), edges: [] };
    await claim.clear();
    const store = openNeo4j(claim.login);
    await store.apply(graph);
    const before = await content(claim);
    for (const [says, text] of BYPASSES) {
      expect(checkCypher(text), says).toMatchObject({ ok: false });
    }
    const writing = BYPASSES.filter(([, , code]) => code === "write");
    for (const [, text] of writing) await store.query(text, { timeoutMs: 2_000 }).catch(() => undefined);
    await store.close();
    expect(await content(claim)).toEqual(before);
  }, 120_000);

  it("the exported script makes the same graph in an empty database", async () => {
    const { nodes, edges } = tangledGraph(9);
    const graph = { nodes, edges: edges.filter((_, at) => at % 10 === 0) };
    await claim.wipe();
    const store = openNeo4j(claim.login);
    await store.apply(graph);
    await store.close();
    const loaded = await content(claim);
    await claim.wipe();
    const script = [...exportGraph(graph, "cypher")].map(({ text }) => text).join("");
    for (const statement of script.split(/;\n/).filter((text) => text.trim() !== "")) {
      await claim.driver.executeQuery(statement, {}, { database: claim.login.database });
    }
    expect(await content(claim)).toEqual(loaded);
  }, 240_000);
});
