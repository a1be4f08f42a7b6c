/** 签约: who signs an agreement with whom. */
import { defineRelations } from "../../rules/relation.ts";

/** What every wording of a signing by people holds. */
export const SIGN = "签";

const NOT_SIGNED = [
  "(拟|有意|洽谈|磋商|未|没有|争取|有望|计划)",
  "(出席|参加|见证|观摩|主持|列席)了?…签",
  "是签",
  // 「甲公司同乙乡的二百户牧民签订合同」: the people of a place are no party.
  "(与|和|同|跟){Place}的?…(户|农民|牧民|渔民|村民|农户|果农|菜农|茶农|养殖户|种植户|居民|乡亲)…签",
] as const;
/** `甲与乙、丙与丁分别签约`: pairs of which the row for parties alone keeps the sides apart. */
const NOT_PAIRS =
  "{Enterprise|Organization|Place}(与|和|同){Enterprise|Organization|Place}(、|，){Enterprise|Organization|Place}(与|和|同){Enterprise|Organization|Place}";
const NOT_ACCEPTED = [...NOT_SIGNED, "验收", NOT_PAIRS] as const;

export const signingRules = defineRelations("signing", [
  {
    id: "signing.parties",
    says: "A list of parties signs (签订, 签署, 签约) or concludes (达成, 缔结): 甲公司、乙学院和丙管委会签约.",
    pattern: [
      "{Enterprise|Organization|Place+:all}…(签订|签署|签下|签了|签约|签定|签成|签得|签字|签合同|签协议|续签|续约)",
      "{Enterprise|Organization|Place+:all}…(达成|缔结|缔约|订立|结成)…(协议|合作|友好|意向|共识|战略|伙伴|关系|联盟|姊妹|对子)",
      "{Enterprise|Organization|Place+:all}在{Organization|Place|Project}…(签订|签署|签下|签约|签字)",
      "签约的，?(包括|有){Enterprise|Organization|Place+:all}",
      "(双方|三方|四方|签约双方|签约的有?)…(是|为|：){Enterprise|Organization|Place+:all}",
    ],
    emits: { type: "SIGNED_WITH", among: "all" },
    // Those who sign one after the other, each with somebody else: 「甲公司、乙公司等企业现场签约」.
    not: [
      ...NOT_SIGNED,
      "(集中|现场|纷纷|批量)签",
      "签约(入驻|落户|入园|进驻)",
      "等…(企业|项目|单位|公司|客商|代表|高校|院所|机构)…签",
    ],
    score: 0.9,
    examples: {
      yes: [
        ["[甲公司|Enterprise]与[乙县|Place]签约，项目落户。", "甲公司 SIGNED_WITH 乙县"],
        [
          "[甲管委会|Organization]、[乙公司|Enterprise]与[丙公司|Enterprise]签下三方协议。",
          "甲管委会 SIGNED_WITH 乙公司",
          "甲管委会 SIGNED_WITH 丙公司",
          "乙公司 SIGNED_WITH 丙公司",
        ],
        ["[甲县|Place]和[乙县|Place]缔结友好县。", "甲县 SIGNED_WITH 乙县"],
      ],
      no: [
        "[甲公司|Enterprise]拟与[乙局|Organization]签署协议。",
        "[甲公司|Enterprise]签下大单。",
        "[甲局|Organization]、[乙局|Organization]见证签约。",
        "[甲公司|Enterprise]、[乙公司|Enterprise]等企业代表现场签约。",
        "[甲公司|Enterprise]、[乙公司|Enterprise]集中签约入驻园区。",
      ],
    },
  },
  {
    id: "signing.with",
    says: "A party signs with (与, 同, 携手) another, words between: 甲公司总经理张三与乙银行签下协议.",
    pattern: [
      "{Enterprise|Organization+:from}……(与|同|和|跟|携手|牵手|联手|联合)(来自{Place+}的)?{Enterprise|Organization|Place+:to}…(签订|签署|签下|签了|签约|签定|签成|签合同|各签|签字|达成|续签|续约)",
      "{Place+:from}…(与|同|和|跟|携手|牵手){Enterprise|Organization+:to}…(签订|签署|签下|签了|签约|签定|签成|各签|签字|达成)",
    ],
    emits: "SIGNED_WITH",
    not: [...NOT_ACCEPTED, "签……(与|同|和|跟)……签"],
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]总经理[张三|Person]与[乙银行|Enterprise]签下贷款协议。",
          "甲公司 SIGNED_WITH 乙银行",
        ],
        [
          "[甲公司|Enterprise]、[乙公司|Enterprise]分别与[丙大学|Organization]、[丁大学|Organization]签约。",
          "甲公司 SIGNED_WITH 丙大学",
          "乙公司 SIGNED_WITH 丁大学",
        ],
      ],
      no: ["[甲公司|Enterprise]总经理[张三|Person]拟与[乙银行|Enterprise]签下贷款协议。"],
    },
  },
  {
    id: "signing.with-carried",
    says: "又与乙公司签订: the party of the clause before signs with another too.",
    pattern:
      "^…(与|同|和|跟){Enterprise|Organization|Place+:to}…(签订|签署|签下|签了|签约|签定|签字|签|达成…协议)",
    emits: "SIGNED_WITH",
    carriesSubject: ["Enterprise", "Organization"],
    not: [...NOT_ACCEPTED, "{Person}"],
    score: 0.75,
    examples: {
      yes: [
        [
          "[甲合作社|Organization]上月投产，又与[乙公司|Enterprise]签下包销合同。",
          "甲合作社 SIGNED_WITH 乙公司",
        ],
      ],
      no: ["[甲合作社|Organization]上月投产，有意与[乙公司|Enterprise]签下包销合同。"],
    },
  },
  {
    id: "signing.hands-first",
    says: "Two join hands (牵手, 携手), then both sides (双方) sign: 甲公司牵手乙大学，双方签订协议.",
    pattern: [
      "{Enterprise|Organization|Place:from}…(牵手|携手|联手|握手|与|同|和){Enterprise|Organization+:to}……，{Time}?(双方|三方|两家|校企双方|政企双方|银企双方|政银双方)…(签订|签署|签下|签约|签)",
      "{Enterprise|Organization:from}…(牵手|携手|联手|握手){Enterprise|Organization+:to}，(签订|签署|签下|签了)",
      "{Enterprise|Organization:from}(为|给|向){Enterprise:to}…授信……，双方…(签订|签署|签下|签约)",
    ],
    emits: "SIGNED_WITH",
    not: NOT_SIGNED,
    score: 0.8,
    examples: {
      yes: [
        ["[甲公司|Enterprise]牵手[乙大学|Organization]，双方签订合作协议。", "甲公司 SIGNED_WITH 乙大学"],
      ],
      no: ["[甲公司|Enterprise]牵手[乙大学|Organization]，双方有望签订合作协议。"],
    },
  },
  {
    id: "signing.for-their-sides",
    says: "People sign for (代表双方签约) their bodies: 甲管委会副主任张三、乙公司总经理李四代表双方签约.",
    pattern:
      "{Enterprise|Organization:from}…{Person}(、|，|和|与){Enterprise|Organization:to}…{Person}…代表(双方|各方|三方)…签",
    emits: "SIGNED_WITH",
    score: 0.9,
    examples: {
      yes: [
        [
          "[甲管委会|Organization]副主任[张三|Person]、[乙公司|Enterprise]总经理[李四|Person]代表双方签约。",
          "甲管委会 SIGNED_WITH 乙公司",
        ],
      ],
      no: ["[甲管委会|Organization]副主任[张三|Person]、[乙公司|Enterprise]总经理[李四|Person]出席。"],
    },
  },
  {
    id: "signing.ceremony",
    says: "A signing ceremony is named by its parties: 甲市政府与乙公司战略合作签约仪式.",
    pattern: [
      "{Enterprise|Organization|Place:from}(与|和|同|—|——|－){Enterprise|Organization+:to}…(签约|合作协议|框架协议|项目合作)…(仪式|会|活动)",
      "{Enterprise|Organization|Place:from}(与|和|同|—|——|－){Enterprise|Organization+:to}…签约$",
    ],
    emits: "SIGNED_WITH",
    not: NOT_ACCEPTED,
    score: 0.85,
    examples: {
      yes: [
        ["[甲市政府|Organization]与[乙公司|Enterprise]战略合作签约仪式举行。", "甲市政府 SIGNED_WITH 乙公司"],
      ],
      no: ["[甲市政府|Organization]与[乙公司|Enterprise]座谈会举行。"],
    },
  },
  {
    id: "signing.contract-of",
    says: "A firm wins (拿下, 签下) another's contract (合同, 订单).",
    pattern: [
      "{Enterprise:from}…(拿下|签下|签得){Enterprise:to}…(合同|订单|协议)",
      "{Enterprise|Organization|Place:from}(成功|正式|已|顺利|再次)?签约{Enterprise+:to}",
    ],
    emits: "SIGNED_WITH",
    not: NOT_SIGNED,
    score: 0.8,
    examples: {
      yes: [["[甲铸锻|Enterprise]拿下[乙煤机|Enterprise]3亿元铸件合同。", "甲铸锻 SIGNED_WITH 乙煤机"]],
      no: ["[甲铸锻|Enterprise]有望拿下[乙煤机|Enterprise]3亿元铸件合同。"],
    },
  },
]);
