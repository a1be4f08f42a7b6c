/** Lines that recognition broke are whole again; headlines, subtitles and lists stay lines of their own. */
import { describe, expect, it } from "vitest";
import { read } from "../../../src/stages/read/index.ts";
import { lexicons } from "../../support/lexicons.ts";

const HEAD = "江城日报\n\n2022年8月24日 星期三\n第23054期 今日8版\n\n";
const articlesOf = (text: string) =>
  read("x.txt", new TextEncoder().encode(HEAD + text), null, lexicons).articles;
const bodyOf = (text: string) =>
  articlesOf(text).flatMap((article) =>
    article.parts
      .filter(({ kind }) => kind === "body")
      .map(({ start, end }) => article.text.slice(start, end)),
  );

const LEAD = "某会举行\n\n本报讯（记者 李想）昨日，某会在市会议中心举行。";

describe("soft breaks", () => {
  it("are joined in the middle of a sentence", () => {
    const [first] = bodyOf(`${LEAD}市委书记张建国主持\n会议并讲话。副市长李\n明出席。\n\n会议听取了汇报。\n`);
    expect(first).toContain("张建国主持会议并讲话。副市长李明出席。");
  });

  it("keep the way back to the page", () => {
    const text = `${HEAD}${LEAD}市委书记张建国主持\n会议并讲话。\n\n会议听取了汇报。\n`;
    const [article] = read("x.txt", new TextEncoder().encode(text), null, lexicons).articles;
    const at = article?.text.indexOf("会议并讲话") ?? -1;
    const raw = article?.offsets[at] ?? -1;
    expect(text.slice(raw, raw + 5)).toBe("会议并讲话");
  });

  it("are none after a stop, before an item and between headline and subtitle", () => {
    const text = `${LEAD}\n会议听取了汇报。\n\n春天，怎样来\n——街头见闻\n\n本报讯（记者 王五）昨日，花开了。\n\n1.第一项工作，要抓紧\n2.第二项工作，要抓实\n`;
    expect(articlesOf(text).map(({ headline }) => headline)).toEqual(["某会举行", "春天，怎样来"]);
    expect(bodyOf(text)).toContain("会议听取了汇报。");
  });
});
