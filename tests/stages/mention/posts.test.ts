/** Posts are read with the body that a reader would give them: named, inherited, implied, or the article's own. */
import { describe, expect, it } from "vitest";
import { postsIn } from "../../support/posts.ts";

describe("a post behind its holder", () => {
  it.each([
    [
      "昨天，第一个发言的是钱望舒，市政协委员、炎陵茶业有限公司总经理。钱望舒表示满意。",
      "钱望舒 总经理 @炎陵茶业有限公司",
    ],
    ["受表彰的有：钱望舒（女，回族，市人民医院护士长）。", "钱望舒 护士长 @株洲市人民医院"],
  ])("is read: %s", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });
});

describe("a bare mayor", () => {
  it("is of the city in the paper's own on which the headline opens, else of the paper's own", () => {
    const text = "醴陵市举行签约仪式。市长钱望舒主持。";
    expect(postsIn(text, "醴陵举行签约仪式")).toEqual(["钱望舒 市长 @醴陵市人民政府"]);
    expect(postsIn(text, "某项目签约")).toEqual(["钱望舒 市长 @株洲市人民政府"]);
  });
});

describe("a post whose holder was sent", () => {
  it("is the plain post: 派来副总裁钱望舒", () => {
    expect(postsIn("炎陵茶业有限公司派来副总裁钱望舒。")).toEqual(["钱望舒 副总裁 @炎陵茶业有限公司"]);
  });
});

describe("a post beside a role in a chain that is not named", () => {
  it("is read", () => {
    expect(postsIn("秘书长宋卓然，副市长、产业链副链长钱望舒等参加。")).toContain(
      "钱望舒 副市长 @株洲市人民政府",
    );
  });
});

describe("a bare post", () => {
  it("is of the body of its kind that the article names", () => {
    const text = "市红十字会接受市雅礼基金会捐赠的设备，会长钱望舒受赠，县农技站站长宋卓然到场。";
    expect(postsIn(text)).toContain("钱望舒 会长 @株洲市红十字会");
  });
});

describe("a mayor or governor abroad", () => {
  it.each([
    ["阿拉木图市副市长钱望舒应邀出席。", "钱望舒 副市长 @阿拉木图市"],
    ["日本大阪市市长钱望舒到访。", "钱望舒 市长 @大阪市"],
  ])("is of the place as printed, never of the paper's own: %s", (text, post) => {
    expect(postsIn(text)).toEqual([post]);
  });
});

describe("a post of a bank", () => {
  it("is of the one that the sentence names", () => {
    expect(postsIn("云潮银行株洲支行昨日迁址，行长钱望舒说，原址不保留。")).toEqual([
      "钱望舒 行长 @云潮银行株洲支行",
    ]);
  });
});

describe("a chain of posts", () => {
  it("goes on to the left of a chain with its level in front", () => {
    expect(postsIn("市委常委、副市长、市光伏新能源产业链链长钱望舒讲话。")).toEqual([
      "钱望舒 市委常委 @中共株洲市委员会",
      "钱望舒 副市长 @株洲市人民政府",
      "钱望舒 链长 @光伏新能源产业链",
    ]);
  });

  it("is the paper's own city's again behind what a guest does", () => {
    const posts = postsIn("柳州市副市长钱望舒致辞，市委常委宋卓然推介。");
    expect(posts).toContain("宋卓然 市委常委 @中共株洲市委员会");
  });

  it("is the guests' city's behind a word for its leaders", () => {
    const posts = postsIn("参加座谈的柳州市领导还有市委常委钱望舒，市政府秘书长宋卓然。");
    expect(posts).toContain("钱望舒 市委常委 @中共柳州市委员会");
    expect(posts).toContain("宋卓然 市政府秘书长 @柳州市人民政府");
  });

  it("that another city opens stays with that city", () => {
    const posts = postsIn("柳州市委书记钱望舒，市委副书记、市长宋卓然一同察看。");
    expect(posts).toContain("宋卓然 市委副书记 @中共柳州市委员会");
    expect(posts).toContain("宋卓然 市长 @柳州市人民政府");
  });
});

