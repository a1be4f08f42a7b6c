/** Questions about whoever held a post: what they did then counts. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { shippedLibrary } from "../support/library.ts";
import { townStore } from "../support/town-store.ts";

const library = shippedLibrary();
const store = townStore();
const put = (question: string) => ask(question, { store, library });

describe("a post without a name", () => {
  it("counts for a post what its holder did about the time that pages prove, and says what may belong to it", async () => {
    const answer = await put("市长参加了哪些活动");
    expect(answer.rows.map(({ cells }) => cells.who)).toEqual(["李志强"]);
    expect(answer.rows[0]?.citations).not.toEqual([]);
    expect(answer.alternatives).toEqual([
      "另有 2 场，当时是否任此职没有版面证明：2022江州陶瓷产业发展论坛、中宇智能装备产业园签约仪式",
    ]);
  });
});
