/** Every reason that resolution gives for joining or doubting is told in Chinese too. */
import { describe, expect, it } from "vitest";
import { sayReason } from "../../web/reasons.ts";
import { filesUnder, textOf } from "../support/tree.ts";

/** The wordings in the code of the stage, with a name in place of each slot. */
const reasons = filesUnder("src/stages/resolve", /\.ts$/)
  .filter((path) => !/(rules|judgements|label-clashes)\.ts$/.test(path))
  .flatMap((path) => [...textOf(path).matchAll(/says(?:: \[?| = |: \[says, )(?:"([^"]+)"|`([^`]+)`)/g)])
  .map(([, plain, slots]) => plain ?? (slots ?? "").replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "甲"));

const same = (word: string) => word;

describe("reasons", () => {
  it("are found in the code", () => {
    expect(reasons.length).toBeGreaterThan(25);
  });

  it.each(reasons)("in Chinese leave no English behind: %s", (reason) => {
    const said = sayReason(reason, "zh", same);
    expect(said).not.toMatch(/[a-z]{2}/);
    expect(said.split("甲")).toHaveLength(reason.split("甲").length);
  });

  it("keep names, join several, and name types in words", () => {
    expect(sayReason("the same post: 总理 of 国务院; 钟灵 is a rare name", "zh", same)).toBe(
      "职务相同：国务院总理；钟灵是少见的名字",
    );
    expect(sayReason("both of type meeting", "zh", (type) => (type === "meeting" ? "会议" : type))).toBe(
      "同类：会议",
    );
    expect(sayReason("both with 甲, 乙", "en", same)).toBe("both with 甲, 乙");
    expect(sayReason("nothing like it", "zh", same)).toBe("nothing like it");
  });
});
