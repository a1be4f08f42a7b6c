/** A post was held in a period, was not, or nobody can tell: as the pages prove it. */
import { describe, expect, it } from "vitest";
import { isHeldAbout, nearestProof, standingOf } from "../../src/ask/standing.ts";

const PRINTED = { heldOn: ["2021-05-07", "2022-08-24"] };
const APPOINTED = { heldOn: [], validFrom: "2021-03-02", knownFrom: "2021-03-02", knownTo: "2022-08-24" };
const REMOVED = { heldOn: ["2020-05-09"], overBy: "2021-04-18" };

describe("standingOf", () => {
  it.each([
    [PRINTED, "2021-05-07", "2021-05-07", "held"],
    [PRINTED, "2021-05", "2021-05~", "held"],
    [PRINTED, "2021", "2021~", "held"],
    [PRINTED, "2022", "", "held"],
    [PRINTED, "", "2021-06", "held"],
    [PRINTED, "2021-05-08", "2021-05-08", "unknown"],
    [PRINTED, "2021-12", "2021-12~", "unknown"],
    [APPOINTED, "2021-12-31", "2021-12-31", "held"],
    [APPOINTED, "2021-03-01", "2021-03-01", "not-held"],
    [APPOINTED, "2023-01", "2023-01~", "unknown"],
    [REMOVED, "2021-04-18", "2021-04-18", "not-held"],
    [REMOVED, "2021-04-17", "2021-04-17", "unknown"],
    [{ firstStated: "2022-05-10", lastStated: "2022-08-19" }, "2022-08", "2022-08~", "held"],
    [{}, "2022", "2022~", "unknown"],
  ])("of %j from %s to %s is %s", (row, from, bound, standing) => {
    expect(standingOf(row, from, bound)).toBe(standing);
  });
});

describe("nearestProof", () => {
  it("is the proven day that lies nearest", () => {
    expect(nearestProof(PRINTED, "2022-06", "2022-06~")).toBe("2022-08-24");
    expect(nearestProof(PRINTED, "", "2021")).toBe("2021-05-07");
    expect(nearestProof({}, "2021", "2021~")).toBe("");
  });
});

describe("isHeldAbout", () => {
  it.each([
    ["a day proven", { heldOn: ["2022-05-10"] }, "2022-05-10", true],
    ["a day within a month of a proven one", { heldOn: ["2022-05-10"] }, "2022-04-09", true],
    ["a day further off", { heldOn: ["2022-05-10"] }, "2022-06-11", false],
    [
      "a day between proven ones",
      { heldOn: [], knownFrom: "2021-01-01", knownTo: "2022-01-01" },
      "2021-06-01",
      true,
    ],
    ["the day on which it was over", { heldOn: ["2022-05-10"], overBy: "2022-05-12" }, "2022-05-12", false],
    ["no day", { heldOn: ["2022-05-10"] }, "", false],
  ])("%s", (_what, row, date, held) => {
    expect(isHeldAbout(row, date)).toBe(held);
  });
});
