/** What is open as words of an address: whatever is written is read again, whatever else is refused. */
import { describe, expect, it } from "vitest";
import { coreOf, hashOf, type Opening, openingIn } from "../../web/state/opening.ts";

const NOTHING: Opening = { chosen: null, sheet: null, dock: null, asked: null };

describe("what is open", () => {
  it.each<Opening>([
    NOTHING,
    { ...NOTHING, chosen: { kind: "node", id: "a b&=#" }, dock: "timeline" },
    { ...NOTHING, chosen: { kind: "edge", id: "HOLDS:毛腾飞:人大" } },
    {
      ...NOTHING,
      asked: { question: "谁出席了会议？", only: ["x", "y"] },
      sheet: { kind: "roster", id: "e" },
    },
    { ...NOTHING, sheet: { kind: "page", id: "p", edge: "e", statement: "s" } },
    { ...NOTHING, sheet: { kind: "review", id: "" } },
  ])("is read as it was written: %o", (opening) => {
    expect(openingIn(hashOf(opening))).toEqual(opening);
  });

  it.each([
    "rubbish",
    "node=",
    "sheet=chain",
    "sheet=keys&of=x",
    "sheet=toString",
    "dock=cellar",
    "node=a&also=b",
  ])("is not in %s", (hash) => {
    expect(openingIn(hash)).toBeNull();
  });

  it("is the same whichever sentence of a line a page shows, and whatever stands below", () => {
    const page = (id: string, statement: string): Opening => ({
      ...NOTHING,
      sheet: { kind: "page", id, edge: "e", statement },
    });
    expect(coreOf(page("p", "s"))).toBe(coreOf({ ...page("q", "t"), dock: "nodes" }));
    expect(coreOf(page("p", "s"))).not.toBe(coreOf(NOTHING));
  });
});
