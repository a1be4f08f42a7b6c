/** 投资建设: who invests in or builds which project. */
import { defineRelations } from "../../rules/relation.ts";

export const investmentRules = defineRelations("investment", [
  {
    id: "investment.by-firm",
    says: "A project is built or paid by (由) firms: 甲项目由乙公司投资建设.",
    pattern: [
      "{Project:to}……由{Enterprise+:from}…(投资|建设|承建|兴建|出资|捐建|独资|实施|开发|施工|打造|投建|建成|新建|总投资|建造|共建|修建|援建)",
      "{Project:to}(是|系|为){Enterprise+:from}…(投资|建设|打造|兴建|实施|布局|出资|承建)",
      "{Project:to}……(投资方|投资商|投资主体|投资人|业主|业主单位|建设单位|承建单位|建设方|投资单位)(是|为|系|：){Enterprise+:from}",

      "{Project:to}……由{Enterprise}的?…(母公司|子公司|控股股东|企业){Enterprise+:from}…(投资|建设|兴建|出资)",
      "{Project:to}……由…(母公司|子公司|控股股东){Enterprise+:from}…(投资|建设|兴建|出资)",
      "{Project:to}……由{Organization+:from}…(投资|出资|捐建|捐资)",
    ],
    emits: "INVESTS_IN",
    not: ["(有意|洽谈|运营$)"],
    score: 0.9,
    examples: {
      yes: [
        [
          "[甲项目|Project]由[乙公司|Enterprise]与[丙公司|Enterprise]联合投资15亿元。",
          "乙公司 INVESTS_IN 甲项目",
          "丙公司 INVESTS_IN 甲项目",
        ],
      ],
      no: ["[甲项目|Project]由[乙局|Organization]审批。"],
    },
  },
  {
    id: "investment.built-by",
    says: "由 a firm 投资建设 的 project.",
    pattern: [
      "由{Enterprise+:from}…(投资|建设|承建|兴建|出资|捐建|开发|打造|援建|建造|修建)……{Project:to}",
      "由{Organization+:from}…(投资|出资|捐建|捐资)……{Project:to}",
    ],
    emits: "INVESTS_IN",
    score: 0.9,
    examples: {
      yes: [["由[甲商会|Organization]捐建的[乙书屋|Project]落成。", "甲商会 INVESTS_IN 乙书屋"]],
      no: ["由[甲局|Organization]验收的[乙书屋|Project]落成。"],
    },
  },
  {
    id: "investment.invests",
    says: "A firm invests (投资, 拿出, 斥资) in building a project.",
    pattern: [
      "{Enterprise+:from}……(投资|再投|拿出|出资|斥资|投入){number}……{Project+:to}",
      "{Enterprise+:from}…(投资|共建|合建|新上|上|新建|兴建|建设|承建|开建|上马|打造|实施|扩建|启动|开工|建起|建成|建了|投建|推进|投产|布局|签下|拿下|捐建|捐资)了?(一条|一个|一座)?…{Project+:to}",
      "{Enterprise+:from}……(落户|落子|选址|入驻|签约){Place+}，…(建设|投资|打造|新建|实施|兴建)…{Project:to}",
      "{Enterprise+:from}(的|在{Place}的)?{Project+:to}…(开工|动工|投产|竣工|奠基|封顶|启动|签约|落户|达产|点火|落地|建成)",
    ],
    emits: "INVESTS_IN",
    not: [
      "(有意|洽谈|放弃|支持|终止|参观|考察|调研|走访|察看|供货|设计单位|中标)",
      "{Enterprise}(的)?(重大|重点)?项目等",
    ],
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]计划投资2亿元，在[丙县|Place]建设[乙基地|Project]。",
          "甲公司 INVESTS_IN 乙基地",
        ],
        ["[甲集团|Enterprise]在[丙园区|Place]建设的[乙项目|Project]封顶。", "甲集团 INVESTS_IN 乙项目"],
      ],
      no: [
        "[甲集团|Enterprise]重大项目等落户，投资13亿元的[乙产业园|Project]投产。",
        "[甲公司|Enterprise]有意投资[乙基地|Project]。",
      ],
    },
  },
  {
    id: "investment.invests-carried",
    says: "A clause without a subject tells what the firm before it invests in: 今年又投资3亿元上马甲项目.",
    pattern: [
      "(投资|再投|拿出|投|斥资|出资|投入){number}…(建设|新建|兴建|建|上马|打造|实施|扩建|建起|建成|启动|建了|用于|上|新上|改造)了?的?(一条|一个|一座|一期)?{Project:to}",
      "(投资|再投|斥资|出资|投入){number}的{Project:to}",
      "(投资|再投|拿出|斥资|出资|投入){number}，…(建设|新建|兴建|建|上马|打造|实施|扩建|建起|上)了?(一条|一个|一座)?{Project:to}",
      "^(它|其|该公司|公司|企业)的{Project:to}…(开工|开了工|投产|动工|封顶|竣工|启动|建成)",
      "^…(计划|正在|拟|将|还|又|正|还将|目前|新)?…(建设|新建|兴建|上马|打造|扩建|投建|开工建设|启动){Project:to}",
    ],
    emits: "INVESTS_IN",
    carriesSubject: ["Enterprise"],
    not: [
      "(有意|洽谈|由|会议|强调|指出|要求|政府|市委|县委|省委|{Organization}|{Person}|{Place}…(建设|打造))",
    ],
    score: 0.75,
    examples: {
      yes: [
        ["[甲公司|Enterprise]前年搬来，今年又投资3.6亿元上马[乙项目|Project]。", "甲公司 INVESTS_IN 乙项目"],
      ],
      no: ["[甲公司|Enterprise]前年搬来，有意投资3.6亿元上马[乙项目|Project]。"],
    },
  },
  {
    id: "investment.signed-to-build",
    says: "Firms sign to build (共建, 合资建设) a project together.",
    pattern:
      "{Enterprise+:from}…(签订|签署|签下|签约)……(共建|合建|共同建设|合资建设|建设|合作建设|合作|引进|引入){Project:to}",
    emits: "INVESTS_IN",
    not: ["(有意|洽谈)"],
    score: 0.8,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]与[乙公司|Enterprise]签下协议，共建[丙共享仓|Project]。",
          "甲公司 INVESTS_IN 丙共享仓",
          "乙公司 INVESTS_IN 丙共享仓",
        ],
      ],
      no: ["[甲公司|Enterprise]签下协议，参观[丙共享仓|Project]。"],
    },
  },
  {
    id: "investment.gives",
    says: "A person or body gives or puts up money (捐资, 出资) to build a project.",
    pattern:
      "{Person|Organization:from}…(捐资|捐款|出资|投资|斥资){number}(元|美元|港元)?…(兴建|兴办|建设|建起|建成|新建|办起|创办|修建|援建|捐建)了?的?{Project:to}",
    emits: "INVESTS_IN",
    not: ["(有意|洽谈|支持|会议|强调|要求|计划总)"],
    score: 0.8,
    examples: {
      yes: [["[张三|Person]捐资300万元兴建“[甲教学楼|Project]”。", "张三 INVESTS_IN 甲教学楼"]],
      no: ["[张三|Person]要求投资300万元建设[甲教学楼|Project]。"],
    },
  },
  {
    id: "investment.firm-project",
    says: "A project is named with its firm in front: 甲公司乙项目, 甲公司的乙项目.",
    pattern: [
      "{Enterprise:from}(牵头|负责|承担)?(完成|实施|承建)?的?(一期|二期|三期|四期|首期)?{Project:to}",
      "{Enterprise:from}……就{Project:to}…(签约|签订|签署|签下|达成)",
    ],
    emits: "INVESTS_IN",
    score: 0.85,
    examples: {
      yes: [["[甲公司|Enterprise]的[乙产业园|Project]开工。", "甲公司 INVESTS_IN 乙产业园"]],
      no: ["[甲公司|Enterprise]为[乙产业园|Project]供货。"],
    },
  },
  {
    id: "investment.contractor",
    says: "The contractor or owner (施工单位, 承建单位, 业主) of the project of which the text speaks.",
    pattern: [
      "(施工|承建|建设|业主|投资)(单位|方|代表|主体)(是|为|、)?{Enterprise:from}",
      "^…由{Enterprise+:from}…(投资|出资|承建|兴建|投建|建设|修建|建造|施工|援建)",
      "^…由…的{Enterprise+:from}…(投资|出资|承建|兴建|投建|建设|修建)",
      "^{Enterprise:from}(负责)?(承建|总承包|施工)",
    ],
    emits: { type: "INVESTS_IN", from: "from", to: "subject" },
    carriesSubject: ["Project"],
    score: 0.8,
    examples: {
      yes: [["[甲工程|Project]年底完工，施工单位[乙公司|Enterprise]表示。", "乙公司 INVESTS_IN 甲工程"]],
      no: ["[甲工程|Project]年底完工，设计单位[乙公司|Enterprise]表示。"],
    },
  },
]);
