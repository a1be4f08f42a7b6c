/** Who stands behind a chain, and which posts began or ended. */
import { describe, expect, it } from "vitest";
import { ask } from "../../src/ask/ask.ts";
import { shippedLibrary } from "../support/library.ts";
import { townStore } from "../support/town-store.ts";

const library = shippedLibrary();
const store = townStore();
const put = (question: string) => ask(question, { store, library });
const people = async (question: string) => (await put(question)).rows.map(({ cells }) => cells.person);

describe("who stands behind a chain", () => {
  it.each(["江州轨道交通背后是谁？", "谁在推动轨道交通装备产业链", "Who stands behind 轨道交通装备产业链?"])(
    "names who leads it first, then those of its enterprises and events: %s",
    async (question) => {
      const { outcome, rows } = await put(question);
      expect(outcome).toBe("answered");
      expect(rows[0]?.cells).toMatchObject({ person: "王建国", what: "LEADS_CHAIN", detail: "链长" });
      const ties = rows.map(({ cells }) => `${cells.person} ${cells.what}`);
      expect(ties).toEqual(
        expect.arrayContaining(["王建国 ATTENDED", "陈静 HOLDS", "陈静 ATTENDED", "李志强 ATTENDED"]),
      );
      expect(rows.every(({ citations }) => citations.length > 0)).toBe(true);
    },
  );

  it("does not take the ceramic chain's people for those of another chain", async () => {
    expect((await put("谁在推动陶瓷产业链")).outcome).toBe("nothing-found");
  });
});

describe("posts that began or ended", () => {
  it.each(["2022年8月江州有哪些人事变动", "2022年8月的人事任免", "personnel changes in August 2022"])(
    "lists both in the period: %s",
    async (question) => expect(await people(question)).toEqual(["李志强", "陈静"]),
  );

  it("tells those who came from those who went", async () => {
    expect(await people("2022年8月任命了谁")).toEqual(["陈静"]);
    expect(await people("2022年8月谁被免职")).toEqual(["李志强"]);
    expect(await people("Who resigned in 2022?")).toEqual(["李志强"]);
  });

  it("finds none where the period has none", async () => {
    expect((await put("2022年9月有哪些人事变动")).outcome).toBe("nothing-found");
  });
});
