/** 获奖: who received which prize, title or place on a list. */
import type { RuleRow } from "../../rules/define.ts";
import { defineRelations, type RelationEmits } from "../../rules/relation.ts";

const NOT_RECEIVED = [
  "(未能|未入选|落选|无缘|争创|申报|力争|冲刺|推荐)",
  "(为|给|向)(获得|荣获|获评|获)(奖|者)",
] as const;

/** What a giver does for those who receive: `张三接见获得…的专家`. */
const NOT_OTHERS = "(接见|会见|看望|慰问|祝贺|欢迎|向|为|给)…新?(获得|获|荣获|获评|评为)";

/** What every row says: that somebody received, unless its clause denies it; a row may refuse more or less. */
const RECEIVED = { emits: "RECEIVED", not: NOT_RECEIVED } as const;

const rows: readonly Omit<RuleRow<RelationEmits>, "emits">[] = [
  {
    id: "honor.receives",
    says: "Someone receives (获, 获评, 被评为, 入选) an honour.",
    pattern: [
      "{Person|Enterprise|Organization|Project|IndustryChain+:from}…(获|获得|荣获|获评|获颁|被评为|评为|被授予|被认定为|入选|当选|跻身|进入|摘得|夺得|捧回|斩获|拿下|上榜|受到|成为|作为|被命名为|被确定为|被列为|被列入|列入|入围|荣膺|喜获|喜提|摘取|问鼎|荣登|登上|收获|捧得|夺|折桂|晋级|获批|通过|揽获|拿到|得了|捧走|领到|领回|领走|得到|得过|拿了|拿过|带回|荣立|分获|摘下|夺下|赢得|蝉联|评选为|评上|成功创建|创成)…{Honor+:to}",
      "{Person|Enterprise|Organization|Project+:from}…(获|获得|荣获|获评|喜获|拿到|捧回|收到){Organization|Place+}…(颁发|授予|命名|认定|评选|颁授|评定)的{Honor+:to}",
      "{Honor:to}(名单|榜单|评选|结果)?…(公布|揭晓|出炉|发布|公示|公告)……，{Person|Enterprise|Organization|Place+:from}…(上榜|入选|在列|位列|榜上有名|名列|入围|当选|获此|获评|获奖|居|排名)",
      "{Person|Enterprise|Organization|Project+:from}…(获|被|荣)…(称号|荣誉)…{Honor+:to}",
    ],
    not: [...NOT_RECEIVED, NOT_OTHERS, "被{Organization|Place}", "(提交|推荐|申报|报送)的"],
    score: 0.9,
    folded: true,
    examples: {
      yes: [
        ["[甲集团|Enterprise]获[省五一劳动奖状|Honor]。", "甲集团 RECEIVED 省五一劳动奖状"],
        [
          "[甲公司|Enterprise]工程师[张三|Person]、[乙公司|Enterprise]装调工[李四|Person]获[五一奖章|Honor]。",
          "张三 RECEIVED 五一奖章",
          "李四 RECEIVED 五一奖章",
        ],
      ],
      no: ["[甲集团|Enterprise]未能获[省五一劳动奖状|Honor]。"],
    },
  },
  {
    id: "honor.place-receives",
    says: "A place receives (获, 获评, 入选) an honour, itself or by its work (我市两项工作获…).",
    pattern:
      "{Place|Organization+:from}(也|还|已|成功|顺利|再次|首次|{Time}|连续{number}年|{number}项工作|{number}项|这些工作|{number}次)?(获|获得|荣获|获评|被评为|被授予|入选|受到|成为|跻身|被命名为|被确定为|被列为|创建|创成|获批|上榜|荣膺|喜获|摘得|夺得|通过|蝉联|捧回|荣登|入围)…{Honor+:to}",
    not: [...NOT_RECEIVED, "{Honor}的(单位|集体|个人|企业|职工|是|有)"],
    score: 0.85,
    examples: {
      yes: [
        ["[我市=乙市|Place]两项工作获[国务院督查激励|Honor]。", "乙市 RECEIVED 国务院督查激励"],
        ["[乙市|Place]获评[全国文明城市|Honor]。", "乙市 RECEIVED 全国文明城市"],
      ],
      no: ["[乙市|Place]毛织产业集群入选[培育名单|Honor]。", "[乙市|Place]力争成为[全国文明城市|Honor]。"],
    },
  },
  {
    id: "honor.receives-carried",
    says: "入选…, 获…: the one of the clause before receives an honour.",
    pattern:
      "^(他|她|公司|集团|企业)?{Time}?(也|还|又|并|先后|曾|成功|顺利|一举|同时|同年|随后|不久前|日前|近日|刚|刚刚|此前)?(拿下|拿了|领回|摘下|被追授|获|获得|荣获|获评|被评为|被授予|被认定为|入选|跻身|进入|摘得|夺得|拿到|捧回|被命名为|被列为|列入|上榜|荣膺|喜获|斩获|获批|当选|评为|成为|获授|收获|荣登|晋级|入围){number}?…{Honor+:to}",
    carriesSubject: ["Person", "Enterprise", "Organization"],
    folded: true,
    not: [...NOT_RECEIVED, "{Honor}(称号)?的"],
    score: 0.7,
    examples: {
      yes: [["[甲公司|Enterprise]产值翻番，跻身[“小巨人”企业|Honor]。", "甲公司 RECEIVED “小巨人”企业"]],
      no: ["[甲公司|Enterprise]产值翻番，力争入选[“小巨人”企业|Honor]。"],
    },
  },
  {
    id: "honor.confers",
    says: "An honour is given to (授予, 颁发) someone: 授予甲公司省长质量奖.",
    pattern: [
      "(授予|颁给|表彰|认定|命名|评选|确定|评定|评){Person|Enterprise|Organization|Place+:from}(为|以|荣获)?…{Honor+:to}",
      "(给|为|向){Person|Enterprise|Organization|Place+:from}…(颁发|授予|颁|送上|授|发放|颁赠)了?{Honor:to}",
      "(将|把)…{Honor:to}…(授予|颁给|颁发给|交到|递到|送到|授给|交给|送给){Person|Enterprise|Organization|Place+:from}",
      "(将|把){Person|Enterprise|Organization|Place+:from}(列为|定为|纳入|评为|认定为|列入|确定为)…{Honor:to}",
      "{Honor:to}(称号|奖牌|牌匾|证书)?(授予|颁给|颁发给|花落|归属|归|给了|归了){Person|Enterprise|Organization|Place+:from}",
    ],
    folded: true,
    not: [...NOT_RECEIVED, "被授予{Organization|Place}{Honor}"],
    score: 0.9,
    examples: {
      yes: [
        [
          "决定授予[甲公司|Enterprise]、[乙公司|Enterprise][市长质量奖|Honor]。",
          "甲公司 RECEIVED 市长质量奖",
          "乙公司 RECEIVED 市长质量奖",
        ],
      ],
      no: ["[甲局|Organization]公布[市长质量奖|Honor]办法。"],
    },
  },
  {
    id: "honor.rated-by",
    says: "A body is rated (被…评为) by another.",
    pattern:
      "{Person|Enterprise|Organization|Project|Place+:from}{Time}?(近日|日前|刚|刚刚|曾|还|也)?被{Organization|Place+}…(评为|追授|授予|认定为|确定为|列为|评选为|命名为|表彰为)…{Honor:to}",
    folded: true,
    score: 0.9,
    examples: {
      yes: [
        ["[甲公司|Enterprise]被[省科技厅|Organization]评为[先进单位|Honor]。", "甲公司 RECEIVED 先进单位"],
      ],
      no: ["[甲公司|Enterprise]被[省科技厅|Organization]推荐为[先进单位|Honor]。"],
    },
  },
  {
    id: "honor.rated-by-carried",
    says: "还被乙镇政府授予…: the one of the clause before is honoured by a body.",
    pattern: "^…被{Organization|Place+}…(评为|授予|认定为|确定为|列为|评选为|命名为|表彰为)…{Honor+:to}",
    carriesSubject: ["Person", "Enterprise"],
    folded: true,
    score: 0.75,
    examples: {
      yes: [
        ["[张三|Person]教大家种瓜，今年还被[乙镇|Place]授予[荣誉村民|Honor]称号。", "张三 RECEIVED 荣誉村民"],
      ],
      no: ["[张三|Person]教大家种瓜，[乙镇|Place]评选[荣誉村民|Honor]。"],
    },
  },
  {
    id: "honor.of-work",
    says: "该成果获…, 这项发明获…: those who made the work of which the text speaks receive its honour.",
    pattern:
      "^{Time}?…(该|这项|这个|这一|此项|其)…(成果|发明|作品|项目|技术|专利|论文|节目|案例|经验|产品|方案)…(获|获得|荣获|获评|摘得|夺得|入选|斩获)…{Honor+:to}",
    carriesSubject: ["Person", "Enterprise", "Organization"],
    folded: true,
    score: 0.7,
    examples: {
      yes: [["[张三|Person]改进了夹具。这项发明获[创新大赛二等奖|Honor]。", "张三 RECEIVED 创新大赛二等奖"]],
      no: ["[张三|Person]改进了夹具。这项发明未能获[创新大赛二等奖|Honor]。"],
    },
  },
  {
    id: "honor.for-work",
    says: "A work of a body (牵头完成的, 合作的) receives an honour: so do those who made it.",
    pattern: [
      "{Enterprise|Organization+:from}(牵头|共同|联合|参与|主持|独立|自主)?(完成|合作|研发|研制|实施|承担|制作|创作|选送)的……(获|获得|荣获|获评|摘得|夺得|入选)…{Honor:to}",
      "{Enterprise|Organization:from}的…、{Enterprise|Organization}的…(获|获得|荣获|获评|摘得|夺得|入选)…{Honor:to}",
      "{Honor:to}……其中{Enterprise|Organization+:from}(分别)?(为|是|作为)…完成(单位|人)",
    ],
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]与[乙学院|Organization]合作的“精密减速器”项目获[科技奖二等奖|Honor]。",
          "甲公司 RECEIVED 科技奖二等奖",
          "乙学院 RECEIVED 科技奖二等奖",
        ],
      ],
      no: ["[甲公司|Enterprise]申报的项目未能获[科技奖二等奖|Honor]。"],
    },
  },
  {
    id: "honor.person-list",
    says: "The people behind an honour, with their employers before them: 二等奖得主是甲公司张三和乙厂李四.",
    pattern: [
      "{Honor:to}…(得主|获得者)(是|为|有|：)…{Person+:from}",
      "(获得|获|获评|荣获|夺得){Honor:to}(称号)?的(是|有|为|：)…{Person+:from}",
      "{Honor:to}(由|被|为)…{Person+:from}",
      "(授予|颁给|表彰)…{Person+:from}{Honor:to}",
    ],
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        [
          "[二等奖|Honor]得主是[甲公司|Enterprise][张三|Person]和[乙厂|Enterprise][李四|Person]。",
          "张三 RECEIVED 二等奖",
          "李四 RECEIVED 二等奖",
        ],
        ["授予[甲公司|Enterprise]首席技师[张三|Person][五一奖章|Honor]。", "张三 RECEIVED 五一奖章"],
      ],
      no: ["[二等奖|Honor]名单公布，[张三|Person]落选。"],
    },
  },
  {
    id: "honor.bearer",
    says: "Someone is (是, 作为) the bearer of an honour, or is chosen as one (评选出): 甲公司是农业产业化龙头企业.",
    pattern: [
      "{Person|Enterprise|Organization|Place:from}(是|系|属)(一家|一名|一位|我市|我省|我县|全市|全省|全国|首批)?{Honor:to}",
      "作为{Honor:to}，{Person|Enterprise|Organization|Place:from}",
      "(评选出|评出|推选出|选出|选树){Person|Enterprise|Organization|Place+:from}(为)?{Honor:to}",
    ],
    folded: true,
    not: [...NOT_RECEIVED, "(是否|不是)"],
    score: 0.8,
    examples: {
      yes: [
        ["[甲公司|Enterprise]是[国家重点龙头企业|Honor]。", "甲公司 RECEIVED 国家重点龙头企业"],
        ["作为[专精特新企业|Honor]，[甲公司|Enterprise]研发投入占8%。", "甲公司 RECEIVED 专精特新企业"],
      ],
      no: ["[甲公司|Enterprise]不是[国家重点龙头企业|Honor]。"],
    },
  },
  {
    id: "honor.list",
    says: "The winners stand behind the honour: 获评最美志愿者的有：张三、李四; 获得称号的乙区.",
    pattern: [
      "{Honor:to}(获得者|得主|名单)?：{Person|Enterprise|Organization|Place+:from}",
      "{Honor:to}(称号)?(的|者|得主|获得者|企业|单位|个人)?…(有|是|为|：|分别是|依次是|归){Person|Enterprise|Organization|Place+:from}",
      "(表彰|为|向|给|慰问|看望|命名)了?…{Honor:to}(称号)?(获得者|获奖者|单位|企业|个人)?{Person|Enterprise|Organization|Place+:from}…(颁奖|授牌|颁发|授奖|颁授|披红|揭牌)?",
      "新?(获得|获|获评|荣获|被授予|荣膺|获颁|评为|入选){Honor:to}(称号|荣誉)?的{Person|Enterprise|Organization|Place+:from}",
      "(为|向|给)(获得|获|荣获|获评){Honor:to}(称号|荣誉)?的…{Person+:from}",
      "{Honor:to}(由|被){Person|Enterprise|Organization|Place+:from}…(拿下|夺得|获得|摘得|捧走|摘走|所得|收入囊中)",
    ],
    folded: true,
    score: 0.85,
    examples: {
      yes: [
        [
          "获评[最美志愿者|Honor]的有：[张三|Person]、[李四|Person]。",
          "张三 RECEIVED 最美志愿者",
          "李四 RECEIVED 最美志愿者",
        ],
        ["获得[先进单位|Honor]的[甲区|Place]介绍经验。", "甲区 RECEIVED 先进单位"],
      ],
      no: ["[最美志愿者|Honor]评选由[甲局|Organization]主办。"],
    },
  },
  {
    id: "honor.title",
    says: "An honour stands right before the person who bears it: 全国劳动模范张三.",
    pattern: "{Honor:to}(获得者)?、?{Person+:from}",
    not: [],
    folded: true,
    score: 0.85,
    examples: {
      yes: [["看望[全国劳动模范|Honor][张三|Person]。", "张三 RECEIVED 全国劳动模范"]],
      no: ["[全国劳动模范|Honor]评选启动，[张三|Person]讲话。"],
    },
  },
  {
    id: "honor.on-list",
    says: "公布…名单，甲公司、乙公司上榜: those on a list that the sentence names.",
    pattern:
      "{Honor:to}……{Person|Enterprise|Organization+:from}…(上榜|入选|榜上有名|名列其中|位列其中|在列|跻身其中)",
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲局|Place]公布[智造标杆企业|Honor]名单，[乙公司|Enterprise]、[丙公司|Enterprise]上榜。",
          "乙公司 RECEIVED 智造标杆企业",
          "丙公司 RECEIVED 智造标杆企业",
        ],
      ],
      no: ["[智造标杆企业|Honor]名单公布，[乙公司|Enterprise]落选。"],
    },
  },
  {
    id: "honor.some-of-many",
    says: "获得称号的10人中有张三、李四: some of those who received it are named behind their number.",
    pattern: [
      "{Honor:to}(称号|荣誉)?的{number}(人|名|位|家|个)…(中|里)?……(其中有|其中包括|中有|里有|包括|他们是|分别是){Person|Enterprise|Organization+:from}",
      "{Honor:to}(称号|荣誉)?的{number}(人|名|位|家|个)(中|里)，(有|包括){Person|Enterprise|Organization+:from}",
    ],
    folded: true,
    score: 0.8,
    examples: {
      yes: [
        [
          "获得[城市工匠|Honor]称号的10人来自10个工种，其中有[张三|Person]、[李四|Person]。",
          "张三 RECEIVED 城市工匠",
          "李四 RECEIVED 城市工匠",
        ],
      ],
      no: ["[城市工匠|Honor]评选收到10人的材料，会上有[张三|Person]发言。"],
    },
  },
];

export const honorRules = defineRelations(
  "honor",
  rows.map((row) => ({ ...RECEIVED, ...row })),
);
