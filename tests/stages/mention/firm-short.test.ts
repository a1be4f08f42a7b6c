/** Which names have short forms that are looked for on their page. */
import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/stages/mention/body.ts";
import { firmParts } from "../../../src/stages/mention/firm-short.ts";
import { lexicons } from "../../support/lexicons.ts";

function body(name: string): Body {
  return {
    start: 0,
    end: name.length,
    text: name,
    name,
    label: "Enterprise",
    stem: name,
    prefix: "",
    kind: "firm",
  } as Body;
}

describe("the short forms of a firm", () => {
  it("begin with its brand, behind its place", () => {
    expect(firmParts(body("湖南楚磐重型装备股份有限公司"), lexicons)).toMatchObject({ brandAt: 2 });
  });

  it("are not looked for where a damaged text made its name: that takes the square of its length", () => {
    expect(firmParts(body(`楚磐${"产业链".repeat(2_000)}有限公司`), lexicons)).toBeNull();
  });
});
