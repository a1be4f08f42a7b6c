/** In its own paper a firm or school is meant by 「集团」, and its parts are named without it. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { lexicons } from "../../support/lexicons.ts";

function namesOn(head: string, body: string): string[] {
  const page = `${head}\n2021年3月5日 星期五 第612期\n\n例会召开\n\n本报讯（记者 周小满）3月2日，例会召开。${body}\n`;
  const reading = readPage("page.txt", new TextEncoder().encode(page), null, lexicons);
  if (reading.page === null) return [];
  const bodies = reading.mentions.filter(({ label }) => label !== "Person");
  return [...new Set(bodies.map(({ text, name }) => `${text}→${name}`))];
}

const FIRM = "云岭风电报\n中共云岭风电集团有限公司委员会主办";

describe("a firm's own paper", () => {
  it("means the firm by 集团, whose brand is also a place", () => {
    expect(namesOn(FIRM, "集团总经理王长河讲话。")).toContain("集团→云岭风电集团有限公司");
  });

  it("names the firm's parts before a post, behind the firm or between stops", () => {
    const names = namesOn(
      FIRM,
      "采购中心主任张大山通报情况，集团工会主席李方正参加。比赛由团委、设备部承办。",
    );
    expect(names).toContain("采购中心→云岭风电集团有限公司采购中心");
    expect(names).toContain("集团工会→云岭风电集团有限公司工会");
    expect(names).toContain("设备部→云岭风电集团有限公司设备部");
  });

  it("takes no clause for a part", () => {
    const names = namesOn(FIRM, "王长河在车间待了一天，他们从不往高处说。");
    expect(names.filter((name) => name.includes("车间") || name.includes("高处"))).toEqual([]);
  });
});

describe("a school's own paper", () => {
  it("names the school's parts", () => {
    expect(namesOn("云岭理工大学报", "讲座由图书馆承办。")).toContain("图书馆→云岭理工大学图书馆");
  });
});
