/** An answer that leaves rows out says so, and gives its count as the least that it can be. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { MAX_ROWS } from "../../src/ask/mentions.ts";
import type { Graph, GraphNode } from "../../src/model/index.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { shippedLibrary } from "../support/library.ts";
import { seedGraph } from "../support/seed-graph.ts";

/** The seed graph with an event that so many more people attended. */
function crowded(graph: Graph, people: number): { readonly graph: Graph; readonly title: string } {
  const edge = graph.edges.find(({ type, fromLabel }) => type === "ATTENDED" && fromLabel === "Person");
  const [person, event] = [edge?.from, edge?.to].map((id) => graph.nodes.find((node) => node.id === id));
  if (edge === undefined || person === undefined || event === undefined) throw new Error("nobody attended");
  const more = Array.from({ length: people }, (_, at) => String(at).padStart(6, "0"));
  const title = "万人植树动员大会";
  const id = "ffff0000";
  const as = <T extends { readonly props: GraphNode["props"] }>(
    one: T,
    own: { id: string; name?: string },
  ): T => ({
    ...one,
    ...own,
    props: Object.fromEntries(
      Object.entries(one.props).map(([key, value]) => [key, own[key as "id"] ?? value]),
    ),
  });
  const crowd = as(event, { id, name: title });
  const nodes = more.map((at) => as(person, { id: `ffff1${at}`, name: `民众${at}` }));
  const edges = more.map((at) => ({ ...as(edge, { id: `ffff2${at}` }), from: `ffff1${at}`, to: id }));
  return {
    title,
    graph: {
      nodes: [...graph.nodes, { ...crowd, props: { ...crowd.props, title } }, ...nodes],
      edges: [...graph.edges, ...edges],
    },
  };
}

describe("an answer of more rows than are listed", () => {
  const dir = mkdtempSync(join(tmpdir(), "lianpu-truncated-"));
  const library = shippedLibrary();
  let store: GraphStore;
  let title: string;
  const build = async (people: number) => {
    const crowd = crowded(seedGraph(), people);
    title = crowd.title;
    await store.apply(crowd.graph);
  };
  beforeAll(() => {
    store = openEmbedded(dir);
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it("says at least how many there are, in both languages", async () => {
    await build(MAX_ROWS + 10);
    const answer = await ask(`谁参加了${title}？`, { store, library });
    expect([answer.truncated, answer.count, answer.rows.length]).toEqual([true, MAX_ROWS, MAX_ROWS]);
    expect(answer.sentence).toContain(`至少 ${MAX_ROWS} 人`);
    expect(answer.sentence).toContain(`只列出前 ${MAX_ROWS} 行`);
    const { sentence } = await ask(`Who attended ${title}?`, { store, library });
    expect(sentence).toContain(`at least ${MAX_ROWS} people`);
  }, 60_000);

  it("is whole where there are just as many rows as are listed", async () => {
    await build(MAX_ROWS);
    const answer = await ask(`谁参加了${title}？`, { store, library });
    expect([answer.truncated, answer.count]).toEqual([false, MAX_ROWS]);
    expect(answer.sentence).toContain(`共 ${MAX_ROWS} 人`);
    expect(answer.sentence).not.toContain("只列出");
  }, 60_000);
});
