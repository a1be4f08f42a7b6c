/** Examples on the start page: each has been run on the present graph, and what gives nothing is not offered. */
import { describe, expect, it } from "vitest";
import { createApp } from "../../src/http/app.ts";
import type { Answer, AskAnswer, Examples } from "../../src/http/contract.ts";
import type { Graph } from "../../src/model/index.ts";
import { memoryStore } from "../support/memory-store.ts";
import { newsGraph } from "../support/news-graph.ts";

async function examplesOf(
  graph: Graph,
  answers: (question: string) => number,
  lang = "zh",
): Promise<Examples> {
  const store = memoryStore(graph, () => ({ columns: [], rows: [], truncated: false }));
  const app = createApp({
    store: async () => store,
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async () => null,
    ask: async (question): Promise<AskAnswer> => {
      const line = { id: "x", cells: ["x"], edges: [], source: null };
      const lines = Array.from({ length: answers(question) }, () => line);
      return { question, says: "", choices: [], lines, nodes: [], edges: [] };
    },
    info: { version: "0", readOnly: true },
    clock: () => 0,
  });
  const response = await app.request(`/api/examples?lang=${lang}`, { headers: { host: "127.0.0.1" } });
  const answer = (await response.json()) as Answer<Examples>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data;
}

describe("the examples", () => {
  it("are five questions and five views with what each gives", async () => {
    const { questions, views } = await examplesOf(newsGraph(3), () => 2);
    expect(questions).toHaveLength(5);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(5);
    expect(questions.every(({ rows, text }) => rows === 2 && !text.includes("{"))).toBe(true);
    expect(views.map(({ kind }) => kind)).toEqual(["chain", "roster", "posts", "path", "month"]);
    expect(views.every(({ rows }) => rows > 0)).toBe(true);
  });

  it("are asked in English too", async () => {
    const { questions } = await examplesOf(newsGraph(3), () => 1, "en");
    expect(questions).toHaveLength(5);
    for (const { text } of questions) expect(text).toMatch(/^(Who|Which|What) .+\?$/);
  });

  it("leave out questions that give nothing, and try the next name first", async () => {
    const asked: string[] = [];
    const { questions } = await examplesOf(newsGraph(3), (question) => {
      asked.push(question);
      return question.endsWith("参加了哪些活动？") ? 1 : 0;
    });
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter(({ text }) => !text.endsWith("参加了哪些活动？"))).toEqual([]);
    expect(asked.filter((one) => one.startsWith("谁参加了")).length).toBeGreaterThan(1);
  });

  it("are none on an empty graph", async () => {
    expect(await examplesOf({ nodes: [], edges: [] }, () => 1)).toEqual({ questions: [], views: [] });
  });
});
