/** Statements that look for a list of ids are run id by id, and give what they give as they are written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NodeLabel } from "../../src/model/index.ts";
import { joined } from "../../src/store/embedded/joined.ts";
import { sought } from "../../src/store/embedded/seek.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { runsOn } from "../../src/store/library.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { shippedLibrary } from "../support/library.ts";
import { fittingParams } from "../support/query-params.ts";
import { tangledGraph } from "../support/tangled-graph.ts";

const LABELS: Readonly<Record<string, NodeLabel>> = { p1: "Person", p2: "Person", o1: "Organization" };
const labelOf = (id: string) => LABELS[id];
const texts = (cypher: string, params: Readonly<Record<string, unknown>>) =>
  sought(cypher, params, labelOf)?.runs.map((run) => run.cypher) ?? null;

describe("looking for ids", () => {
  const ATTENDED = "MATCH (x:Person|Organization)-[a:ATTENDED]->(e:Event) WHERE x.id IN $ids";

  it("asks for each id with its label, and keeps the order of the statement", () => {
    const seek = sought(
      `${ATTENDED} AND e.date > $from RETURN e.date AS date ORDER BY date DESC`,
      {
        ids: ["p1", "o1"],
        from: "2024",
      },
      labelOf,
    );
    expect(seek?.runs).toEqual(
      [
        ["Person", "p1"],
        ["Organization", "o1"],
      ].map(([label, ids]) => ({
        cypher: `MATCH (x:${label})-[a:ATTENDED]->(e:Event) WHERE x.id = $ids AND e.date > $from RETURN e.date AS date ORDER BY date DESC`,
        params: { ids, from: "2024" },
      })),
    );
    expect(seek?.order).toEqual([{ column: "date", down: true }]);
  });

  it("keeps the labels of the pattern for an id that has none of them", () => {
    expect(texts(`${ATTENDED} RETURN e.id`, { ids: ["nobody"] })?.[0]).toContain("(x:Person|Organization)");
  });

  const PART = "MATCH (x:Person)-[:PART_OF]->(y:Person)";
  it.each<[string, string, readonly string[]]>([
    ["an OR stands beside it", `${PART} WHERE x.id IN $ids OR y.name = '' RETURN x.id`, ["p1"]],
    ["it stands inside brackets", `${PART} WHERE (x.id IN $ids) RETURN x.id`, ["p1"]],
    ["it is denied", `${PART} WHERE NOT x.id IN $ids RETURN x.id`, ["p1"]],
    [
      "an OR follows a filter of its own",
      `${PART} WHERE x.id IN $ids AND any(z IN [1] WHERE z = 1) OR true RETURN x.id`,
      ["p1"],
    ],
    [
      "an OR follows a property called order",
      `${PART} WHERE x.id IN $ids AND x.order = 1 OR true RETURN x.id`,
      ["p1"],
    ],
    [
      "it depends on a case",
      `${PART} WHERE CASE WHEN true AND x.id IN $ids AND true THEN true ELSE true END RETURN x.id`,
      ["p1"],
    ],
    ["it is only text", `${PART} WHERE x.name = 'WHERE x.id IN $ids' RETURN x.id`, ["p1"]],
    ["the list is used elsewhere too", `${PART} WHERE x.id IN $ids RETURN x.id, $ids`, ["p1"]],
    ["a quoted name uses the list", `${PART} WHERE x.id IN $ids RETURN $\`ids\``, ["p1"]],
    ["the pattern names no label", "MATCH (x)-[:PART_OF]->(y) WHERE x.id IN $ids RETURN x.id", ["p1"]],
    ["it asks for edges", "MATCH (y:Person)-[x:HOLDS]->() WHERE x.id IN $ids RETURN x.id", ["p1"]],
    ["rows of several ids are counted together", `${PART} WHERE x.id IN $ids RETURN count(*)`, ["p1", "p2"]],
    ["rows of several ids are cut together", `${PART} WHERE x.id IN $ids RETURN x.id LIMIT 1`, ["p1", "p2"]],
    [
      "rows of several ids are made distinct",
      `${PART} WHERE x.id IN $ids RETURN DISTINCT y.id`,
      ["p1", "p2"],
    ],
    [
      "rows are put in order by what is not returned",
      `${PART} WHERE x.id IN $ids RETURN y.id ORDER BY y.name`,
      ["p1", "p2"],
    ],
    ["there are too many ids", `${PART} WHERE x.id IN $ids RETURN y.id`, [..."abcdefgh"]],
    ["there is no id", `${PART} WHERE x.id IN $ids RETURN y.id`, []],
  ])("leaves a statement alone where %s", (_where, cypher, ids) => {
    expect(texts(cypher, { ids })).toBeNull();
  });

  it("counts, cuts and joins the rows of one id as they are", () => {
    const union = `${PART} WHERE x.id IN $ids RETURN count(*) AS n UNION ${PART} WHERE y.id IN $ids RETURN count(*) AS n`;
    expect(texts(union, { ids: ["p1"] })).toEqual([union.replaceAll("IN $ids", "= $ids")]);
  });
});

describe("joining many ids", () => {
  const ids = Array.from({ length: 300 }, (_, at) => `e${at}`);
  const ATTENDED = "MATCH (p:Person)-[a:ATTENDED]->(e:Event) WHERE e.id IN $ids AND p.name <> ''";
  const text = (cypher: string, params: Readonly<Record<string, unknown>> = { ids }) =>
    joined(cypher, params)?.cypher ?? null;

  it("makes rows of the list, once each, and joins them by their id", () => {
    const twice = joined(`// who\n${ATTENDED} RETURN count(*) AS n`, { ids: [...ids, ...ids], from: "2024" });
    expect(twice).toEqual({
      cypher: `// who\nUNWIND $ids AS soughtId MATCH (p:Person)-[a:ATTENDED]->(e:Event) WHERE e.id = soughtId AND p.name <> '' RETURN count(*) AS n`,
      params: { ids, from: "2024" },
    });
  });

  it("takes the longest list, and a name that the statement does not use", () => {
    const both = `${ATTENDED} AND p.id IN $people RETURN p.name AS soughtId`;
    const people = [...ids, "p"];
    expect(text(both, { ids, people })).toContain("UNWIND $people AS soughtId_ MATCH");
  });

  it.each([
    ["there are few ids", `${ATTENDED} RETURN p.id`, { ids: ids.slice(0, 20) }],
    ["everything is returned", `${ATTENDED} RETURN *`, { ids }],
    ["it looks for the ids in a later clause", `MATCH (x:Page) ${ATTENDED} RETURN p.id`, { ids }],
    ["it begins with another clause", `WITH 1 AS one ${ATTENDED} RETURN p.id`, { ids }],
    ["an OR stands beside it", `${ATTENDED} OR p.name = 'x' RETURN p.id`, { ids }],
  ])("leaves a statement alone where %s", (_where, cypher, params) => {
    expect(text(cypher, params)).toBeNull();
  });
});

describe("the library id by id", () => {
  const GRAPH = tangledGraph(9);
  const dir = mkdtempSync(join(tmpdir(), "lianpu-seek-"));
  let store: GraphStore;
  beforeAll(async () => {
    store = openEmbedded(dir);
    await store.apply(GRAPH);
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const queries = shippedLibrary().queries.filter(
    (query) => runsOn(query, "embedded") && /\.id IN \$\w+/.test(query.text),
  );
  it.each(queries.map((query) => [query.name, query] as const))(
    "answers %s the same",
    async (_name, query) => {
      const given = fittingParams(query, GRAPH);
      // Inside brackets a condition is left as it is written.
      const plain = query.text.replace(/\w+\.id IN \$\w+/g, "($&)");
      const pick: readonly ((list: readonly unknown[]) => readonly unknown[])[] = [
        (list) => list.slice(0, 1),
        (list) => list.slice(-1),
        (list) => list.slice(0, 4),
        (list) => list.filter((_, at) => at % Math.ceil(list.length / 5) === 0),
        // So many that they are joined.
        (list) => [...list, ...Array.from({ length: 250 }, (_, at) => `nobody-${at}`)],
      ];
      for (const some of pick) {
        const params = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? some(value) : value]),
        );
        const [written, sought] = [
          await store.query(plain, { params }),
          await store.query(query.text, { params }),
        ];
        const rows = (list: typeof written.rows) =>
          query.text.includes("ORDER BY") ? list : list.map(String).sort();
        expect(rows(sought.rows)).toEqual(rows(written.rows));
        expect([sought.columns, sought.truncated]).toEqual([written.columns, written.truncated]);
      }
    },
  );

  it("stops at maxRows over all ids, in the order of the statement", async () => {
    const ids = GRAPH.nodes
      .filter(({ label }) => label === "Person")
      .map(({ id }) => id)
      .slice(0, 4);
    const text =
      "MATCH (x:Person)-[e]->(y) WHERE x.id IN $ids RETURN x.id AS x, e.id AS edge ORDER BY edge DESC";
    const all = await store.query(text, { params: { ids } });
    expect(all.rows.length).toBeGreaterThan(4);
    const cut = await store.query(text, { params: { ids }, maxRows: 3 });
    expect(cut).toEqual({ ...all, rows: all.rows.slice(0, 3), truncated: true });
  });

  it("tells what is wrong with the statement as it was written", async () => {
    const wrong = "MATCH (x:Person) WHERE x.id IN $ids AND x.height > 1 RETURN x.id";
    await expect(store.query(wrong, { params: { ids: ["a", "b"] } })).rejects.toMatchObject({
      code: "query-invalid",
    });
  });
});
