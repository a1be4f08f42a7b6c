/** 会员: who belongs to an association or alliance. */
import { defineRelations } from "../../rules/relation.ts";

const ASSOCIATION = [
  "协会",
  "联盟",
  "商会",
  "学会",
  "联合会",
  "促进会",
  "研究会",
  "联合体",
  "俱乐部",
  "共同体",
] as const;

export const membershipRules = defineRelations("membership", [
  {
    id: "membership.unit-of",
    says: "A firm is a member or council unit (会员单位, 理事长单位) of an association.",
    pattern: [
      "{Enterprise|Organization+:from}…(当选|为|是|成为|担任|获选|系|同属|都属){Organization:to}…(理事长|会长|副会长|理事|会员|成员|秘书长|首批成员|发起)(单位|企业)?",
      "{Organization:to}(的|首批|首届|第{number}届)?…(理事长|会长|副会长|理事|会员|成员|秘书长)(单位|企业)(——)?{Enterprise|Organization+:from}",
      "{Enterprise|Organization+:from}(成为|是|担任|为)(其|该联盟|联盟)?的?(首个|首批)?(牵头|发起|依托|理事长|会长|副会长|理事)单位，…{Organization:to}",
      "作为{Organization:to}…(理事长|会长|副会长|理事|会员|成员|秘书长)(单位|企业)?，{Enterprise|Organization+:from}",
    ],
    emits: "MEMBER_OF",
    endings: { to: ASSOCIATION },
    // 「甲公司董事长张三当选乙商会会长」: he holds a post, the firm is not said to belong.
    not: ["{Person}(同时|也|还)?(当选|为|是|成为|担任|获选|系)"],
    score: 0.95,
    examples: {
      yes: [["[甲集团|Enterprise]当选[乙协会|Organization]理事长单位。", "甲集团 MEMBER_OF 乙协会"]],
      no: [
        "[甲集团|Enterprise]是[乙市工信局|Organization]的会员单位。",
        "[甲集团|Enterprise]董事长[张三|Person]当选[乙协会|Organization]会长。",
        "[乙协会|Organization]副会长单位、[甲协会|Organization]理事单位。",
      ],
    },
  },
  {
    id: "membership.unit-of-carried",
    says: "是乙协会理事单位: the firm of the clause before is a member or council unit.",
    pattern:
      "^(也|还|现|现在|目前)?(是|为|系|成为|担任|当选){Organization:to}的?…(理事长|会长|副会长|理事|会员|成员|秘书长)(单位|企业)",
    emits: "MEMBER_OF",
    carriesSubject: ["Enterprise"],
    endings: { to: ASSOCIATION },
    score: 0.85,
    examples: {
      yes: [
        ["[甲公司|Enterprise]现有职工八百人，是[乙协会|Organization]理事单位。", "甲公司 MEMBER_OF 乙协会"],
      ],
      no: ["[甲公司|Enterprise]现有职工八百人，是[乙局|Organization]的老客户。"],
    },
  },
  {
    id: "membership.unit-carried",
    says: "A firm is a council unit (理事长单位) of the association of which the text speaks.",
    pattern: [
      "{Enterprise|Organization+:from}…(当选|为|是|成为|担任)…(理事长|会长|副会长|副理事长|理事|会员|成员)(单位|企业)?",
      "{Enterprise+:from}(成员|会员|理事|副会长)(单位|企业)",
      "{Enterprise|Organization+:from}(成为|是|担任|为)(联盟|其)?的?(牵头|发起|依托)单位",
    ],
    emits: { type: "MEMBER_OF", from: "from", to: "subject" },
    carriesSubject: ["Organization"],
    endings: { subject: ASSOCIATION },
    not: ["{Person}(同时|也|还)?(当选|为|是|成为|担任)"],
    score: 0.8,
    examples: {
      yes: [
        ["[乙联盟|Organization]宣告成立，[甲公司|Enterprise]当选首届理事长单位。", "甲公司 MEMBER_OF 乙联盟"],
      ],
      no: ["[乙局|Organization]公布名单，[甲公司|Enterprise]当选首届理事长单位。"],
    },
  },
  {
    id: "membership.members-are",
    says: "An association's members (成员单位, 会员) are listed: 首批成员单位包括….",
    pattern: [
      "{Organization:to}…(成员|会员|理事)(单位|企业)……(包括|有|为|：){Enterprise|Organization+:from}",
      "{Organization:to}……，…(成员|会员)(单位|企业)?(包括|有|为|是|：){Enterprise|Organization+:from}",
    ],
    emits: "MEMBER_OF",
    endings: { to: ASSOCIATION },
    score: 0.9,
    examples: {
      yes: [
        [
          "[乙联盟|Organization]首批成员单位26家，包括[甲公司|Enterprise]、[丙公司|Enterprise]。",
          "甲公司 MEMBER_OF 乙联盟",
          "丙公司 MEMBER_OF 乙联盟",
        ],
      ],
      no: ["[乙联盟|Organization]感谢[甲公司|Enterprise]。"],
    },
  },
  {
    id: "membership.members-carried",
    says: "成员单位包括: the members of the association of which the text speaks.",
    pattern: "(成员|会员|理事)(单位|企业)……(包括|有|为|：){Enterprise|Organization+:from}",
    emits: { type: "MEMBER_OF", from: "from", to: "subject" },
    carriesSubject: ["Organization"],
    endings: { subject: ASSOCIATION },
    score: 0.85,
    examples: {
      yes: [
        ["[乙联盟|Organization]宣告成立。首批成员单位包括[甲公司|Enterprise]。", "甲公司 MEMBER_OF 乙联盟"],
      ],
      no: ["[乙局|Organization]发文。首批成员单位包括[甲公司|Enterprise]。"],
    },
  },
  {
    id: "membership.founds-carried",
    says: "他牵头成立乙联盟: the firm of the clause before, or the one whose manager acts, founds an association.",
    pattern: "(牵头|发起|带头|倡议)(成立|组建|设立|组成)了?{Organization:to}",
    emits: "MEMBER_OF",
    carriesSubject: ["Enterprise"],
    endings: { to: ASSOCIATION },
    score: 0.75,
    examples: {
      yes: [["[甲公司|Enterprise]不愿单干，牵头成立[乙联盟|Organization]。", "甲公司 MEMBER_OF 乙联盟"]],
      no: ["[甲公司|Enterprise]不愿单干，牵头成立[乙公司|Enterprise]。"],
    },
  },
  {
    id: "membership.founds-with-carried",
    says: "与乙所、丙公司组成了丁联盟: the firm of the clause before founds an association with others.",
    pattern:
      "^…(与|和|同|联合){Enterprise|Organization+}(共同|联合|一起|携手|合作)?(组成|组建|成立|发起|创立|共建|结成)了?{Organization:to}",
    emits: "MEMBER_OF",
    carriesSubject: ["Enterprise"],
    endings: { to: ASSOCIATION },
    not: ["(拟|有意|未)"],
    score: 0.75,
    examples: {
      yes: [
        [
          "[甲公司|Enterprise]扎根新城，与[乙所|Organization]、[丙公司|Enterprise]组成了[丁联盟|Organization]。",
          "甲公司 MEMBER_OF 丁联盟",
        ],
      ],
      no: ["[甲公司|Enterprise]扎根新城，与[乙所|Organization]拜访了[丁联盟|Organization]。"],
    },
  },
  {
    id: "membership.joins",
    says: "A firm joins (加入) an association.",
    pattern: [
      "{Enterprise|Organization|Person+:from}…(加入|加盟)了?{Organization:to}",
      "{Organization:to}…(吸纳|吸收|新增|接纳|发展)了?{Enterprise|Organization|Person+:from}…(加入|会员|成员|入会)",
      "{Person:from}(是|为|系|作为){Organization:to}(的)?(会员|成员)",
      "{Organization:to}(会员|成员){Person+:from}",
      "(加入|加盟)了?{Organization:to}的(还|也|都)?(有|是|包括)…{Enterprise|Organization+:from}",
    ],
    emits: "MEMBER_OF",
    endings: { to: ASSOCIATION },
    not: ["(拟|有意|未|没有)"],
    score: 0.9,
    examples: {
      yes: [["[甲公司|Enterprise]去年加入[乙商会|Organization]。", "甲公司 MEMBER_OF 乙商会"]],
      no: ["[甲公司|Enterprise]有意加入[乙商会|Organization]。"],
    },
  },
  {
    id: "membership.founds",
    says: "A person or firm takes the lead in founding (牵头成立) an association.",
    pattern: [
      "{Enterprise|Organization+:from}…(牵头|发起|倡议|联合|共同|带头)…(成立|组建|设立|创立|组成){Organization:to}",
      "{Organization:to}…由{Enterprise|Organization+:from}…(发起|组成|组建|成立|牵头|倡议|共建)",
      "由{Enterprise|Organization+:from}…(发起|组成|组建|牵头|倡议)…的{Organization:to}",
      "{Enterprise|Organization+:from}(共同|联合|携手|牵头|一起)(发起|组建|倡议|成立|创建|设立)的{Organization:to}",
      "(与|和|同|联合){Enterprise|Organization+:from}(共同|联合|一起|携手|合作)?(组成|组建|成立|发起|创立|共建|结成)了?{Organization:to}",
      "{Enterprise|Organization:from}牵头，…(成立|组建|设立|组成)了?{Organization:to}",
      "由{Enterprise|Organization}牵头，联合{Enterprise|Organization+:from}…(成立|组建|设立|组成)了?{Organization:to}",
      "由{Enterprise|Organization:from}牵头，联合{Enterprise|Organization+}…(成立|组建|设立|组成)了?{Organization:to}",
    ],
    emits: "MEMBER_OF",
    endings: { to: ASSOCIATION },
    score: 0.8,
    examples: {
      yes: [["[甲公司|Enterprise]牵头成立[乙联盟|Organization]。", "甲公司 MEMBER_OF 乙联盟"]],
      no: ["[甲公司|Enterprise]祝贺[乙联盟|Organization]成立。"],
    },
  },
]);
