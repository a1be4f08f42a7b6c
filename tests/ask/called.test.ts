/** People asked about by surname and post: 李市长. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { shippedLibrary } from "../support/library.ts";
import { townStore } from "../support/town-store.ts";

const library = shippedLibrary();
const store = townStore();
const put = (question: string) => ask(question, { store, library });

describe("a surname and a post", () => {
  it("takes a surname before a post of the graph for its holder, longer words before it for a place", async () => {
    const [named, called, placed] = [
      await put("李志强参加了哪些活动"),
      await put("李市长参加了哪些活动"),
      await put("石李市长是谁"),
    ];
    expect(named.rows.length).toBeGreaterThan(0);
    expect(called.rows).toEqual(named.rows);
    expect(placed.rows).toEqual([]);
  });
});

describe("a name with one sign wrong", () => {
  it("is answered for the name that it is near, and says so first", async () => {
    const answer = await put("李志抢参加了哪些活动");
    expect(answer.sentence).toMatch(/^图谱里没有“李志抢”，是不是指李志强？/);
    expect(answer.rows).toEqual((await put("李志强参加了哪些活动")).rows);
  });

  it("is no other word of two signs: a surname must be right", async () => {
    const { sentence } = await put("外地来了谁");
    expect(sentence).not.toContain("是不是指");
  });
});
