/** Loading into Neo4j a graph that comes in pieces: as a whole one, however much of it memory holds. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Graph, GraphEdge } from "../../src/model/index.ts";
import type { GraphPart } from "../../src/store/graph-part.ts";
import { lacksNeo4j } from "../support/neo4j-server.ts";
import { claimedStore } from "../support/neo4j-store.ts";
import { graphOfSize } from "../support/sized-graph.mjs";

/** The graph a few rows at a time, nodes behind the edges that join them. */
async function* inPieces(graph: Graph): AsyncGenerator<GraphPart> {
  for (let at = 0; at < graph.edges.length; at += 7)
    yield { nodes: [], edges: graph.edges.slice(at, at + 7) };
  for (let at = 0; at < graph.nodes.length; at += 5)
    yield { nodes: graph.nodes.slice(at, at + 5), edges: [] };
}

describe.skipIf(lacksNeo4j())("pieces loaded into Neo4j", { timeout: 120_000 }, () => {
  const on = claimedStore();

  it("takes a graph in pieces as it takes a whole one", async () => {
    const graph = graphOfSize(300);
    const counted = { created: 300, updated: 0, deleted: 0 };
    const report = await on.store.apply(inPieces(graph));
    expect([report.nodes.Person, report.edges.ATTENDED]).toEqual([counted, counted]);
    expect((await on.store.apply(inPieces(graph))).changed).toBe(false);
    expect((await on.store.apply(graph)).changed).toBe(false);
  });

  it.each<[string, (edge: GraphEdge) => GraphEdge]>([
    ["joins nothing", (edge) => ({ ...edge, to: "nowhere" })],
    ["names another label for its end", (edge) => ({ ...edge, type: "HOLDS", toLabel: "Organization" })],
  ])("refuses pieces of which an edge %s, and keeps the old graph", async (_what, spoil) => {
    await on.store.apply(graphOfSize(2));
    const { nodes, edges } = graphOfSize(9);
    const broken = {
      nodes,
      edges: edges.map((edge, at) => (at === 4 ? spoil({ ...edge, props: {} }) : edge)),
    };
    await expect(on.store.apply(inPieces(broken))).rejects.toMatchObject({ code: "graph-invalid" });
    expect((await on.store.counts()).edges).toEqual({ ATTENDED: 2 });
  });

  it("loads a graph that is larger than its memory, and leaves nothing on disk", {
    timeout: 400_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "lianpu-larger-"));
    const script = join(import.meta.dirname, "..", "support", "large-load-child.mjs");
    const login = JSON.stringify({ ...on.claim.login, folder });
    const flags = ["--max-old-space-size=64", script, login, "12000", "2500"];
    const { stdout } = await promisify(execFile)(process.execPath, flags);
    expect(JSON.parse(stdout).report.nodes.Article).toEqual({ created: 12_000, updated: 0, deleted: 0 });
    expect((await on.store.counts()).edges).toEqual({ ON_PAGE: 12_000 });
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
