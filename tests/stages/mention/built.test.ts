/** Works are told by what is done to them, where the sentence says that they are built. */
import { describe, expect, it } from "vitest";
import { named } from "../../support/things.ts";

const projects = (text: string) => named(text, "Project");

describe("what somebody builds", () => {
  it.each([
    ["公司拟投资260万元建设精米车间，让大米走得更远。", ["精米车间"]],
    ["公司计划投资6500万元在净月开发区建新院区。", ["新院区"]],
    ["另有6000万元拟在青州设研发中心。", ["研发中心"]],
    ["双方将共同投资3.2亿元建设“山海戏境”沉浸式演艺园；", ["“山海戏境”沉浸式演艺园"]],
    ["双方拟在当地建一座农机组装厂。", ["农机组装厂"]],
    ["北渡公司也拟在隔壁征地60亩，扩建精锻二厂。", ["精锻二厂"]],
    ["嘉宾参观了由海岱公司援建的草莓育苗大棚。", ["草莓育苗大棚"]],
  ])("is a project though its name is plain: %s", (text, names) => {
    expect(projects(text)).toEqual(names);
  });

  it.each([
    "要加快建设现代化中心。",
    "全市建设一批冷库。",
    "要建设区域消费中心。",
    "他建好家园。",
    "学校建起一间书屋。",
  ])("is none where no single work is meant: %s", (text) => {
    expect(projects(text)).toEqual([]);
  });

  it("is no firm yet", () => {
    expect(named("公司拟征地60亩，扩建精锻二厂。", "Enterprise")).toEqual([]);
  });
});

describe("the name of a project", () => {
  it.each([
    ["富硒米制品产业园开工建设。", "富硒米制品产业园"],
    ["投资18亿元的10万吨高温合金精密管项目投产。", "10万吨高温合金精密管项目"],
    ["智能农机研发测试中心项目开工。", "智能农机研发测试中心项目"],
    ["除青坪隧道外，另一座大桥也在建设。", "青坪隧道"],
    ["九峦磁电产业园开工建设。", "九峦磁电产业园"],
  ])("begins where it does: %s", (text, name) => {
    expect(projects(text)).toContain(name);
  });

  it.each(["海洋工程装备产业投资增长。", "东岭隧道窑点火投产。", "高原锂镁分离工程中心获批，投资亿元。"])(
    "is not what only opens another word: %s",
    (text) => {
      expect(projects(text)).toEqual([]);
    },
  );

  it("is a ship's, or a line's between two places", () => {
    expect(projects("企业自主研制的“耕海七号”养殖工船即将交付。")).toEqual(["“耕海七号”养殖工船"]);
    expect(projects("烟台至潍坊高速铁路全线开工。")).toEqual(["烟台至潍坊高速铁路"]);
    expect(projects("烟台至潍坊高速铁路今天很忙。")).toEqual([]);
  });
});
