/** Loading into a Neo4j that others use too: nothing of theirs is touched, nothing is written twice. */
import neo4j, { Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph } from "../../src/model/index.ts";
import { storeError } from "../../src/store/neo4j/errors.ts";
import { openNeo4j } from "../../src/store/neo4j/store.ts";
import { CONTRACT_GRAPH } from "../support/contract-graph.ts";
import { type Claim, claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";
import { claimedStore } from "../support/neo4j-store.ts";
import { graphOfSize } from "../support/sized-graph.mjs";

const without = (graph: Graph, ...ids: readonly string[]): Graph => ({
  nodes: graph.nodes.filter(({ id }) => !ids.includes(id)),
  edges: graph.edges.filter(({ id, from, to }) => ![id, from, to].some((part) => ids.includes(part))),
});

describe.skipIf(lacksNeo4j())("loading into Neo4j", { timeout: 120_000 }, () => {
  const on = claimedStore();

  const run = async (
    cypher: string,
    params: Record<string, unknown> = {},
    database = on.claim.login.database,
  ) =>
    (await on.claim.driver.executeQuery(cypher, params, { database })).records.map((record) =>
      record.toObject(),
    );
  const lastTransaction = async () =>
    (await run("SHOW DATABASE $name YIELD lastCommittedTxn", { name: on.claim.login.database }, "system"))[0]
      ?.lastCommittedTxn;

  it("commits no transaction at all the second time", async () => {
    await on.store.apply(CONTRACT_GRAPH);
    const before = await lastTransaction();
    expect((await on.store.apply(CONTRACT_GRAPH)).changed).toBe(false);
    expect((await on.store.apply(graphOfSize(3), { dryRun: true })).changed).toBe(true);
    expect(await lastTransaction()).toEqual(before);
  });

  it("keeps whole numbers as integers, parts as floats, and its own marks out of what is read", async () => {
    await on.store.apply(CONTRACT_GRAPH);
    const [types] = await run(
      `MATCH (p:Person {id: 'p1'})-[e:HOLDS {id: 'h1'}]->() RETURN valueType(p.mentions) AS mentions,
       valueType(e.statements) AS statements, valueType(e.score) AS score, valueType(p.aliases) AS aliases`,
    );
    expect(types).toEqual({
      mentions: "INTEGER NOT NULL",
      statements: "INTEGER NOT NULL",
      score: "FLOAT NOT NULL",
      aliases: "LIST<STRING NOT NULL> NOT NULL",
    });
    const { rows } = await on.store.query("MATCH (p:Person {id: 'p1'})-[e:HOLDS]->() RETURN p, e LIMIT 1");
    expect(
      Object.keys(Object.assign({}, ...(rows[0] as object[]))).filter((key) => key.startsWith("_")),
    ).toEqual([]);
  });

  it("leaves nodes, relations and properties of others alone, even under the same labels and ids", async () => {
    await run(`CREATE (f:Person {id: 'p1', name: '别人的'})-[:KNOWS {since: 1}]->(:Person {name: '无号'})
               CREATE (:Organization {id: 'o1'}), (:Diary {text: '私'})`);
    await on.store.apply(CONTRACT_GRAPH);
    await run(`MATCH (ours:Lianpu {id: 'p1'}), (theirs:Diary)
               CREATE (theirs)-[:ABOUT]->(ours) SET ours.note = '批注', ours:Starred`);
    expect((await on.store.counts()).nodes.Person).toBe(4);
    expect((await on.store.neighbours("p1", { limit: 50 })).totals).not.toHaveProperty("ABOUT");
    expect(await on.store.search("别人的", { limit: 5 })).toEqual([]);
    const changed = CONTRACT_GRAPH.nodes.map((node) =>
      node.id === "p1" ? { ...node, props: { ...node.props, mentions: 77 } } : node,
    );
    await on.store.apply({ ...CONTRACT_GRAPH, nodes: changed });
    const [ours] = await run(
      "MATCH (p:Lianpu {id: 'p1'}) RETURN p.note AS note, p:Starred AS starred, p.mentions AS mentions",
    );
    expect(ours).toEqual({ note: "批注", starred: true, mentions: 77 });
    await run("MATCH (:Diary)-[r:ABOUT]->() DELETE r");
    await on.store.apply({ nodes: [], edges: [] });
    const left = await run(
      "MATCH (n) RETURN labels(n)[0] AS label, COUNT { (n)-->() } AS n ORDER BY label, n",
    );
    expect(left.map(({ label, n }) => [label, n])).toEqual([
      ["Diary", 0],
      ["Organization", 0],
      ["Person", 0],
      ["Person", 1],
    ]);
  });

  it("keeps a node that others have joined something to, says so, and deletes it once they let go", async () => {
    await on.store.apply(CONTRACT_GRAPH);
    await run("MATCH (ours:Lianpu {id: 'j1'}) CREATE (:Diary {text: '私'})-[:ABOUT]->(ours)");
    const smaller = without(CONTRACT_GRAPH, "j1");
    const report = await on.store.apply(smaller);
    expect(report.kept).toEqual(["j1"]);
    expect(report.edges.INVESTS_IN).toEqual({ created: 0, updated: 0, deleted: 1 });
    expect(report.nodes).toEqual({});
    expect(await run("MATCH (:Diary)-[r:ABOUT]->(n:Lianpu) RETURN n.id AS id")).toEqual([{ id: "j1" }]);
    expect(await on.store.apply(smaller)).toEqual({ nodes: {}, edges: {}, changed: false, kept: ["j1"] });
    await run("MATCH (d:Diary) DETACH DELETE d");
    expect((await on.store.apply(smaller)).nodes).toEqual({
      Project: { created: 0, updated: 0, deleted: 1 },
    });
  });

  it("mends what others deleted or changed in its part of the graph", async () => {
    await on.store.apply(CONTRACT_GRAPH);
    await run("MATCH (n:Lianpu {id: 'o1'}) DETACH DELETE n");
    await run("MATCH ()-[e:ATTENDED {id: 't1'}]->() SET e._hash = 'x'");
    const report = await on.store.apply(CONTRACT_GRAPH);
    expect(report.nodes).toEqual({ Organization: { created: 1, updated: 0, deleted: 0 } });
    expect(report.edges).toEqual({
      ATTENDED: { created: 0, updated: 1, deleted: 0 },
      HOLDS: { created: 2, updated: 0, deleted: 0 },
      ORGANIZED: { created: 1, updated: 0, deleted: 0 },
    });
    expect((await on.store.apply(CONTRACT_GRAPH)).changed).toBe(false);
  });

  it("loads to the end while another writer locks the same nodes in another order", async () => {
    const graph = graphOfSize(1500);
    await on.store.apply({ nodes: graph.nodes, edges: [] });
    let loading = true;
    const rival = (async () => {
      const session = on.claim.driver.session({ database: on.claim.login.database });
      while (loading) {
        await session.executeWrite(async (tx) => {
          await tx.run("MATCH (n:Event {id: 'e'}) SET n.rival = rand()");
          await tx.run("MATCH (n:Person) WITH n ORDER BY n.id DESC LIMIT 800 SET n.rival = rand()");
        });
      }
      await session.close();
    })();
    await on.store.apply(graph);
    loading = false;
    await rival;
    expect((await on.store.counts()).edges).toEqual({ ATTENDED: 1500 });
    expect((await on.store.apply(graph)).changed).toBe(false);
  });

  it("gives a node its label back that others have taken away", async () => {
    await on.store.apply(CONTRACT_GRAPH);
    await run("MATCH (n:Lianpu {id: 'o1'}) REMOVE n:Organization");
    await on.store.apply(CONTRACT_GRAPH);
    expect(await run("MATCH (n:Lianpu:Organization {id: 'o1'}) RETURN n.id AS id")).toEqual([{ id: "o1" }]);
    expect((await on.store.apply(CONTRACT_GRAPH)).changed).toBe(false);
  });

  it("puts batches cut by their text, not only by their rows", async () => {
    const text = "报".repeat(1_500_000);
    const nodes = Array.from({ length: 7 }, (_, i) => ({
      id: `a${i}`,
      label: "Article" as const,
      name: `第${i}篇`,
      props: { text: `${text}${i}` },
    }));
    await on.store.apply({ nodes, edges: [] });
    expect(await on.store.nodes(["a6"])).toEqual([nodes[6]]);
  });
});

describe.skipIf(lacksNeo4j())("the schema in Neo4j", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);
  beforeEach(() => claim.wipe(), CLAIM_MS);

  const run = (cypher: string) => claim.driver.executeQuery(cypher, {}, { database: claim.login.database });
  const apply = async () => {
    const store = openNeo4j(claim.login);
    try {
      return await store.apply({ nodes: [], edges: [] });
    } finally {
      await store.close();
    }
  };

  it.each([
    [
      "a constraint of the same name on something else",
      "CREATE CONSTRAINT lianpu_id FOR (n:Other) REQUIRE n.id IS UNIQUE",
    ],
    [
      "an index of the same name on something else",
      "CREATE INDEX lianpu_event_date FOR (n:Event) ON (n.name)",
    ],
    [
      "a full-text index with another analyzer",
      "CREATE FULLTEXT INDEX lianpu_names FOR (n:Person|Enterprise|Organization|IndustryChain|Place|Event|Project|Policy|Honor) ON EACH [n.name, n.aliases]",
    ],
    [
      "another constraint on the same property",
      "CREATE CONSTRAINT theirs FOR (n:Lianpu) REQUIRE n.id IS UNIQUE",
    ],
  ])(
    "refuses %s",
    async (_what, cypher) => {
      await run(cypher);
      await expect(apply()).rejects.toMatchObject({ name: "StoreError", code: "constraint-conflict" });
      await expect(apply()).rejects.toThrow(/drop it, then load again/);
    },
    CLAIM_MS,
  );

  it(
    "stands beside the schema of others",
    async () => {
      await run("CREATE CONSTRAINT theirs FOR (n:Diary) REQUIRE n.day IS UNIQUE");
      await apply();
      const { records } = await run(
        "SHOW INDEXES YIELD name, type, options WHERE name = 'lianpu_names' RETURN options",
      );
      expect(records[0]?.get("options").indexConfig["fulltext.analyzer"]).toBe("cjk");
      const names = (await run("SHOW CONSTRAINTS YIELD name")).records.map((record) => record.get("name"));
      expect(names).toContain("theirs");
      expect(names).toContain("lianpu_id");
    },
    CLAIM_MS,
  );
});

