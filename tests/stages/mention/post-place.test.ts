/** Every example of every row for posts told behind a place holds. */
import { describe, expect, it } from "vitest";
import {
  boardIn,
  isVillage,
  placePosts,
  villageLevelOf,
} from "../../../src/stages/mention/post-place.rules.ts";

const rowOf = (place: string, title: string): string | undefined =>
  placePosts.find((row) => row.place.test(place) && row.title.test(title))?.id;

describe("a post behind a place", () => {
  it.each(placePosts.flatMap(({ id, examples }) => examples.yes.map(([p, t]) => [p, t, id] as const)))(
    "%s|%s is read by %s",
    (place, title, id) => {
      expect(rowOf(place, title)).toBe(id);
    },
  );

  it.each(placePosts.flatMap(({ id, examples }) => examples.no.map(([p, t]) => [p, t, id] as const)))(
    "%s|%s is not read by %s",
    (place, title, id) => {
      expect(rowOf(place, title)).not.toBe(id);
    },
  );

  it("names the board of a town or quarter alone", () => {
    expect(boardIn("清河街道", "办事处主任")).toBe("办事处");
    expect(boardIn("临海港务区", "办事处主任")).toBeNull();
  });

  it("without a place is of a village by its title", () => {
    expect(villageLevelOf("村支书")).toBe("村");
    expect(villageLevelOf("社区书记")).toBe("社区");
    expect(villageLevelOf("书记")).toBeNull();
  });

  it("may stand behind a village that nothing else tells", () => {
    expect(isVillage("上坪山村")).toBe(true);
    expect(isVillage("全村")).toBe(false);
  });
});
