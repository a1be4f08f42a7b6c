/** 产业链: which enterprises, projects and bodies stand in an industry chain. */
import { defineRelations } from "../../rules/relation.ts";

export const chainRules = defineRelations("chain", [
  {
    id: "chain.leader",
    says: "A firm is the lead (链主, 龙头, 骨干) of a chain.",
    pattern: [
      "{Enterprise:from}(是|作为|系|被?列为|被?定为|被?认定为|被?确定为|成为|当选为?|跃升为|升格为)…{IndustryChain:to}…(链主|龙头|骨干|头部|领军|大户|领头雁|单项冠军)",
      "{Enterprise:from}为{Place}?{IndustryChain:to}…(链主|龙头|骨干|头部|领军)",
      "{IndustryChain:to}…(链主|龙头|骨干|头部|领军)(企业|单位)?(是|为|有|：|——|、)?{Enterprise+:from}",
      "作为{Place}?…{IndustryChain:to}…(链主|龙头|骨干|头部|领军)…，{Enterprise:from}",
      "以{Enterprise+:from}为(链主|龙头|核心|引领|头部|牵引|领头)…{IndustryChain:to}",
      "{Enterprise+:from}(等)?(链主|龙头|骨干)企业…{Place}?…{IndustryChain:to}",
      "(依托|发挥|借力|围绕|紧扣){Enterprise+:from}…(链主|龙头|骨干|头部|领军)…，…{Place}?…{IndustryChain:to}",
      "(将|把){Enterprise:from}(列为|定为|认定为|培育为|确定为)…{IndustryChain:to}…(链主|龙头|骨干|企业)",
      "认定{Enterprise:from}为{IndustryChain:to}…(链主|龙头|骨干)",
    ],
    emits: { type: "IN_CHAIN", from: "from", to: "to", props: { segment: "链主" } },
    score: 0.9,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]是我市[氢能产业链|IndustryChain]的链主企业。",
          "甲公司 IN_CHAIN 氢能产业链 {segment: 链主}",
        ],
        [
          "[氢能产业链|IndustryChain]链主企业[甲公司|Enterprise]负责人发言。",
          "甲公司 IN_CHAIN 氢能产业链 {segment: 链主}",
        ],
      ],
      no: [
        "[甲公司|Enterprise]是一家老企业，[氢能产业链|IndustryChain]另有链主。",
        "[甲银行|Enterprise]为[氢能产业链|IndustryChain]企业放贷。",
      ],
    },
  },
  {
    id: "chain.gathers",
    says: "A chain has gathered (聚集, 集聚) firms, or firms stand on it (链上的).",
    pattern: [
      "{IndustryChain:to}…(聚集|集聚|汇聚|聚起|拥有|培育|形成了?|引进)……{Enterprise+:from}",
      "{IndustryChain:to}(链?上的?|中的?|内的?)(企业|重点企业|上下游企业|骨干企业)?{Enterprise+:from}",
      "{Enterprise+:from}…{IndustryChain:to}…(上下游)?企业",
      "{IndustryChain:to}(重点|上下游|骨干|相关|补链|延链|强链|配套|链上)?(企业|项目|公司|厂商)(——|、|：|包括|有)?{Enterprise|Project+:from}",
      "以{Enterprise+:from}为(代表|主体|骨干|支撑)…{IndustryChain:to}",
      "{Enterprise:from}…(深耕|专注于?|聚焦|布局|进军|涉足|扎根|投身|主攻|跻身|切入|进入|从事|立足|属于|身处|处在|处于|融入|嵌入){Place}?{IndustryChain:to}",
      "{IndustryChain:to}…(引进|落户|招引|签约|落地|入驻)…{Enterprise|Project+:from}",
      "(围绕|聚焦|依托|瞄准){IndustryChain:to}，…(引进|招引|落户|签约|培育|建成|实施|集聚|布局)了?{Enterprise|Project+:from}",
      "{Enterprise+:from}…{IndustryChain:to}(链?上|中|里|内)?的?…(重点|龙头|骨干|链上|配套|上下游)…(企业|一环|一员)",
      "{IndustryChain:to}…(像|如|例如|比如){Enterprise+:from}",
      "{IndustryChain:to}(里|中|内|上|链上|当中)，…(像|如|有|以){Enterprise+:from}",
      "{IndustryChain:to}……，{Enterprise:from}(是|为)(其中|领头|龙头|领军|最大|链主|骨干|头部)",
    ],
    emits: "IN_CHAIN",
    score: 0.85,
    examples: {
      yes: [
        [
          "我市[显示产业链|IndustryChain]已聚集[甲光电|Enterprise]、[乙显示|Enterprise]等企业47家。",
          "甲光电 IN_CHAIN 显示产业链",
          "乙显示 IN_CHAIN 显示产业链",
        ],
        ["[锂电产业链|IndustryChain]上的[甲锂能|Enterprise]列席。", "甲锂能 IN_CHAIN 锂电产业链"],
      ],
      no: ["[显示产业链|IndustryChain]会议之后，[甲银行|Enterprise]放款。"],
    },
  },
  {
    id: "chain.fills",
    says: "A project or firm fills a gap (填补空白, 补上一环) of a chain or will drive it.",
    pattern: [
      "{Enterprise|Project:from}……(填补|补上|补齐|延伸|拉长|完善|带动|引领|助力){Place}?…{IndustryChain:to}",
      "{Enterprise|Project:from}……{IndustryChain:to}…(又添|再添|补上)",
      "{Project:from}是{Place}?…{IndustryChain:to}…(承载|载体|平台|项目|工程|基地|支撑|一环)",
    ],
    emits: "IN_CHAIN",
    score: 0.75,
    examples: {
      yes: [
        ["[甲项目|Project]建成后将填补我市[显示产业链|IndustryChain]的空白。", "甲项目 IN_CHAIN 显示产业链"],
      ],
      no: ["[甲项目|Project]开工。会议要求补上[显示产业链|IndustryChain]短板。"],
    },
  },
  {
    id: "chain.fills-carried",
    says: "产品将填补…空白: the project or firm of the clause before fills a gap of a chain.",
    pattern: [
      "^…(填补|补上|补齐|补强|完善|延伸|拉长|拓展|壮大)了?{Place}?…{IndustryChain:to}",
      "^{IndustryChain:to}(也)?将?(填补|补上|补齐|又添|再添|新添)",
    ],
    emits: "IN_CHAIN",
    carriesSubject: ["Project", "Enterprise"],
    not: [
      "{Organization}",
      "{Person}",
      "(要求|强调|指出|会议|着力|我们要|要)…(填补|补上|补齐|补强|完善|延伸)",
    ],
    score: 0.75,
    examples: {
      yes: [
        [
          "[甲项目|Project]投产，产品将填补我市[显示产业链|IndustryChain]的空白。",
          "甲项目 IN_CHAIN 显示产业链",
        ],
      ],
      no: ["[甲项目|Project]投产，会议要求补齐[显示产业链|IndustryChain]短板。"],
    },
  },
  {
    id: "chain.segment",
    says: "A firm stands upstream, midstream or downstream (上游, 中游, 下游) of a chain.",
    pattern: [
      "{IndustryChain:to}…(上游|中游|下游)…{Enterprise|Project+:from}",
      "{Enterprise|Project:from}(位于|处于|处在|属于|是|居于)…{IndustryChain:to}…(上游|中游|下游|前端|中端|末端|后端|关键一环|重要一环|一环)",
    ],
    emits: "IN_CHAIN",
    score: 0.8,
    examples: {
      yes: [
        [
          "[铝产业链|IndustryChain]上游有[甲铝业|Enterprise]和[乙铝业|Enterprise]。",
          "甲铝业 IN_CHAIN 铝产业链",
          "乙铝业 IN_CHAIN 铝产业链",
        ],
      ],
      no: ["[铝产业链|IndustryChain]上游短缺；[甲铝业|Enterprise]停产。"],
    },
  },
  {
    id: "chain.segment-carried",
    says: "上游有甲公司: firms up or down the chain of which the text speaks.",
    pattern: [
      "(上游|中游|下游|链上)…(有|是|的|包括){Enterprise|Organization+:from}",
      "(链上|上游|下游|集群龙头|集群内|链内|链主)(的|企业|企业的|——)?{Enterprise|Organization+:from}",
      "(领头|打头|龙头|链主)…(的|企业)?(是|有|为){Enterprise+:from}",
    ],
    emits: { type: "IN_CHAIN", from: "from", to: "subject" },
    carriesSubject: ["IndustryChain"],
    not: ["(江|河|流域|水库|湖)(的)?(上游|中游|下游)"],
    score: 0.75,
    examples: {
      yes: [
        [
          "[花椒产业链|IndustryChain]已经成形。上游有[甲合作社|Organization]等386家。",
          "甲合作社 IN_CHAIN 花椒产业链",
        ],
      ],
      no: ["[花椒产业链|IndustryChain]已经成形。邻县有[甲合作社|Organization]等386家。"],
    },
  },
  {
    id: "chain.serves",
    says: "A body is the office, alliance or association of a chain: 市光伏产业链办公室.",
    pattern: "{IndustryChain:to}(链长|链长制)?{Organization:from}",
    emits: "IN_CHAIN",
    endings: { from: ["办公室", "链长办", "专班", "联盟", "协会", "商会", "党委", "专家组", "专委会"] },
    score: 0.85,
    examples: {
      yes: [
        ["[光伏产业链|IndustryChain][链长办公室|Organization]牵头落实。", "链长办公室 IN_CHAIN 光伏产业链"],
      ],
      no: ["[光伏产业链|IndustryChain]与[市委办公室|Organization]无关。"],
    },
  },
]);
