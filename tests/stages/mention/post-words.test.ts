/** What stands before the head of a post, and posts told behind places and in clauses, are read as a reader would. */
import { describe, expect, it } from "vitest";
import { postsIn } from "../../support/posts.ts";

describe("what stands before a post that no list of words holds", () => {
  it.each([
    [
      "is a part of the body before",
      "市公安局副局长、刑侦支队支队长钱望舒通报。",
      "钱望舒 支队长 @株洲市公安局刑侦支队",
    ],
    [
      "is a part of the hospital of the sentence",
      "市人民医院院长宋卓然、护理部主任钱望舒查房。",
      "钱望舒 主任 @株洲市人民医院护理部",
    ],
    [
      "is a station of the town before",
      "青石镇党委委员、副镇长、派出所所长钱望舒到场。",
      "钱望舒 所长 @青石镇派出所",
    ],
    [
      "is the short name of a firm of the article",
      "海州锦鹭鞋业有限公司招工。锦鹭鞋业人事经理钱望舒来了。",
      "钱望舒 人事经理 @海州锦鹭鞋业有限公司",
    ],
    [
      "is the board of a court",
      "任命钱望舒为江城市人民法院审判委员会委员、审判员。",
      "钱望舒 审判委员会委员 @江城市人民法院",
    ],
    [
      "is a board that every society has",
      "市供销社党组书记、理事会主任钱望舒参加。",
      "钱望舒 理事会主任 @株洲市供销社",
    ],
    ["is a term of office", "江城市商会第三届会长钱望舒回忆。", "钱望舒 第三届会长 @江城市商会"],
    [
      "is an office of the command",
      "市防汛指挥部副总指挥兼办公室主任钱望舒值守。",
      "钱望舒 主任 @株洲市防汛指挥部办公室",
    ],
  ])("%s", (_, text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  it("is another body, whose post is not that of the one before", () => {
    const posts = postsIn("江城职业学院副院长宋卓然主持，远山作家协会会员钱望舒参加。");
    expect(posts.filter((post) => post.startsWith("钱望舒") && post.includes("江城职业学院"))).toEqual([]);
  });
});

describe("a post in a village or a town", () => {
  it.each([
    ["青石镇上坪村村支书钱望舒发言。", "钱望舒 村支书 @上坪村党支部"],
    ["来到上坪村，村主任钱望舒说，路通了。", "钱望舒 村主任 @上坪村村委会"],
    ["上坪村驻村第一书记钱望舒发言。", "钱望舒 驻村第一书记 @上坪村"],
    ["青石镇组织委员钱望舒发言。", "钱望舒 组织委员 @中共青石镇委员会"],
    ["石峰区清河街道办事处主任钱望舒走访。", "钱望舒 办事处主任 @清河街道办事处"],
    ["全国人大代表、攸县青石镇上坪村党委书记钱望舒说。", "钱望舒 全国人大代表 @全国人民代表大会"],
    ["青石镇副镇长宋卓然到场。该镇党委书记钱望舒说，脱贫了。", "钱望舒 镇党委书记 @中共青石镇委员会"],
    ["大涌镇委书记钱望舒到场，镇委副书记宋卓然主持。", "钱望舒 镇委书记 @中共大涌镇委员会"],
    ["大涌镇委书记钱望舒到场，镇委副书记宋卓然主持。", "宋卓然 镇委副书记 @中共大涌镇委员会"],
    ["江城经济开发区副主任钱望舒参加。", "钱望舒 副主任 @江城经济开发区管委会"],
  ])("%s", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });
});

describe("a post of a county that is no more", () => {
  it("is of the place whose delegation is told of", () => {
    const text = "武隆县党政考察团在县长钱望舒率领下到株洲学习。";
    expect(postsIn(text)).toContain("钱望舒 县长 @武隆县人民政府");
  });
});

describe("people of a court named in a row", () => {
  it("share the post of the first", () => {
    const text = "江城区人民法院开庭，人民陪审员钱望舒、宋卓然参加合议。";
    expect(postsIn(text)).toContain("宋卓然 人民陪审员 @江城区人民法院");
  });
});

describe("a post that a clause gives", () => {
  it.each([
    ["钱望舒、宋卓然等5人当选为市工商联副主席。", "宋卓然 副主席 @株洲市工商联"],
    ["宋卓然从2015年起担任市第三中学音乐教师。", "宋卓然 音乐教师 @株洲市第三中学"],
    ["禾畹药材合作社理事长叫钱望舒，五十岁。", "钱望舒 理事长 @禾畹药材合作社"],
    ["钱望舒接替高洁担任市商务局局长。", "钱望舒 局长 @株洲市商务局"],
  ])("%s", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  it("is not told of whom the clause before has removed", () => {
    expect(postsIn("决定免去宋卓然的市政府秘书长职务，任命某某为市政府秘书长。").length).toBe(1);
  });

  it("behind a name is not that of the next person", () => {
    const posts = postsIn("江城果业有限公司宋卓然董事长、江城苹果协会秘书长钱望舒发言。");
    expect(posts).toContain("钱望舒 秘书长 @江城苹果协会");
    expect(posts).not.toContain("钱望舒 董事长 @江城果业有限公司");
  });
});

describe("troops", () => {
  it("are a body by the place where they stand", () => {
    expect(postsIn("武警株洲支队政委钱望舒参加。")).toContain("钱望舒 政委 @武警株洲支队");
  });
});
