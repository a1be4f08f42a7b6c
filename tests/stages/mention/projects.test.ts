/** Projects are named where something is built. */
import { describe, expect, it } from "vitest";
import { named } from "../../support/things.ts";

describe("projects", () => {
  it("takes named projects without the verb that opens them", () => {
    expect(named("投资一亿元建设高端氨纶项目。", "Project")).toEqual(["高端氨纶项目"]);
    expect(named("年产3万吨碳酸锂项目签约。", "Project")).toEqual(["年产3万吨碳酸锂项目"]);
  });

  it("refuses generic projects", () => {
    expect(named("该项目和重点项目、招商项目进展顺利。", "Project")).toEqual([]);
  });

  it("takes a base for a project only where something is built", () => {
    expect(named("公司投资二亿元建设原料酶基地。", "Project")).toEqual(["原料酶基地"]);
    expect(named("学生在原料酶基地参观。", "Project")).toEqual([]);
  });

  it("takes a park that has tenants for a place", () => {
    expect(named("公司入驻青岛机电产业园。", "Project")).toEqual([]);
    expect(named("青岛机电产业园集聚企业73家，投资50亿元。", "Project")).toEqual([]);
    expect(named("公司投资二亿元建设青岛机电产业园。", "Project")).toEqual(["青岛机电产业园"]);
  });
});

describe("documents", () => {
  it("takes laws, plans and opinions by their title", () => {
    expect(
      named("会议审议《烟台市养犬管理办法（修订草案）》和《关于支持创新的若干意见》。", "Policy"),
    ).toEqual(["烟台市养犬管理办法（修订草案）", "关于支持创新的若干意见"]);
  });

  it("refuses songs, films and newspapers", () => {
    expect(named("孩子们唱起《采莲谣》，看电影《远山》，读《烟台日报》。", "Policy")).toEqual([]);
  });
});

describe("honours that somebody is named as", () => {
  it("takes prizes after the verb of receiving", () => {
    expect(named("他获山东省五一劳动奖章。", "Honor")).toEqual(["山东省五一劳动奖章"]);
    expect(named("青岩村获评全国文明村镇先进集体。", "Honor")).toEqual(["全国文明村镇先进集体"]);
  });

  it("takes a quoted title", () => {
    expect(named("她被授予“山东省优秀共产党员”称号。", "Honor")).toEqual(["山东省优秀共产党员"]);
  });

  it("names a grade by the prize before it", () => {
    expect(named("甲项目获山东省科学技术奖一等奖，乙项目获二等奖。", "Honor")).toEqual([
      "山东省科学技术奖一等奖",
      "二等奖→山东省科学技术奖二等奖",
    ]);
  });

  it("refuses money and grades without a prize", () => {
    expect(named("获奖组织每家奖励一百万元，有人获二等奖。", "Honor")).toEqual([]);
  });
});

describe("projects without a head word of their own", () => {
  it.each([
    ["公司将投资8亿元建LED柔性灯带生产基地。", ["LED柔性灯带生产基地"]],
    ["8.6代盖板玻璃项目等着用电增容。", ["8.6代盖板玻璃项目"]],
    ["三方共同建设衡源阀门工业园，总投资三亿元。", ["衡源阀门工业园"]],
    ["锂电新能源项目、铸造项目、老旧厂房和标准厂房要盘活建设。", []],
  ])("are read in %s", (text, projects) => {
    expect(named(text, "Project")).toEqual(projects);
  });
});

describe("honours", () => {
  it.each([
    ["市工信局认定衡微公司为潮玩产业链“链主”企业。", ["潮玩产业链“链主”企业"]],
    ["集群被认定为国家中小企业特色产业集群。", ["国家中小企业特色产业集群"]],
    ["公司获评全省唯一的全国信息消费示范城市。", ["全国信息消费示范城市"]],
    ["他为获奖者颁奖，并为受表彰代表颁奖。", []],
  ])("are read in %s", (text, honors) => {
    expect(named(text, "Honor")).toEqual(honors);
  });
});

describe("honours that need no verb of their own, or none at all", () => {
  it.each([
    ["她在云州市花艺大赛上获得一等奖。", ["一等奖→云州市花艺大赛一等奖"]],
    ["小队摘得金奖。此前举行的青年陶艺设计大赛已经闭幕。", []],
    ["在青年陶艺设计大赛上，小队摘得金奖。", ["金奖→青年陶艺设计大赛金奖"]],
    ["甲项目获科技进步一等奖，乙项目获二等奖。", ["科技进步一等奖", "二等奖→科技进步二等奖"]],
    ["甲项目获科技进步一等奖，乙公司获技术发明二等奖。", ["科技进步一等奖", "技术发明二等奖"]],
    ["云州队获得男子团体冠军和体育风尚奖。", ["男子团体冠军", "体育风尚奖"]],
    ["爆破班班长、全国五一劳动奖章获得者到会。", ["全国五一劳动奖章"]],
    ["甲公司成为牵头单位。", []],
    ["主持人宣读获奖名单，获奖企业上台。", []],
  ])("are read in %s", (text, honors) => {
    expect(named(text, "Honor")).toEqual(honors);
  });
});

describe("what only looks like works", () => {
  it.each([
    ["总投资十亿元的云州工程机械产业集群开工。", []],
    ["企业投资三千万元兴建云岭育苗中心。", ["云岭育苗中心"]],
    ["公司投资建设二期超薄压铸线。", ["二期超薄压铸线"]],
    ["总投资三亿元的云州国际会展中心昨日封顶。", ["云州国际会展中心"]],
    ["由城投公司兴建的云岭文化公园明年建成开放。", ["云岭文化公园"]],
    ["高端氨纶项目一期投产。", ["高端氨纶项目"]],
    ["该县启动澧水防洪治理、县城污水管网改造等工程。", ["澧水防洪治理", "县城污水管网改造"]],
    ["公司在邻县设立了两家分厂。", []],
    ["这是全市“十四五”重点项目。", []],
    ["县委书记督查治水重点工程建设。", []],
    ["医院将建设1栋门诊综合大楼。", []],
    ["公司拟投资1.2亿元扩建二期厂房。", ["二期厂房"]],
    ["二期厂房里机器轰鸣。", []],
  ])("is read in %s", (text, projects) => {
    expect(named(text, "Project")).toEqual(projects);
  });
});

describe("a project that is described before 的", () => {
  it.each([
    ["海岱集团投资16亿元的差别化纤维项目正在打桩。", ["差别化纤维项目"]],
    ["海岱集团投资建设的三塘湖风光储一体化项目开工。", ["三塘湖风光储一体化项目"]],
    ["资金投向在建的大型铸锻件绿色智能工厂项目。", ["大型铸锻件绿色智能工厂项目"]],
    ["企业家投资5000万元的首个项目开工。", []],
  ])("begins behind it: %s", (text, projects) => {
    expect(named(text, "Project")).toEqual(projects);
  });
});

describe("a project that trades alone tell", () => {
  it.each([
    ["计划投资2.6亿元，在园区建设电动工具齿轮项目。", ["电动工具齿轮项目"]],
    ["公司与县政府签订智能卫浴项目协议。", ["智能卫浴项目"]],
    ["我市重视精密模具项目的推介。", []],
  ])("is one where it is built or agreed upon: %s", (text, projects) => {
    expect(named(text, "Project")).toEqual(projects);
  });
});
