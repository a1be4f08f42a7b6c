/** Writers are found in every shape in which papers print them. */
import { describe, expect, it } from "vitest";
import { parseByline } from "../../../src/stages/read/byline.ts";
import { lexicons } from "../../support/lexicons.ts";

const shapes: readonly (readonly [string, readonly string[]])[] = [
  ["记者 谭若谷 通讯员 贺兰", ["谭若谷", "贺兰"]],
  ["全媒体记者/陈正明 通讯员/刘汇文", ["陈正明", "刘汇文"]],
  ["株洲日报全媒体记者/周嵩 通讯员/谭洪汀", ["周嵩", "谭洪汀"]],
  ["本报记者 甘 露", ["甘露"]],
  ["文/图 高晓燕 谭小洋", ["高晓燕", "谭小洋"]],
  ["通讯员/蒋卫东 梁媛媛", ["蒋卫东", "梁媛媛"]],
  ["向 东 摄", ["向东"]],
  ["记者高原 通讯员周燕 马越", ["高原", "周燕", "马越"]],
  ["记者钟声，通讯员廖原", ["钟声", "廖原"]],
  ["记者 刘笔；通讯员 易水寒", ["刘笔", "易水寒"]],
  ["□本报记者 计秋荻 通讯员 车晓沐", ["计秋荻", "车晓沐"]],
  ["（本报记者 余墨 摄影报道）", ["余墨"]],
  ["通讯员 文 柯", ["文柯"]],
  ["绵阳日报记者 任可 通讯员 邓小满 文/图", ["任可", "邓小满"]],
  ["本报记者 季节 本报通讯员 郝然", ["季节", "郝然"]],
  ["文/叶子", ["叶子"]],
  ["图/林深", ["林深"]],
  ["国际处 供稿", []],
  ["体育部 阿 木", ["阿木"]],
  ["通讯员 努尔兰·萨比托夫", ["努尔兰·萨比托夫"]],
  ["株洲日报通讯员/陈英 供图", ["陈英"]],
  ["欧阳柏舟", ["欧阳柏舟"]],
];

describe("parseByline", () => {
  it.each(shapes)("reads %s", (text, names) => {
    expect(parseByline(text, lexicons)?.names).toEqual(names);
  });

  const none = [
    "图片新闻",
    "记者从市教育局获悉，今年招生工作启动",
    "会议听取了汇报。",
    "活动现场 图/林深",
    "全市重点产业链链长制工作推进会举行",
    "",
    "一枚磁环“滚”出一条链",
  ];
  it.each(none)("sees no byline in %j", (text) => {
    expect(parseByline(text, lexicons)).toBeNull();
  });

  it("knows a picture credit from a writer's", () => {
    expect(parseByline("本报记者 康健 摄", lexicons)?.photo).toBe(true);
    expect(parseByline("本报记者 康健", lexicons)?.photo).toBe(false);
  });
});
