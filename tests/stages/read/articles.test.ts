/** Pages are cut into the articles that a reader sees on them, whatever OCR did to the columns. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/index.ts";
import { read } from "../../../src/stages/read/index.ts";
import { lexicons } from "../../support/lexicons.ts";

const pageOf = (text: string) => read("x.txt", new TextEncoder().encode(text), null, lexicons);
const articlesOf = (text: string) => pageOf(text).articles;
const partsOf = (article: Article | undefined, kind: string) =>
  (article?.parts ?? [])
    .filter((part) => part.kind === kind)
    .map(({ start, end }) => article?.text.slice(start, end));
const bodyOf = (article: Article | undefined) => partsOf(article, "body").join("\n");

const HEAD = "江城日报\n\n2022年8月24日 星期三\n第23054期 今日8版\n\n";
const ITEM = "某会举行\n\n本报讯（记者 李想 通讯员 周 全）昨日，某会举行。\n\n会议听取了汇报。\n";

describe("an article", () => {
  it("has typed parts: headline, dateline, body; writers are names only", () => {
    const [item] = articlesOf(HEAD + ITEM);
    expect(item).toMatchObject({ index: 0, headline: "某会举行", bylines: ["李想", "周全"] });
    expect(item?.parts.map(({ kind }) => kind)).toEqual(["headline", "dateline", "body", "body"]);
    expect(partsOf(item, "dateline")).toEqual(["本报讯（记者 李想 通讯员 周 全）"]);
    expect(item?.starts.startsWith("本报讯（记者 李想 通讯员 周 全）昨日")).toBe(true);
  });

  it("keeps the masthead and the turns to other pages out", () => {
    const [item, ...more] = articlesOf(
      `${HEAD}${ITEM}下转02版①\n\n扫一扫 关注江城日报\n\n责任编辑：王某 校对：赵某\n`,
    );
    expect(more).toEqual([]);
    expect(item?.text).not.toMatch(/江城日报|今日8版|下转|扫一扫/);
    expect(bodyOf(articlesOf("某会举行\n\n本报讯（记者 李想）会议结束。下转02版②\n")[0])).toBe("会议结束。");
  });

  it.each([
    ["市长在某县调研时强调\n\n守牢安全底线", "守牢安全底线", "市长在某县调研时强调", undefined],
    ["某会召开\n\n张某李某出席并讲话", "某会召开", undefined, "张某李某出席并讲话"],
    ["一块玻璃点亮高新区\n——某公司十年攻坚记", "一块玻璃点亮高新区", undefined, "——某公司十年攻坚记"],
    ["以链聚势 向新图强\n\n全市推进会举行", "全市推进会举行", "以链聚势 向新图强", undefined],
    ["相关链接\n\n链长制里的四个一", "链长制里的四个一", "相关链接", undefined],
    ["市长主持召开会议时强调 加快推进前期工作", "加快推进前期工作", "市长主持召开会议时强调", undefined],
  ])("of the heading %j is headed %s", (heading, headline, kicker, subhead) => {
    const [item] = articlesOf(`${heading}\n\n本报讯（记者 李想）昨日开会。\n`);
    expect(item?.headline).toBe(headline);
    expect(partsOf(item, "kicker")[0]).toBe(kicker);
    expect(partsOf(item, "subhead")[0]).toBe(subhead);
  });

  it("of a broadcast is headed by its whole first line", () => {
    const [item] = articlesOf(
      "某会开幕 张某主持 李某作报告\n央视网消息（新闻联播）：某会22日开幕。\n李某参加。\n",
    );
    expect(item?.headline).toBe("某会开幕 张某主持 李某作报告");
    expect(bodyOf(item)).toBe("某会22日开幕。\n李某参加。");
  });

  it("may have its headline set in the line of its text", () => {
    const [first, second] = articlesOf(
      `${ITEM}\n记者当主播 脐橙先“开园” 江城日报讯（记者 曾经）9月5日晚八点，果园亮灯。\n\n天气 今天阴有小雨，偏北风4到5级；明天多云，请市民注意添衣保暖，防范呼吸道疾病，外出带好雨具。\n`,
    ).slice(1);
    expect(first).toMatchObject({ headline: "记者当主播 脐橙先“开园”", bylines: ["曾经"] });
    expect(second?.headline).toBe("天气");
    expect(second?.starts.startsWith("今天阴有小雨")).toBe(true);
  });

  it("takes the photographer of its picture among its writers", () => {
    const [item] = articlesOf(`${ITEM}\n会场外，代表步入会场。 向 东 摄\n`);
    expect(item?.bylines).toEqual(["李想", "周全", "向东"]);
    expect(partsOf(item, "caption")).toEqual(["会场外，代表步入会场。"]);
  });

  it("takes a picture that stands before its headline, told by the photographer", () => {
    const [first, second] = articlesOf(
      `${ITEM}\n图为奠基现场。 本报记者 康健 摄\n\n产业园奠基\n\n本报讯（记者 康健）3月12日，产业园奠基。\n`,
    );
    expect(partsOf(first, "caption")).toEqual([]);
    expect(partsOf(second, "caption")).toEqual(["图为奠基现场。"]);
  });

  it("may be a picture with its own headline", () => {
    const items = articlesOf(`${ITEM}\n图片新闻\n\n6月7日，志愿者在田里插秧。\n（通讯员 祁连生 摄）\n`);
    expect(items[1]).toMatchObject({ headline: "图片新闻", bylines: ["祁连生"] });
  });

  it("may be signed at its end", () => {
    const items = articlesOf(`${ITEM}\n研究院落户\n\n8月13日，研究院成立。（本报记者 谷雨）\n`);
    expect(items[1]).toMatchObject({ headline: "研究院落户", bylines: ["谷雨"] });
    expect(bodyOf(items[1])).toBe("8月13日，研究院成立。");
  });

  it("keeps headings inside it as subheads", () => {
    const text = `意法项目注入动力\n\n江城日报记者 李想\n\n5月6日，意法时尚中心项目现场，旋挖机正在作业。负责人钱云宣说，意法商业集团看中这里的服装市场。\n\n打造服饰综合体\n\n意法时尚中心由意法商业集团投资。钱云宣说，意法项目将打造综合体。\n\n争取十月进入施工\n\n意法时尚中心项目现场，钱云宣表示，意法商业集团将加快进度。\n`;
    const items = articlesOf(text);
    expect(items).toHaveLength(1);
    expect(partsOf(items[0], "subhead")).toEqual(["打造服饰综合体", "争取十月进入施工"]);
  });
});

describe("column breaks", () => {
  it("are stitched inside a sentence, with offsets into the page", () => {
    const text = "某会举行\n\n本报讯（记者 李想）市人大常委会副主任刘\n\n剑飞参加会议。\n";
    const [item] = articlesOf(text);
    expect(bodyOf(item)).toBe("市人大常委会副主任刘剑飞参加会议。");
    const at = item?.text.indexOf("刘剑飞") ?? -1;
    expect([item?.offsets[at], item?.offsets[at + 1]]).toEqual([text.indexOf("刘"), text.indexOf("剑")]);
  });

  it("inside a paragraph are stitched where the first line is no longer than a heading", () => {
    const lead = "某会举行\n\n本报讯（记者 李想）昨日，某会举行。\n\n";
    const rest = "会议听取了汇报，研究了下一步的工作。\n\n会议还研究了其他事项，请有关部门抓好落实。\n\n";
    const [item] = articlesOf(`${lead}${rest}大会执行主席何明、方正、高远、苏\n文在主席台前排就座。\n`);
    expect(bodyOf(item)).toContain("何明、方正、高远、苏文在主席台前排就座。");
    const [apart] = articlesOf(`${lead}${rest}大会执行主席何明、方正、高远\n\n文化馆昨晚上演了新戏。\n`);
    expect(bodyOf(apart)).not.toContain("高远文化馆");
  });

  it("that mix two articles are undone by the words and names they cut", () => {
    const text = `小龙虾产业推进会举行\n\n司马知远讲话 宁波主持 慕容川参加\n\n本报讯（记者 高原）昨日，小龙虾产业推进会举行。会议由市长宁\n\n压缩机搬到隔壁\n\n本报讯（记者 王潇）上周五，楚冷电器与铭格压缩机签约。\n\n波主持，市人大常委会主任慕容川参加。\n\n楚冷电器总经理说，铭格压缩机就在隔壁。\n`;
    const [first, second] = articlesOf(text);
    expect(bodyOf(first)).toContain("会议由市长宁波主持，市人大常委会主任慕容川参加。");
    expect(bodyOf(second)).toBe("上周五，楚冷电器与铭格压缩机签约。\n楚冷电器总经理说，铭格压缩机就在隔壁。");
  });

  it("that repeat a block leave it standing once, where it heals the sentence", () => {
    const block = "双方出席会议的有常务副省长应天游，副省长戚明远，省委秘书长何岷，以及有关部门负责同志。";
    const text = `联席会议举行\n\n本报讯（记者 李想）今天，联席会议举行。\n\n${block}\n\n代表团走进一家模具公司，\n\n${block}\n\n看未来工厂怎样一人管八台机床。\n`;
    const body = bodyOf(articlesOf(text)[0]);
    expect(body.split(block)).toHaveLength(2);
    expect(body).toContain("代表团走进一家模具公司，看未来工厂怎样一人管八台机床。");
  });
});

describe("any page", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "本报讯（记者 李想）",
      "## ",
      "某会举行",
      "记者 李想",
      "图为现场。 李想 摄",
      "2022年8月24日",
      "相关链接",
      "（",
      "——",
      "下转02版①",
      "今天(6月8日)",
      "天气 ",
    ),
    fc.string({
      unit: fc.constantFrom(..."市委书记出席会议，。！“”（）《》 \t12年月日a·、：\u3000"),
      maxLength: 40,
    }),
  );
  const page = fc.array(line, { maxLength: 25 }).chain((lines) =>
    fc
      .array(fc.constantFrom("\n", "\n\n", "\r\n", ""), {
        minLength: lines.length,
        maxLength: lines.length,
      })
      .map((ends) => lines.map((text, at) => text + ends[at]).join("")),
  );

  it("gives articles whose parts tile their text and whose offsets lead back in order", () => {
    fc.assert(
      fc.property(page, (text) => {
        const { page: read_, articles } = pageOf(text);
        for (const article of articles) {
          expect(article.offsets.length).toBe(article.text.length + 1);
          let last = 0;
          for (const part of article.parts) {
            expect(part.start).toBeGreaterThanOrEqual(last);
            expect(part.end).toBeGreaterThan(part.start);
            last = part.end;
            for (let at = part.start; at < part.end; at++) {
              const from = article.offsets[at] ?? -1;
              if (at > part.start) expect(from).toBeGreaterThan(article.offsets[at - 1] ?? -1);
              if (/\p{sc=Han}/u.test(article.text[at] ?? ""))
                expect(read_?.text[from]).toBe(article.text[at]);
            }
          }
          expect(last).toBe(article.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is read or refused, whatever its bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.anything(), (bytes, sidecar) => {
        const { page: found, issues } = read("x.txt", bytes, sidecar, lexicons);
        expect(found !== null || issues.length === 1).toBe(true);
      }),
    );
  });
});

describe("a headline", () => {
  const headlines = (text: string) => articlesOf(text).map(({ headline }) => headline);
  const NEWS = "本报讯（记者 李想）昨日，某项目投产。\n";

  it("that the next column prints again heads one article only", () => {
    const text = `全市某会昨日举行\n副题\n\n本报讯（记者 李想）昨日，某会举行。\n\n全市某会昨日举行\n副题\n\n龙溪厂改制挂牌庆典\n\n${NEWS}`;
    expect(headlines(text)).toEqual(["全市某会昨日举行", "龙溪厂改制挂牌庆典"]);
    const twice = `新丰水库除险加固完工\n\n${NEWS}\n新丰水库除险加固完工\n\n龙溪厂改制挂牌庆典\n\n${NEWS.replace("某项目", "某厂")}`;
    expect(headlines(twice)).toEqual(["新丰水库除险加固完工", "龙溪厂改制挂牌庆典"]);
  });

  it.each(["简 讯", "县域短波", "校园微讯", "短讯集装箱", "人事信息", "勘误"])(
    "of a word or two stands over what follows it: %s",
    (label) => {
      const text = `某会在龙溪举行\n\n本报讯（记者 李想）昨日，某会在龙溪举行。\n\n${label}\n\n●龙溪某会昨日在龙溪召开，李某出席。\n`;
      expect(headlines(text)).toEqual(["某会在龙溪举行", label]);
    },
  );

  it("under a digest's label opens an item of its own, set in a line or before its text", () => {
    const items = ["西江电站首台机组投产", "西江航道整治工程完工", "西江大桥主塔封顶"];
    const set = items.map((head) => `${head}\n昨天，${head}，李某到场，西江沿岸各县负责人参加。`).join("\n");
    expect(headlines(`国内联播快讯\n${set}\n`)).toEqual(items);
    const listed = items
      .map((head) => `▲${head} 4月8日，${head}，西江沿岸各县负责人参加。（丁香）`)
      .join("\n\n");
    const page = articlesOf(`短讯三则\n\n${listed}\n`);
    expect(page.map(({ headline }) => headline)).toEqual(items);
    expect(page.map(({ bylines }) => bylines)).toEqual([["丁香"], ["丁香"], ["丁香"]]);
  });

  it("parts no digest whose items open with a place", () => {
    expect(headlines("县域短波\n\n■龙溪 9月14日，龙溪县某庭揭牌。\n\n■新丰 9月15日，某厂投产。\n")).toEqual([
      "县域短波",
    ]);
  });
});

describe("a writer", () => {
  it("is named at the end of an item that opens with a dateline without names", () => {
    const [item] = articlesOf("某会举行\n\n本报讯 10月12日下午，某会举行，市长讲话。（石 坪）\n");
    expect(item?.bylines).toEqual(["石坪"]);
    expect(bodyOf(item)).not.toMatch(/石/);
  });

  it("may bear a name written by sound", () => {
    const [item] = articlesOf("某会举行\n\n本报讯（记者 索南多吉 白杨树）昨日，某会举行。\n");
    expect(item?.bylines).toEqual(["索南多吉", "白杨树"]);
  });

  it("may open the text alone in brackets", () => {
    const [first, second] = articlesOf(
      "某会举行\n\n本报讯（记者 李想）昨日，某会举行。\n\n龙溪厂过江\n\n（特约记者 周全）龙溪厂10月8日签约。\n",
    );
    expect(second?.bylines).toEqual(["周全"]);
    expect(first?.bylines).toEqual(["李想"]);
  });
});
