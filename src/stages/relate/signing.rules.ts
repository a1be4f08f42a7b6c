/** 签约: who signs an agreement with whom. */
import { defineRelations } from "../../rules/relation.ts";

const NOT_SIGNED = ["(拟|有意|洽谈|磋商|未|没有|争取|有望|计划)"] as const;

export const signingRules = defineRelations("signing", [
  {
    id: "signing.parties",
    says: "A list of parties signs (签订, 签署, 签下, 签约): 甲公司、乙学院和丙管委会签约.",
    pattern: [
      "{Enterprise|Organization|Place+:all}…(签订|签署|签下|签了|签约|签定|签成|签得|签字)",
      "{Enterprise|Organization|Place+:all}在{Organization|Place|Project}…(签订|签署|签下|签约|签字)",
      "签约的，?(包括|有){Enterprise|Organization|Place+:all}",
      "(双方|三方|签约双方|签约的有?)…{Enterprise|Organization|Place+:all}",
    ],
    emits: { type: "SIGNED_WITH", among: "all" },
    not: NOT_SIGNED,
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
      ],
      no: ["[甲公司|Enterprise]拟与[乙局|Organization]签署协议。", "[甲公司|Enterprise]签下大单。"],
    },
  },
  {
    id: "signing.with",
    says: "A party signs with (与, 同, 和) another, words between: 甲公司总经理张三与乙银行签下协议.",
    pattern:
      "{Enterprise|Organization:from}……(与|同|和|跟){Enterprise|Organization+:to}…(签订|签署|签下|签了|签约|签定|签成|各签|签字)",
    emits: "SIGNED_WITH",
    not: [...NOT_SIGNED, "签……(与|同|和|跟)……签", "验收"],
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]总经理[张三|Person]与[乙银行|Enterprise]签下贷款协议。",
          "甲公司 SIGNED_WITH 乙银行",
        ],
      ],
      no: ["[甲公司|Enterprise]总经理[张三|Person]拟与[乙银行|Enterprise]签下贷款协议。"],
    },
  },
  {
    id: "signing.with-carried",
    says: "又与乙公司签订: the party of the clause before signs with another too.",
    pattern: "^…(与|同|和|跟){Enterprise|Organization|Place+:to}…(签订|签署|签下|签了|签约|签定|签字|签)",
    emits: "SIGNED_WITH",
    carriesSubject: ["Enterprise", "Organization"],
    not: [...NOT_SIGNED, "验收"],
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
    id: "signing.contract-of",
    says: "A firm wins (拿下, 签下) another's contract (合同, 订单).",
    pattern: "{Enterprise:from}…(拿下|签下|中标|获得){Enterprise:to}…(合同|订单|协议)",
    emits: "SIGNED_WITH",
    not: NOT_SIGNED,
    score: 0.8,
    examples: {
      yes: [["[甲铸锻|Enterprise]拿下[乙煤机|Enterprise]3亿元铸件合同。", "甲铸锻 SIGNED_WITH 乙煤机"]],
      no: ["[甲铸锻|Enterprise]有望拿下[乙煤机|Enterprise]3亿元铸件合同。"],
    },
  },
]);
