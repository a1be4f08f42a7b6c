/** Every query of the library runs on the embedded store, returns the columns it declares and finds something. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { storedGraph } from "../../src/store/export/stored-graph.ts";
import { checkCypher } from "../../src/store/gate/gate.ts";
import { runsOn } from "../../src/store/library.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { BYPASSES } from "../store/gate/bypasses.ts";
import { shippedLibrary } from "../support/library.ts";
import { fittingParams } from "../support/query-params.ts";
import { tangledGraph } from "../support/tangled-graph.ts";

const GRAPH = tangledGraph(9);
/** They ask for what the tangled graph has nothing of: a post's holders in turn, bodies that begin with their place's name. */
const EMPTY_HERE = new Set(["successive-holders", "leaders-at-places", "chain-leads-at-places"]);

describe("the library on the embedded store", () => {
  const dir = mkdtempSync(join(tmpdir(), "lianpu-library-"));
  let store: GraphStore;
  beforeAll(async () => {
    store = openEmbedded(dir);
    await store.apply(GRAPH);
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const queries = shippedLibrary().queries.filter((query) => runsOn(query, "embedded"));
  it.each(queries.map((query) => [query.name, query] as const))("runs %s", async (name, query) => {
    const { columns, rows } = await store.query(query.text, { params: fittingParams(query, GRAPH) });
    expect(columns).toEqual(query.columns);
    if (!EMPTY_HERE.has(name)) expect(rows.length).toBeGreaterThan(0);
  });

  it("looks for a part of an indexed name in a way that no planner takes to a range index", () => {
    const plain = /\w\.name CONTAINS/;
    const wrong = shippedLibrary().queries.filter(
      ({ folder, text }) => folder === "explore" && plain.test(text),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("reads back the whole graph it was given", async () => {
    const stored = await storedGraph(store);
    expect(stored.nodes.map(({ id }) => id)).toEqual(GRAPH.nodes.map(({ id }) => id));
    expect(stored.edges.map(({ id }) => id)).toEqual(GRAPH.edges.map(({ id }) => id));
  });

  it("stays as it was when every bypass is tried through the gate", async () => {
    const before = await store.counts();
    for (const [says, text] of BYPASSES) expect(checkCypher(text), says).toMatchObject({ ok: false });
    expect(await store.counts()).toEqual(before);
  });

  it("refuses writing bypasses even without the gate", async () => {
    const before = await storedGraph(store);
    const writing = BYPASSES.filter(([, , code]) => code === "write" || code === "schema");
    for (const [, text] of writing) await store.query(text, { timeoutMs: 2_000 }).catch(() => undefined);
    expect(await storedGraph(store)).toEqual(before);
  });
});
