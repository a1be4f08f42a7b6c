/** Misread forms of a name join the form that the page prints oftener; two people stay two. */
import { describe, expect, it } from "vitest";
import { variantsOf } from "../../../src/stages/mention/person-variants.ts";

const at = (name: string, start: number, post = "") => ({ name, start, post });

describe("a rarer form of a name", () => {
  it.each([
    ["with a misread character", "钱望川", "钱望州"],
    ["with two characters swapped", "端江瑞", "江端瑞"],
    ["with a misread surname", "戚明远", "威明远"],
  ])("%s joins the form printed oftener", (_, better, rare) => {
    const joined = variantsOf([[at(better, 10, "市长"), at(rare, 60), at(better, 120)]]);
    expect([...joined]).toEqual([[rare, better]]);
  });

  it.each([
    ["that stands beside the other", [at("钱望川", 10), at("钱望州", 14), at("钱望川", 90)]],
    ["with another post", [at("钱望川", 10, "市长"), at("钱望州", 60, "局长"), at("钱望川", 90)]],
    ["as often printed", [at("钱望川", 10), at("钱望州", 60)]],
    ["of two characters", [at("钱川", 10), at("钱州", 60), at("钱川", 90)]],
  ])("%s is somebody else", (_, places) => {
    expect(variantsOf([places]).size).toBe(0);
  });

  it("may stand in another article of the page where the post is the same, and is else somebody else there", () => {
    const often = [at("钱望川", 10, "市长"), at("钱望川", 90)];
    expect([...variantsOf([often, [at("钱望州", 5, "市长")]])]).toEqual([["钱望州", "钱望川"]]);
    expect([...variantsOf([often, [at("钱望州", 5)]])]).toEqual([]);
  });

  it("joins the first form where both are printed once with the same post", () => {
    expect([...variantsOf([[at("钱望川", 10, "局长")], [at("钱望州", 5, "局长")]])]).toEqual([
      ["钱望州", "钱望川"],
    ]);
  });
});
