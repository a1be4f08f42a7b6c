/** What nobody should type is answered or refused in one line, and nothing of it becomes query text. */
import { describe, expect, it } from "vitest";
import { ask, MAX_QUESTION } from "../../src/ask/ask.ts";
import { storedGraph } from "../../src/store/export/stored-graph.ts";
import { shippedLibrary } from "../support/library.ts";
import { townStore } from "../support/town-store.ts";

const library = shippedLibrary();
const store = townStore();

const put = (question: string) => ask(question, { store, library });

describe("bad input", () => {
  const injected = "'}) DETACH DELETE n //";
  it.each([
    ["nothing", "", "refused"],
    ["blanks", " \n\t ", "refused"],
    ["ten thousand characters", "谁".repeat(10_000), "refused"],
    ["another language", "¿Quién asistió a la reunión?", "not-understood"],
    ["Russian", "Кто участвовал в совещании?", "not-understood"],
    ["Japanese", "会議に参加したのは誰ですか", "not-understood"],
    ["Arabic", "من حضر الاجتماع؟", "not-understood"],
    ["emoji", "🤔🤔🤔", "not-understood"],
    ["half a surrogate pair", "\ud83e", "not-understood"],
    ["text that turns round", "\u202e谁参加了\u202c", "not-understood"],
    ["a long word", "a".repeat(299), "not-understood"],
    ["one sign", "？", "not-understood"],
    ["SQL", "'; DROP TABLE person; --", "not-understood"],
    ["a procedure", "CALL db.labels()", "not-understood"],
    ["Cypher", "MATCH (n) DETACH DELETE n", "not-understood"],
    ["signs", "`'\"\\$;{}()", "not-understood"],
    ["a control character", "\u0000\u0001", "not-understood"],
    ["small talk", "今天天气怎么样", "not-understood"],
  ])("%s is told apart in one line", async (_says, question, outcome) => {
    const answer = await put(question);
    expect(answer.outcome).toBe(outcome);
    expect(answer.sentence).not.toMatch(/\n/);
    expect(answer.question.length).toBeLessThanOrEqual(MAX_QUESTION);
  });

  it.each([
    `王建国${injected}参加了哪些活动`,
    `谁参加了${injected}`,
    "O'Brien `x` (n) DETACH 属于哪条产业链",
    "王建国' OR '1'='1参加了哪些活动",
    "王建国\\u0027}) SET n.name='x' //参加了什么",
    "`王建国` 参加了 `推进大会` 吗",
    "$ids 参加了哪些活动 UNION MATCH (n) RETURN n",
  ])("%s never becomes query text", async (question) => {
    const before = await storedGraph(store);
    const answer = await put(question);
    const texts = new Set(library.queries.map(({ text }) => text));
    if (answer.query !== null) expect(texts).toContain(answer.query.cypher);
    expect(await storedGraph(store)).toEqual(before);
  });
});
