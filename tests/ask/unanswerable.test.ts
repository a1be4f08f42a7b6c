/** What did not happen and why something did have no answer in a record, and get none; what only sounds so is answered. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { unanswerableOf } from "../../src/ask/unanswerable.ts";
import { shippedLibrary } from "../support/library.ts";
import { townStore } from "../support/town-store.ts";

const library = shippedLibrary();
const store = townStore();

describe("questions that no record answers", () => {
  it.each([
    "王建国没有参加哪些会议",
    "王建国2022年从未出席过的活动",
    "推进大会上谁没有发言",
    "推进大会上谁没发言",
    "哪些企业没有在推进大会上签约",
    "谁缺席了推进大会",
    "Which meetings did Wang Jianguo not attend?",
    "Who didn't speak at 推进大会?",
    "Who was absent from 推进大会?",
    "Who never chaired a meeting?",
    "推进大会为什么召开",
    "Why did 王建国 attend 推进大会?",
  ])("are refused with the reason, not answered by the contrary: %s", async (question) => {
    const answer = await ask(question, { store, library });
    expect([answer.outcome, answer.rows, answer.query]).toEqual(["refused", [], null]);
    expect(answer.sentence).toMatch(/没有写到不等于没有发生|没有原因|may have happened all the same|not why/);
  });

  it.each([
    "王建国有没有参加推进大会",
    "王建国参加了推进大会没有",
    "王建国参加没参加推进大会",
    "王建国参加了没有参加推进大会",
    "王建国没有参加推进大会吗？",
    "Didn't 王建国 attend 推进大会?",
    "Has 王建国 never chaired 推进大会?",
    "未来产业链有哪些企业",
    "没有职务的人",
  ])("are told from those that ask for yes or no, and from names: %s", (question) => {
    expect(unanswerableOf(question)).toBeNull();
  });
});