describe("the body of a post", () => {
  it.each([
    ["市政府党组成员钱望舒参加。", "钱望舒 市政府党组成员 @株洲市人民政府党组"],
    ["市商务局党组书记钱望舒参加。", "钱望舒 党组书记 @株洲市商务局"],
    ["市人大常委会副主任宋卓然主持，秘书长钱望舒参加。", "钱望舒 秘书长 @株洲市人民代表大会常务委员会"],
    ["国家副主席钱望舒会见了客人。", "钱望舒 国家副主席 @中华人民共和国"],
    ["会见了越南总理阮文成。", "阮文成 总理 @越南"],
  ])("of %s is found", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  it("of a party post inside a firm is the firm", () => {
    const text = "江城重型机器有限公司开了职代会。党委副书记钱望舒主持。";
    expect(postsIn(text)).toContain("钱望舒 党委副书记 @江城重型机器有限公司");
  });
});

describe("a title", () => {
  it("leaves out since when it was held", () => {
    const text = "江城重型机器有限公司时任总经理钱望舒回忆。";
    expect(postsIn(text)).toContain("钱望舒 总经理 @江城重型机器有限公司");
  });
});

describe("a life told in a clause", () => {
  it("gives every post with its own body", () => {
    const posts = postsIn("钱望舒同志1949年3月参加工作，历任醴陵市委书记、株洲市商务局局长，1990年离休。");
    expect(posts).toContain("钱望舒 市委书记 @中共醴陵市委员会");
    expect(posts).toContain("钱望舒 局长 @株洲市商务局");
  });

  it("ends where another person begins", () => {
    const posts = postsIn("钱望舒1949年参加工作，历任醴陵市委书记，由市商务局局长宋卓然陪同。");
    expect(posts).not.toContain("钱望舒 局长 @株洲市商务局");
  });
});

describe("the party body of a village", () => {
  it("is named by its place", () => {
    expect(postsIn("永安镇上游村党委书记钱望舒说，路通了。")).toContain("钱望舒 村党委书记 @上游村党委");
  });
});

describe("a part of a body", () => {
  it("that a title names in passing is the body of the post", () => {
    const posts = postsIn("株洲市司法局法律服务科科长钱望舒参加。江城大学会计系教授宋卓然讲课。");
    expect(posts).toContain("钱望舒 科长 @株洲市司法局法律服务科");
    expect(posts).toContain("宋卓然 教授 @江城大学会计系");
  });

  it("is told in full where its firm stands before it", () => {
    const text = "江城重型机器有限公司总经理钱望舒、人力资源部部长宋卓然参加。";
    expect(postsIn(text)).toContain("宋卓然 部长 @江城重型机器有限公司人力资源部");
  });

  it("of which only its own post speaks is a body too", () => {
    expect(postsIn("副市长、市换热器产业集群推进组组长钱望舒主持。")).toContain(
      "钱望舒 组长 @株洲市换热器产业集群推进组",
    );
    expect(postsIn("应邀请，海峡茶商公会理事长钱望舒到访。")).toContain("钱望舒 理事长 @海峡茶商公会");
  });

  it("keeps a generic group out", () => {
    expect(postsIn("领导小组组长钱望舒参加。").filter((post) => post.endsWith("@领导小组"))).toEqual([]);
  });
});

describe("a list of people", () => {
  it("shares the post over remarks", () => {
    const posts = postsIn("市政协副主席钱望舒（朝鲜族）、宋卓然（满族）和高洁参加。");
    expect(posts).toHaveLength(3);
    expect(posts).toContain("高洁 市政协副主席 @中国人民政治协商会议株洲市委员会");
  });

  it("does not share it with a companion who has a post of his own", () => {
    const posts = postsIn("市商务局局长宋卓然到场。随后，副市长钱望舒和宋卓然上台。");
    expect(posts).not.toContain("宋卓然 副市长 @株洲市人民政府");
  });
});

describe("a clause before a post", () => {
  it("is no post of the person behind the comma", () => {
    const text = "江城机器有限公司成为控股股东，海州重工集团副总裁钱望舒到场。";
    expect(postsIn(text)).toEqual(["钱望舒 副总裁 @海州重工集团"]);
  });
});

describe("the body of a sibling post", () => {
  it.each([
    ["石峰街道党工委书记钱望舒、办事处主任宋卓然参加。", "宋卓然 办事处主任 @石峰街道办事处"],
    ["清水塘经开区党工委书记、管委会主任钱望舒致辞。", "钱望舒 管委会主任 @清水塘经开区管委会"],
    ["市长助理钱望舒率队。", "钱望舒 市长助理 @株洲市人民政府"],
    ["市人大常委会党组书记、常务副主任钱望舒参加。", "钱望舒 常务副主任 @株洲市人民代表大会常务委员会"],
  ])("of %s is found", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });
});

describe("a post told around the name", () => {
  it.each([
    ["时任醴陵市副市长的钱望舒也在场。", "钱望舒 副市长 @醴陵市人民政府"],
    ["钱望舒曾任醴陵市委书记、醴陵市扶贫办主任。", "钱望舒 市委书记 @中共醴陵市委员会"],
    ["江城机器有限公司由钱望舒当总经理。", "钱望舒 总经理 @江城机器有限公司"],
    ["江城茶业协会换届，钱望舒被推为会长。", "钱望舒 会长 @江城茶业协会"],
  ])("of %s is read", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });
});

describe("a body of people of one trade", () => {
  it.each([
    ["株洲市律师协会会长钱望舒发言。", "钱望舒 会长 @株洲市律师协会"],
    ["株洲市书法家协会名誉主席钱望舒发言。", "钱望舒 名誉主席 @株洲市书法家协会"],
    ["民盟市委主委钱望舒参加。", "钱望舒 主委 @民盟株洲市委"],
    ["湖南省农业农村厅一级巡视员钱望舒参加。", "钱望舒 一级巡视员 @湖南省农业农村厅"],
  ])("has the posts in %s", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });
});