describe.skipIf(lacksNeo4j())("a Neo4j that cannot be used", () => {
  let claim: Claim;
  beforeAll(async () => {
    claim = await claimNeo4j();
  }, CLAIM_MS);
  afterAll(() => claim.release(), CLAIM_MS);

  const failure = async (change: object): Promise<unknown> => {
    const store = openNeo4j({ ...claim.login, ...change });
    try {
      return await store.counts().catch((error: unknown) => error);
    } finally {
      await store.close();
    }
  };

  it(
    "is told apart: down, wrong password, no such database, no address",
    async () => {
      expect(await failure({ uri: "bolt://127.0.0.1:1" })).toMatchObject({
        code: "neo4j-unreachable",
        retryable: true,
      });
      expect(await failure({ password: "wrong" })).toMatchObject({ code: "neo4j-login" });
      expect(await failure({ database: "elsewhere" })).toMatchObject({ code: "neo4j-database" });
      expect(() => openNeo4j({ ...claim.login, uri: "localhost:7687" })).toThrow(/no address of a Neo4j/);
    },
    CLAIM_MS,
  );
});

describe("what failures of Neo4j mean", () => {
  const at = { uri: "neo4j://host", username: "reader", database: "news" };
  it.each([
    ["Neo.ClientError.Security.Forbidden", "neo4j-read-only", /reader may not write to database "news"/],
    ["Neo.ClientError.General.WriteOnReadOnlyAccessDatabase", "neo4j-read-only", /use an account that may/],
    ["Neo.ClientError.Security.AuthenticationRateLimit", "neo4j-login", /wait a minute/],
    ["Neo.ClientError.Security.CredentialsExpired", "neo4j-first-login", /must be changed once/],
    ["Neo.TransientError.General.DatabaseUnavailable", "neo4j-unreachable", /neo4j:\/\/host/],
    ["ProtocolError", "neo4j-version", /5\.7 or newer/],
    ["Neo.ClientError.Statement.AccessMode", "query-writes", /would write/],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "query-timeout", /took too long/],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "query-memory", /more memory/],
    ["Neo.DatabaseError.General.UnknownError", "neo4j-failed", /broken/],
  ])("%s is %s", (code, expected, says) => {
    const error = storeError(new Neo4jError("broken", code, "", ""), at);
    expect(error).toMatchObject({ name: "StoreError", code: expected });
    expect(error.message).toMatch(says);
    expect(error.cause).toBeInstanceOf(neo4j.Neo4jError);
  });

  it("says how to write a filter that the server cannot run as it planned it", () => {
    const says = "A STRING_CONTAINS predicate is not allowed for a RANGE index.";
    const cause = new Neo4jError(says, "Neo.DatabaseError.Statement.ExecutionFailed", "", "");
    const error = storeError(cause, { uri: "bolt://h:1", username: "u", database: "d" });
    expect(error).toMatchObject({ code: "query-plan", retryable: true });
    expect(error.message).toContain("toLower(n.name) CONTAINS");
  });
});
