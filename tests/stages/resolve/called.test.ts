/** People as pages print them: a national title behind a name makes one bearer of it, read from real sentences. */
import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/pipeline/build.ts";
import { lexicons } from "../../support/lexicons.ts";
import { resolve } from "../../support/whole-corpus.ts";

function read(paper: string, sentence: string) {
  const text = `${paper}\n\n2022年5月9日 星期一\n\n市政府召开常务会议\n\n${sentence}\n`;
  const reading = readPage(`${paper}.txt`, new TextEncoder().encode(text), null, lexicons);
  if (reading.page === null) throw new Error("the page is not read");
  return reading;
}

function bearers(name: string, ...pages: readonly ReturnType<typeof read>[]) {
  return resolve(pages, [], lexicons).entities.filter((one) => one.label === "Person" && one.name === name);
}

describe("a national title behind a name", () => {
  it("makes one of those who bear it in papers of several cities, also where a line ends in it", () => {
    const found = bearers(
      "习近平",
      read("安顺日报", "会议传达学习习近平总书记近期重要讲话精神。"),
      read("绵阳日报", "会议指出，习近平总书\n记强调了安全生产。"),
    );
    expect(found.map(({ aliases }) => aliases)).toEqual([["习近平总书记"]]);
  });

  it("joins no namesake who does not bear it", () => {
    const found = bearers(
      "李强",
      read("安顺日报", "李强总理在北京主持召开座谈会，李强总理强调，要稳就业。"),
      read("绵阳日报", "三台县种粮大户李强说，今年收成好。"),
    );
    expect(found).toHaveLength(2);
  });
});
