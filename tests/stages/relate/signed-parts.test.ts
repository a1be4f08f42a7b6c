/** Who signs with whom takes part in the signing that the same words tell. */
import { describe, expect, it } from "vitest";
import { relate } from "../../../src/stages/relate/index.ts";
import { lexicons } from "../../support/lexicons.ts";
import { annotated } from "../../support/sentence.ts";

function signers(source: string): string[] {
  const { page, article } = annotated(source);
  const { statements } = relate({ page, articles: [article] }, lexicons);
  return statements
    .filter(({ relation, props }) => relation === "ATTENDED" && props.role === "sign")
    .map(({ subject }) => subject.name)
    .sort();
}

describe("a signing with a day of its own", () => {
  it("has both parties, whatever stands between them and the verb", () => {
    const text =
      "[4月8日=2023-04-08|Time]，[甲学校|Organization]与[乙公司|Enterprise]在[学校=甲学校|Organization]报告厅签订合作办学协议。";
    expect(signers(text)).toEqual(["乙公司", "甲学校"]);
  });
});
