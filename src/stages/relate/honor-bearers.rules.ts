/** 获奖者: who is named beside an honour that they bear: before it, behind it, in its list. */
import type { RuleRow } from "../../rules/define.ts";
import { defineRelations, type RelationEmits } from "../../rules/relation.ts";
import { NOT_RECEIVED, RECEIVED } from "./honor.rules.ts";

const rows: readonly Omit<RuleRow<RelationEmits>, "emits">[] = [
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
      "{Person|Enterprise|Organization|Place:from}(还|也|曾|既|就|已|已经|如今|现在|曾经|都|均|本身)?(是|系|属|属于)(一家|一名|一位|一个|我市|我省|我县|全市|全省|全国|首批)?{Honor+:to}",
      "{Honor:to}(是|为){Person|Enterprise|Organization|Place+:from}",
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
      "{Honor:to}……(获奖者|获得者|得主|获奖人|获奖单位|获奖企业)(分别)?(是|有|为|：){Person|Enterprise|Organization|Place+:from}",
      "(表彰|为|向|给|慰问|看望|命名)了?…{Honor:to}(称号)?(获得者|获奖者|单位|企业|个人)?{Person|Enterprise|Organization|Place+:from}…(颁奖|授牌|颁发|授奖|颁授|披红|揭牌)?",
      "新?(获得|获|获评|荣获|被授予|荣膺|获颁|评为|入选|捧得|捧回|摘得|夺得|拿下|当选){Honor:to}(称号|荣誉)?的{Person|Enterprise|Organization|Place+:from}",
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
    pattern: [
      "{Honor:to}(获得者|得主|获奖者)?、?{Person+:from}",
      "{Honor:to}(获得者|得主|获奖者)?、…{Person:from}",
      "{Honor:to}{Enterprise|Organization|Place:from}",
    ],
    not: ["(和|与|及|同|对|给|向|为){Person}", "、…(评选|表彰|称号|企业|单位|代表)…{Person}"],
    folded: true,
    score: 0.85,
    examples: {
      yes: [["看望[全国劳动模范|Honor][张三|Person]。", "张三 RECEIVED 全国劳动模范"]],
      no: ["[全国劳动模范|Honor]评选启动，[张三|Person]讲话。"],
    },
  },
  {
    id: "honor.title-among-posts",
    says: "An honour stands last among the posts of a name: 厂长、省劳动模范张三.",
    pattern: "、{Honor:to}(获得者|得主)?{Person:from}",
    not: [],
    score: 0.85,
    examples: {
      yes: [
        ["[甲厂|Enterprise]的[技师|Post]、[省劳动模范|Honor][张三|Person]上台。", "张三 RECEIVED 省劳动模范"],
      ],
      no: ["[甲厂|Enterprise]的[技师|Post]、[省劳动模范|Honor]和[张三|Person]上台。"],
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

export const bearerRules = defineRelations(
  "honor",
  rows.map((row) => ({ ...RECEIVED, ...row })),
);