describe("a trade", () => {
  it("is a post right behind the name of its employer alone", () => {
    expect(postsIn("株洲市花鼓剧团演员钱望舒登台。")).toContain("钱望舒 演员 @株洲市花鼓剧团");
    expect(postsIn("株洲市商务局来了。演员钱望舒登台。")).toEqual([]);
  });
});

describe("a post without its body", () => {
  it.each([
    ["石峰社区来了客人。居委会主任钱望舒接待。", "钱望舒 居委会主任 @石峰社区居委会"],
    ["市人民医院神经内科主任钱望舒、副主任护师宋卓然看病。", "宋卓然 副主任护师 @株洲市人民医院神经内科"],
    ["江城重型机器有限公司党委副书记、工会主席钱望舒参加。", "钱望舒 工会主席 @江城重型机器有限公司工会"],
    ["成果鉴定委员会主任由钱望舒担任，副主任为宋卓然。", "宋卓然 副主任 @成果鉴定委员会"],
    ["作为市人大代表，江城重型机器有限公司总经理钱望舒说，路通了。", "钱望舒 市人大代表 @株洲市人民代表大会"],
    ["市果业中心（市花椒中心）主任钱望舒作说明。", "钱望舒 主任 @株洲市果业中心"],
    ["上水镇镇长钱望舒到场。", "钱望舒 镇长 @上水镇人民政府"],
  ])("in %s is found", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  it("does not take over the standing of somebody else", () => {
    const text = "石峰社区党委书记高洁主持。居民代表、退休工程师钱望舒发言。";
    expect(postsIn(text)).not.toContain("钱望舒 退休工程师 @石峰社区党委");
  });
});

describe("a title in the grammar of the press", () => {
  it.each([
    ["市委副书记、市光伏产业链“链长”钱望舒讲话。", "钱望舒 市委副书记 @中共株洲市委员会"],
    ["广西壮族自治区主席钱望舒，自治区副主席宋卓然参加。", "钱望舒 自治区主席 @广西壮族自治区人民政府"],
    ["广西壮族自治区主席钱望舒，自治区副主席宋卓然参加。", "宋卓然 自治区副主席 @广西壮族自治区人民政府"],
    ["自然资源部党组成员钱望舒揭牌。", "钱望舒 党组成员 @自然资源部党组"],
    ["参演的有江城花鼓剧团、长河艺术团。剧团团长钱望舒领衔。", "钱望舒 团长 @江城花鼓剧团"],
    [
      "市防汛检查组到来，以副市长钱望舒为组长、市商务局局长宋卓然为副组长。",
      "宋卓然 副组长 @株洲市防汛检查组",
    ],
    ["市商会换届，当选的副会长有（按姓氏笔画为序）：钱望舒、宋卓然（女）、方正。", "方正 副会长 @株洲市商会"],
    [
      "江城茶业集团有限公司（以下简称江城茶业）投产。他是钱望舒。钱望舒是江城茶业集团有限公司（以下简称江城茶业）的董事长。",
      "钱望舒 董事长 @江城茶业集团有限公司",
    ],
    ["副市长钱望舒为江城产业学院首任院长宋卓然颁发聘书。", "宋卓然 院长 @江城产业学院"],
    ["钱望舒同志任职多年，2015年起兼任株洲市商务局局长。", "钱望舒 局长 @株洲市商务局"],
  ])("%s", (text, post) => {
    expect(postsIn(text)).toContain(post);
  });

  it("of a province is not shared by a mayor in the same list", () => {
    const posts = postsIn("副市长宋卓然主持。副省长钱望舒、宋卓然等出席。");
    expect(posts.filter((post) => post.startsWith("宋卓然"))).toEqual(["宋卓然 副市长 @株洲市人民政府"]);
  });

  it("in brackets belongs to the last name before it", () => {
    const posts = postsIn("青石镇副镇长钱望舒、宋卓然（市商务局局长）参加。");
    expect(posts).toContain("宋卓然 局长 @株洲市商务局");
    expect(posts).not.toContain("钱望舒 局长 @株洲市商务局");
  });

  it("of a society is of the one that the article speaks of, not of a guest's", () => {
    const posts = postsIn(
      "江城市福建商会第三届会员大会召开，安徽省福建商会会长钱望舒应邀到场。江城市福建商会二届理事会作了报告。\n大会选举宋卓然为会长。",
    );
    expect(posts).toContain("宋卓然 会长 @江城市福建商会");
  });

  it("of the youth league is no post of the party committee", () => {
    expect(postsIn("团市委书记钱望舒、团醴陵市委副书记宋卓然到场。")).toEqual([
      "钱望舒 书记 @共青团株洲市委员会",
      "宋卓然 副书记 @共青团醴陵市委员会",
    ]);
  });

  it("of a trade is held at the firm before it", () => {
    expect(postsIn("中岭铁路有限公司的接触网工欧阳晴上台领奖。")).toContain(
      "欧阳晴 接触网工 @中岭铁路有限公司",
    );
  });
});
