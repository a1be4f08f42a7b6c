/** An answer as the viewer shows it: whom it may mean, and rows in words. */
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/ask/answer.ts";
import { askAnswer } from "../../src/http/ask-answer.ts";
import type { Graph } from "../../src/model/index.ts";
import { memoryStore } from "../support/memory-store.ts";

const meeting = (id: string, date: string) => ({
  id,
  label: "Event" as const,
  name: "企业家座谈会",
  props: { name: "企业家座谈会", title: "企业家座谈会", date },
});
const GRAPH: Graph = { nodes: [meeting("e1", "2020-07-21"), meeting("e2", "2021-05-05")], edges: [] };

describe("meetings of one name", () => {
  it("are told apart by their day", async () => {
    const entities = GRAPH.nodes.map(({ id, label, name }) => ({ id, label, name, posts: [] }));
    const answer = {
      question: "谁参加了企业家座谈会？",
      language: "zh",
      outcome: "answered",
      sentence: "",
      count: 0,
      truncated: false,
      columns: [],
      rows: [],
      query: null,
      understood: {
        intent: "event-people",
        says: "",
        linked: [{ words: "企业家座谈会", via: "name", entities }],
        period: null,
        roles: [],
        types: [],
        title: null,
      },
      unused: [],
      alternatives: [],
    } as unknown as Answer;
    const store = memoryStore(GRAPH, () => ({ columns: [], rows: [], truncated: false }));
    const [choice] = (await askAnswer(answer, store)).choices;
    expect(choice?.entities.map(({ says }) => says)).toEqual(["2020-07-21", "2021-05-05"]);
  });
});
