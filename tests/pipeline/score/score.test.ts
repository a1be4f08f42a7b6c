/** The scorer gives the figures of the reference scorer, on annotated pages and damaged copies of them. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatScores } from "../../../src/pipeline/score/format.ts";
import { bare, likeness } from "../../../src/pipeline/score/forms.ts";
import type { ScoredPage } from "../../../src/pipeline/score/record.ts";
import { scorePage } from "../../../src/pipeline/score/score.ts";
import { Tally } from "../../../src/pipeline/score/tally.ts";
import { filesUnder, ROOT, textOf } from "../../support/tree.ts";
import { damage } from "./damage.ts";

const files = filesUnder("tests/gold/local", /^[a-z0-9]+\.json$/);
const gold = new Map(files.map((path) => [basename(path, ".json"), JSON.parse(textOf(path)) as ScoredPage]));

function scores(found: (page: ScoredPage) => ScoredPage | null): string {
  const tally = new Tally();
  for (const [name, page] of gold) scorePage(name, page, found(page), tally);
  return formatScores(tally.scores());
}

const REFERENCE = join(ROOT, "..", "shared", "tools", "score.py");

/** What the reference scorer prints below its first line. */
function referenceScores(found: (page: ScoredPage) => ScoredPage | null): string {
  const folder = mkdtempSync(join(tmpdir(), "lianpu-score-"));
  try {
    for (const side of ["gold", "found"]) mkdirSync(join(folder, side));
    for (const [name, page] of gold) {
      const extracted = found(page);
      writeFileSync(join(folder, "gold", `${name}.json`), JSON.stringify(page));
      if (extracted !== null) writeFileSync(join(folder, "found", `${name}.json`), JSON.stringify(extracted));
    }
    const output = execFileSync("python3", [REFERENCE, join(folder, "gold"), join(folder, "found")], {
      encoding: "utf8",
    });
    return output.slice(output.indexOf("\n") + 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the scorer", () => {
  it("has annotated pages to score", () => {
    expect(gold.size).toBeGreaterThanOrEqual(20);
  });

  it("finds every category of a page against itself perfect", () => {
    const lines = scores((page) => page)
      .trim()
      .split("\n")
      .slice(1);
    expect(lines.filter((line) => !line.includes("  1.000  1.000  1.000"))).toEqual([]);
  });

  it("finds nothing right on a page that was not extracted", () => {
    const tally = new Tally();
    for (const [name, page] of gold) scorePage(name, page, null, tally);
    expect(tally.scores().filter((score) => score.right > 0)).toEqual([]);
    expect(tally.faultsOf("person").length).toBe(
      tally.scores().find((score) => score.category === "person")?.gold,
    );
  });

  it("gives damaged pages the figures that the reference scorer gave them", () => {
    expect(scores(damage)).toBe(textOf("tests/pipeline/score/damaged.txt"));
  });

  // The reference scorer is no part of the repository: the recorded figures above stand for it where it is not there.
  const pairs = new Map(
    existsSync(REFERENCE)
      ? Object.entries({
          "equal pages": (page: ScoredPage) => page,
          "damaged pages": damage,
          "no pages": () => null,
        })
      : [],
  );
  for (const [what, found] of pairs) {
    it(`agrees with the reference scorer on ${what}`, () => {
      expect(scores(found)).toBe(referenceScores(found));
    });
  }
});

describe("forms", () => {
  it("leaves spaces, quotes, brackets and commas out of 《株洲市“三方”推进（试行）》", () => {
    expect(bare(" 《株洲市“三方”推进（试行）》")).toBe("株洲市三方推进试行");
  });

  it("finds 推进大会 and 推进会 half alike, and empty titles equal", () => {
    expect(likeness("推进大会", "推进会")).toBeCloseTo(2 / 5);
    expect(likeness("", "")).toBe(1);
    expect(likeness("会", "会议")).toBe(0);
  });
});
