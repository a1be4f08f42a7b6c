/** Paper, day and page number come from the strongest source that has them, and the source is told. */
import { describe, expect, it } from "vitest";
import { read } from "../../../src/stages/read/index.ts";
import { lexicons } from "../../support/lexicons.ts";

function meta(text: string, source = "x.txt", sidecar: unknown = null) {
  const { page } = read(source, new TextEncoder().encode(text), sidecar, lexicons);
  if (page === null) throw new Error("no page");
  return page;
}

const BODY = "某会举行\n\n本报讯（记者 李想）昨日，某会举行。\n";

describe("page metadata", () => {
  it("comes from the masthead first", () => {
    const page = meta(
      `株洲日报\n\n2022年8月24日 星期三\n第23054期 今日8版\n2版 综合\n\n${BODY}`,
      "湘潭日报_2020-05-09_A01.txt",
      {
        paper: "宜春日报",
        date: "2021-01-01",
        page: "7",
      },
    );
    expect(page).toMatchObject({ paper: "株洲日报", date: "2022-08-24", page: "2" });
    expect(page.meta).toMatchObject({ paper: "masthead", date: "masthead", page: "masthead" });
    expect(page.meta.dateEvidence).toContain("2022年8月24日");
    expect(page.home.path).toEqual(["湖南省", "株洲市"]);
  });

  it.each([
    "赣 江 日 报\n2021 年 5 月 10 日 星期一",
    "二〇二一年五月十日 星期一\n赣江日报",
    "2版 要闻\n2021年5月10日 星期一 责任编辑：王小明 赣江日报",
    "赣江日报要闻022021年5月10日星期一",
    "赣江日报社出版 2021年5月10日 国内统一刊号CN36-0001",
    "5月10日 2021年 星期一 赣江日报",
    "2O21年5月1O日 星期一\n赣江日报",
    "赣江日报\n10\n2021年5月\n星期一",
    "星期一\n2021年5月10日\n农历辛丑年三月廿九\n赣江日报",
  ])("reads the masthead however it is set: %j", (head) => {
    expect(meta(`${head}\n\n${BODY}`)).toMatchObject({ paper: "赣江日报", date: "2021-05-10" });
  });

  it("reads a masthead that OCR puts at the foot, and keeps it out of the articles", () => {
    const { page, articles } = read(
      "x.txt",
      new TextEncoder().encode(`${BODY}\n赣江日报 2021年5月10日 星期一`),
      null,
      lexicons,
    );
    expect(page).toMatchObject({ paper: "赣江日报", date: "2021-05-10" });
    expect(articles.map(({ text }) => text).join()).not.toContain("星期一");
  });

  it("takes the place that a page speaks of where the paper's name tells none", () => {
    const told =
      "市委书记甲来到蓬江区。市政府、市发改委同行。我市的新会区、江海区、开平市、鹤山市都来人。江门很热闹。";
    expect(meta(`侨声报\n2016年11月24日 星期四\n\n某会举行\n\n${told}\n`).home.path).toEqual([
      "广东省",
      "江门市",
    ]);
    expect(
      meta(`侨声报\n2016年11月24日 星期四\n\n某会举行\n\n江门的新会区、江海区来人。\n`).home.path,
    ).toEqual([]);
  });

  it("believes the page against a paper whose name only sounds like a county's", () => {
    const told =
      "市委书记甲来到大安区。市政府、市文广局同行。我市的自流井区、贡井区、富顺县、沿滩区都来人。自贡很热闹。";
    expect(meta(`盐都晚报\n2016年1月21日 星期四\n\n某会举行\n\n${told}\n`).home.path).toEqual([
      "四川省",
      "自贡市",
    ]);
  });

  it("takes the place of the committee that owns a paper whose name tells none", () => {
    const page = meta(`晨光报\n2021年5月10日 星期一\n中共湘潭市委主管主办\n\n${BODY}`);
    expect(page.home.path).toEqual(["湖南省", "湘潭市"]);
  });

  it.each([
    ["株洲日报 2022-08-24 星期三", "2022-08-24"],
    ["株洲日报\n二〇二二年八月二十四日", "2022-08-24"],
    ["株洲日报\n2022.8.24 星期三 第A02版", "2022-08-24"],
    ["# 株洲日报\n\nZHUZHOU RIBAO\n\n2022年8月24日", "2022-08-24"],
  ])("reads the masthead %j", (head, date) => {
    const page = meta(`${head}\n\n${BODY}`);
    expect(page).toMatchObject({ paper: "株洲日报", date });
    expect(page.meta.date).toBe("masthead");
  });

  it("comes from the sidecar, then from the file name", () => {
    const page = meta(BODY, "湘潭日报_2020-05-09_A01.txt", { date: "2021-01-02" });
    expect(page).toMatchObject({ paper: "湘潭日报", date: "2021-01-02", page: "A01" });
    expect(page.meta).toMatchObject({ paper: "filename", date: "sidecar", page: "filename" });
  });

  it.each([
    ["20200509.txt", "2020-05-09", null],
    ["株洲日报20200509-03.txt", "2020-05-09", "03"],
    ["zz/2020-5-9_B2.txt", "2020-05-09", "B2"],
    ["000_1f01752f499c41e2.txt", null, null],
    ["20209999.txt", null, null],
    ["page12.txt", null, null],
  ])("reads %s as %s, page %s", (name, date, number) => {
    expect(meta(BODY, name)).toMatchObject({ date, page: number });
  });

  it("takes a broken sidecar for none", () => {
    for (const sidecar of [
      null,
      5,
      "x",
      [],
      { paper: 3, date: "9.5.2020", page: null },
      { date: "2020-02-31" },
    ])
      expect(meta(BODY, "x.txt", sidecar).date).toBeNull();
  });

  it("is implied by datelines and the year that the text names", () => {
    const text =
      "某会举行\n\n株洲日报讯 5月8日，某会举行。\n\n某项目投产\n\n株洲日报讯 5月9日，某项目投产。2020年，我市预计完成，到2025年建成，2019年已开工。\n";
    const page = meta(text);
    expect(page).toMatchObject({ paper: "株洲日报", date: "2020-05-09", page: null });
    expect(page.meta).toMatchObject({ paper: "dateline", date: "dateline", page: "none" });
  });

  it.each([
    ["某集团〔2022〕17号文件决定：聘任某人。", 2022],
    ["会议审议《江城市环境整治三年行动计划（2018—2020年）》。", 2018],
    ["2016江城先进制造业招商推介会昨天举行。公司2009年搬来。", 2016],
    ["任免名单（2021年9月10日某会议通过）。", 2021],
    ["2019年，公司搬到江城。本周六（5月16日）有招聘会。", 2020],
    ["学校1954年建校，昨天迎来建校六十周年庆典。", 2014],
    ["会议传达十三届全国人大四次会议精神。", 2021],
    ["时间表：2023年一季度通线。2021年二季度首批重点项目集中开工。", 2021],
  ])("takes the year from what is told for it: %s", (told, year) => {
    expect(meta(`某会举行\n\n株洲日报讯 5月9日，某会举行。${told}\n`).date).toBe(`${year}-05-09`);
  });

  it.each([
    "2013年，公司搬到江城。",
    "2017年12月，公司与某大学签约。",
    "项目预计2026年1月投产。",
    "说的是1987年“分水”的旧事。",
  ])("does not take a year of the past or a goal for its own: %s", (told) => {
    expect(meta(`某会举行\n\n株洲日报讯 5月9日，某会举行。${told}\n`).date).toBeNull();
  });

  it("believes a page that says which day today is", () => {
    expect(
      meta("停气通知\n\n因管网切改，今日（2月14日）暂停供气。公示期为2023年2月13日起。\n"),
    ).toMatchObject({ date: "2023-02-14" });
    expect(meta("女工忙\n\n今天是“三八”国际妇女节。2022年“春风行动”启动。\n")).toMatchObject({
      date: "2022-03-08",
    });
  });

  it("reads the programme of a broadcast page", () => {
    const page = meta("新闻联播\n\n2024年1月5日\n\n## 某会举行\n\n央视网消息（新闻联播）：某会今天举行。\n");
    expect(page).toMatchObject({ paper: "新闻联播", date: "2024-01-05" });
    expect(page.home.path).toEqual([]);
  });

  it("repairs a paper's name by the committee that owns it", () => {
    expect(meta(`邯鄣日报\n\n2021年5月18日 星期二\n中共邯郸市委主办\n\n${BODY}`).paper).toBe("邯郸日报");
  });

  it("is doubted where nothing tells it", () => {
    const { page, issues } = read("x.txt", new TextEncoder().encode(BODY), null, lexicons);
    expect(page).toMatchObject({ paper: null, date: null, page: null, id: "x.txt" });
    expect(issues.map(({ code }) => code)).toEqual(["page-undated", "page-unnamed"]);
  });

  it("names the page by paper, day and number only where all three are known", () => {
    expect(meta(BODY, "湘潭日报_2020-05-09_A01.txt").id).toBe("湘潭日报/2020-05-09/A01");
    expect(meta(BODY, "湘潭日报_2020-05-09.txt").id).toBe("湘潭日报_2020-05-09.txt");
  });

  it.each([
    ["page-empty", new Uint8Array()],
    ["page-binary", Uint8Array.from([0, 1, 2, 3])],
    ["page-encoding", Uint8Array.from([0xd6, 0xea, 0x20, 0xff, 0xff, 0x41])],
  ])("is refused with one issue, %s", (code, bytes) => {
    const { page, articles, issues } = read("x.txt", bytes, null, lexicons);
    expect([page, articles]).toEqual([null, []]);
    expect(issues).toMatchObject([{ level: "error", code, page: "x.txt" }]);
  });
});
