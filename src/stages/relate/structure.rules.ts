/** 隶属: subsidiaries, branches and offices as sentences tell them. */
import { defineRelations } from "../../rules/relation.ts";

export const structureRules = defineRelations("structure", [
  {
    id: "structure.is-subsidiary",
    says: "A firm is a subsidiary (子公司, 分公司, 控股公司) of another: 甲公司是乙集团的全资子公司.",
    pattern: [
      "{Enterprise+:from}(是|为|系|同为|均为|同属|隶属于?|属于){Enterprise:to}…(子公司|分公司|控股|旗下|下属|企业|成员)",
      "{Enterprise:to}…(子公司|分公司|分支机构)(——)?{Enterprise+:from}",
      "{Enterprise:from}，?(与|和){Enterprise}(同为|同属|均为|都是){Enterprise:to}",
      "{Enterprise:to}(旗下|下属|所属|下辖|控股)(的|有)?{Enterprise+:from}",
      "{Enterprise:from}(隶属|归属|划归)于?{Enterprise:to}",
    ],
    emits: "PART_OF",
    score: 0.9,
    examples: {
      yes: [
        ["[甲公司|Enterprise]是[乙集团|Enterprise]的全资子公司。", "甲公司 PART_OF 乙集团"],
        ["[乙集团|Enterprise]第五家子公司——[甲公司|Enterprise]挂牌。", "甲公司 PART_OF 乙集团"],
        ["[乙集团|Enterprise]所属的[甲公司|Enterprise]。", "甲公司 PART_OF 乙集团"],
      ],
      no: ["[甲公司|Enterprise]是[乙集团|Enterprise]的老客户。"],
    },
  },
  {
    id: "structure.parent",
    says: "A firm's parent (母公司): 甲公司的母公司乙集团.",
    pattern: "{Enterprise:from}的?(母公司|控股股东){Enterprise:to}",
    emits: "PART_OF",
    score: 0.95,
    examples: {
      yes: [["[甲公司|Enterprise]的母公司[乙集团|Enterprise]出资。", "甲公司 PART_OF 乙集团"]],
      no: ["[甲公司|Enterprise]的客户[乙集团|Enterprise]出资。"],
    },
  },
  {
    id: "structure.has-subsidiaries",
    says: "A firm has subsidiaries under it: 甲集团旗下有乙公司、丙公司两家子公司.",
    pattern: [
      "{Enterprise:to}(旗下|现|下面)?(有|拥有|设有|下辖|下设){Enterprise+:from}…(子公司|分公司|家公司|工厂)?",
      "{Enterprise:to}…由(控股|全资)?(的)?子公司{Enterprise:from}",
    ],
    emits: "PART_OF",
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲集团|Enterprise]旗下有[乙公司|Enterprise]、[丙公司|Enterprise]两家子公司。",
          "乙公司 PART_OF 甲集团",
          "丙公司 PART_OF 甲集团",
        ],
      ],
      no: ["[甲集团|Enterprise]没有收购[乙公司|Enterprise]。"],
    },
  },
  {
    id: "structure.subsidiary-carried",
    says: "旗下的, 子公司: a subsidiary of the firm of which the sentence speaks.",
    pattern: [
      "(旗下的?|(控股|全资|新设的)?子公司|所属的?|下属的?|收购的|合办的){Enterprise+:from}",
      "(现有|拥有|下辖|下设|管着|设有)…{Enterprise+:from}…(子公司|分公司)",
    ],
    emits: { type: "PART_OF", from: "from", to: "subject" },
    carriesSubject: ["Enterprise"],
    score: 0.8,
    examples: {
      yes: [
        [
          "[甲电子|Enterprise]总部在[乙区|Place]，旗下的[丙公司|Enterprise]供应电池。",
          "丙公司 PART_OF 甲电子",
        ],
      ],
      no: ["[甲电子|Enterprise]总部在[乙区|Place]，隔壁的[丙公司|Enterprise]供应电池。"],
    },
  },
  {
    id: "structure.merged",
    says: "A firm was made by merging (合并, 重组) others.",
    pattern: "{Enterprise:to}……由{Enterprise+:from}…(合并|重组|整合)",
    emits: "PART_OF",
    score: 0.9,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]由[乙公司|Enterprise]和[丙公司|Enterprise]合并而成。",
          "乙公司 PART_OF 甲公司",
          "丙公司 PART_OF 甲公司",
        ],
      ],
      no: ["[甲公司|Enterprise]由[乙公司|Enterprise]和[丙公司|Enterprise]供货。"],
    },
  },
  {
    id: "structure.joint-venture",
    says: "Two firms found a joint venture (合资成立, 合办): it is part of both.",
    pattern: [
      "{Enterprise+:to}…(合资|合作|共同|联合)…(成立|设立|组建|办起|创办|设){Enterprise:from}",
      "与{Enterprise:to}(合办|合资|合作成立)的{Enterprise:from}",
    ],
    emits: "PART_OF",
    score: 0.85,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]与[乙集团|Enterprise]合资成立[丙公司|Enterprise]。",
          "丙公司 PART_OF 甲公司",
          "丙公司 PART_OF 乙集团",
        ],
      ],
      no: ["[甲公司|Enterprise]与[乙集团|Enterprise]走访[丙公司|Enterprise]。"],
    },
  },
  {
    id: "structure.founded-by",
    says: "A firm is founded by (由…成立) a group.",
    pattern: "由{Enterprise:to}…(成立|设立|组建|发起){Enterprise:from}",
    emits: "PART_OF",
    score: 0.85,
    examples: {
      yes: [["由[甲集团|Enterprise]成立[乙公司|Enterprise]。", "乙公司 PART_OF 甲集团"]],
      no: ["由[甲集团|Enterprise]起诉[乙公司|Enterprise]。"],
    },
  },
]);
