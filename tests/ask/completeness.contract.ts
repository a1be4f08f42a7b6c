/** Contract: for every participation, post and chain of the seed graph a generated question returns it with its sentence, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import type { GraphEdge, GraphNode, RelationType } from "../../src/model/index.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { shippedLibrary } from "../support/library.ts";
import { CLAIM_MS } from "../support/neo4j-server.ts";
import { seedGraph } from "../support/seed-graph.ts";

const graph = seedGraph();
const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
const from = (edge: GraphEdge) => nodes.get(edge.from) as GraphNode;
const to = (edge: GraphEdge) => nodes.get(edge.to) as GraphNode;
const title = (edge: GraphEdge) => String(to(edge).props.title ?? to(edge).name);

/** Whether a title says more than its kind: 「会议」 names no event. */
const isNamed = (edge: GraphEdge) => title(edge).length >= 5;
const isPerson = (edge: GraphEdge) => edge.fromLabel === "Person";

interface Asked {
  readonly type: RelationType;
  readonly of?: (edge: GraphEdge) => boolean;
  readonly questions: readonly ((edge: GraphEdge) => string)[];
}

const ASKED: Readonly<Record<string, Asked>> = {
  "people of events": {
    type: "ATTENDED",
    of: (edge) => isPerson(edge) && isNamed(edge),
    questions: [(edge) => `谁参加了“${title(edge)}”？`, (edge) => `Who attended ${title(edge)}?`],
  },
  "bodies of events": {
    type: "ATTENDED",
    of: (edge) => !isPerson(edge) && isNamed(edge),
    questions: [
      (edge) => `哪些单位参加了“${title(edge)}”？`,
      (edge) => `Which organizations attended ${title(edge)}?`,
    ],
  },
  "events of participants": {
    type: "ATTENDED",
    questions: [
      (edge) => `${from(edge).name}参加了哪些活动？`,
      (edge) => `Which events did ${from(edge).name} attend?`,
    ],
  },
  "posts of people": {
    type: "HOLDS",
    questions: [
      (edge) => `${from(edge).name}担任什么职务？`,
      (edge) => `What posts does ${from(edge).name} hold?`,
    ],
  },
  "people of bodies": {
    type: "HOLDS",
    questions: [(edge) => `谁在${to(edge).name}任职？`, (edge) => `Who holds posts at ${to(edge).name}?`],
  },
  "chains of enterprises": {
    type: "IN_CHAIN",
    of: (edge) => edge.fromLabel === "Enterprise",
    questions: [
      (edge) => `${from(edge).name}属于哪条产业链？`,
      (edge) => `Which industry chain does ${from(edge).name} belong to?`,
    ],
  },
  "enterprises of chains": {
    type: "IN_CHAIN",
    of: (edge) => edge.fromLabel === "Enterprise",
    questions: [
      (edge) => `${to(edge).name}有哪些企业？`,
      (edge) => `Which enterprises are in ${to(edge).name}?`,
    ],
  },
  "leaders of chains": {
    type: "LEADS_CHAIN",
    questions: [(edge) => `${to(edge).name}由谁牵头？`, (edge) => `Who leads ${to(edge).name}?`],
  },
};

/** Each question once, with the edges that its answer must show. */
function questionsOf({
  type,
  of = () => true,
  questions,
}: Asked): readonly (readonly [string, readonly string[]])[] {
  const asked = new Map<string, string[]>();
  for (const edge of graph.edges.filter((one) => one.type === type && of(one))) {
    for (const word of questions) asked.set(word(edge), [...(asked.get(word(edge)) ?? []), edge.id]);
  }
  return [...asked];
}

/** `every` takes each question, or each third … one: a server answers more slowly. */
export function completenessContract(name: string, open: () => Promise<GraphStore>, every: number): void {
  describe(`answers from ${name} are complete`, () => {
    const library = shippedLibrary();
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.apply(graph);
    }, CLAIM_MS);
    afterAll(() => store.close());

    it.each(Object.entries(ASKED))("about %s", { timeout: 120_000 }, async (_says, asked) => {
      const questions = questionsOf(asked);
      expect(questions.length).toBeGreaterThan(0);
      const lacking: string[] = [];
      for (const [question, edges] of questions.filter((_, at) => at % every === 0)) {
        const { rows, sentence } = await ask(question, { store, library });
        const shown = new Set(
          rows.filter(({ citations }) => citations.length > 0).flatMap((row) => row.edges),
        );
        if (!edges.every((edge) => shown.has(edge))) lacking.push(`${question} → ${sentence}`);
      }
      expect(lacking).toEqual([]);
    });
  });
}
