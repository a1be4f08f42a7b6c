/** For every attendance, post and chain of the seed graph a generated question returns it, in both languages. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import type { Graph, GraphEdge, GraphNode } from "../../src/model/index.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { shippedLibrary } from "../support/library.ts";
import { seedGraph } from "../support/seed-graph.ts";

const dir = mkdtempSync(join(tmpdir(), "lianpu-complete-"));
const library = shippedLibrary();
const graph: Graph = seedGraph();
const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
let store: GraphStore;
beforeAll(async () => {
  store = openEmbedded(dir);
  await store.apply(graph);
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

const edges = (type: string, fromLabel: string) =>
  graph.edges.filter((edge) => edge.type === type && edge.fromLabel === fromLabel);
const from = (edge: GraphEdge) => nodes.get(edge.from) as GraphNode;
const to = (edge: GraphEdge) => nodes.get(edge.to) as GraphNode;
const title = (event: GraphNode) => String(event.props.title ?? event.name);

/** Whether a title says more than its kind: 「会议」 names no event. */
const isNamed = (edge: GraphEdge) => title(to(edge)).length >= 5;

const ASKED: readonly (readonly [
  says: string,
  edges: readonly GraphEdge[],
  question: (edge: GraphEdge) => string,
])[] = [
  ["谁参加了 E", edges("ATTENDED", "Person").filter(isNamed), (edge) => `谁参加了“${title(to(edge))}”？`],
  [
    "Who attended E",
    edges("ATTENDED", "Person").filter(isNamed),
    (edge) => `Who attended ${title(to(edge))}?`,
  ],
  ["A 参加了哪些活动", edges("ATTENDED", "Person"), (edge) => `${from(edge).name}参加了哪些活动？`],
  [
    "Which events did A attend",
    edges("ATTENDED", "Person"),
    (edge) => `Which events did ${from(edge).name} attend?`,
  ],
  ["A 担任什么职务", edges("HOLDS", "Person"), (edge) => `${from(edge).name}担任什么职务？`],
  ["What posts does A hold", edges("HOLDS", "Person"), (edge) => `What posts does ${from(edge).name} hold?`],
  ["C 有哪些企业", edges("IN_CHAIN", "Enterprise"), (edge) => `${to(edge).name}有哪些企业？`],
  [
    "Which enterprises are in C",
    edges("IN_CHAIN", "Enterprise"),
    (edge) => `Which enterprises are in ${to(edge).name}?`,
  ],
  ["X 属于哪条产业链", edges("IN_CHAIN", "Enterprise"), (edge) => `${from(edge).name}属于哪条产业链？`],
  ["C 由谁牵头", edges("LEADS_CHAIN", "Person"), (edge) => `${to(edge).name}由谁牵头？`],
];

describe("the answer is complete", () => {
  it.each(ASKED)(
    "to %s",
    async (_says, asked, question) => {
      expect(asked.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...asked), async (edge) => {
          const answer = await ask(question(edge), { store, library });
          const found = answer.rows.find((row) => row.edges.includes(edge.id));
          expect(found, `${question(edge)} → ${answer.sentence}`).toBeDefined();
          expect(found?.citations.length).toBeGreaterThan(0);
        }),
        { numRuns: Math.min(asked.length, 25), seed: 7 },
      );
    },
    120_000,
  );
});
