/** Which two things of an article may stand in a relation that no row reads, and what their names tell of it. */
import type { EntityLabel, RelationType } from "../../model/index.ts";

/** Pairs of one relation. */
export interface PairKind {
  readonly type: RelationType;
  readonly from: readonly EntityLabel[];
  readonly to: readonly EntityLabel[];
  /** How many sentences may lie from one to the other. */
  readonly reach: number;
  /** How likely a pair must be. */
  readonly least: number;
  readonly rule: string;
  /** Whether it is told of both alike, so that the one named first stands for both. */
  readonly isMutual?: boolean;
}

const ANYWHERE = Number.POSITIVE_INFINITY;

export const PAIR_KINDS: readonly PairKind[] = [
  {
    type: "IN_CHAIN",
    from: ["Enterprise", "Project", "Organization"],
    to: ["IndustryChain"],
    reach: ANYWHERE,
    least: 0.45,
    rule: "chain.weighed",
  },
  {
    type: "LOCATED_IN",
    from: ["Enterprise", "Project", "Organization", "IndustryChain"],
    to: ["Place"],
    reach: 2,
    least: 0.45,
    rule: "location.weighed",
  },
  {
    type: "INVESTS_IN",
    from: ["Enterprise"],
    to: ["Project"],
    reach: 2,
    least: 0.65,
    rule: "investment.weighed",
  },
  {
    type: "MEMBER_OF",
    from: ["Enterprise", "Organization", "Person"],
    to: ["Organization"],
    reach: ANYWHERE,
    least: 0.45,
    rule: "membership.weighed",
  },
  {
    type: "SIGNED_WITH",
    from: ["Enterprise", "Organization", "Place"],
    to: ["Enterprise", "Organization", "Place"],
    reach: 1,
    least: 0.65,
    rule: "signing.weighed",
    isMutual: true,
  },
  {
    type: "RECEIVED",
    from: ["Person", "Enterprise", "Organization", "Place"],
    to: ["Honor"],
    reach: 2,
    least: 0.65,
    rule: "honor.weighed",
  },
  {
    type: "SUPPLIES",
    from: ["Enterprise"],
    to: ["Enterprise"],
    reach: 3,
    least: 0.45,
    rule: "supply.weighed",
  },
];

/** Bodies that have members: `甲协会`, `乙产业联盟`. */
export const HAS_MEMBERS = /(协会|联盟|商会|学会|联合会|促进会|研究会|联合体|俱乐部|共同体)$/;

/** Bodies of party and state: `乙局`, `丙区人民政府`. */
export const PUBLIC_BODY =
  /(人民政府|委员会|局|厅|法院|检察院|指挥部|领导小组|办公室|部|委|代表大会|大队|支队|中队|派出所)$/;

/** What ends the name of a place: `甲县` is 甲 in `甲供电公司`. */
export const PLACE_LEVEL = /[省市县区镇乡村旗州]$/;

export const CLAUSE_MARKS = "，；：。！？";

/** Words of one character that join names: `甲县|的|乙公司`, `乙公司|在|甲县`. */
export const JOINING = "的在与和为向由于等到是有";

/** Words of a clause in which two names stand apart: 「甲公司有意落户乙区」「在乙市会见甲公司董事长」. */
export const NO_LINK =
  /有意|洽谈|没有|未(?![来])|会见|拜访|参观|考察|不再|放弃|终止|撤出|横跨|连接|并非|无关|祝贺|寻访|写着|除外/;

/** What may stand before the subject of a sentence: 「去年，甲公司」「如今甲公司」; no 「在甲公司」, no 「据乙局介绍」. */
export const SUBJECT_LEAD =
  /^(?:[^，。；：在与和同跟向由为从对被据按]{0,10}，|[\ue000-\ue0ff]|如今|目前|今年|去年|近年来|眼下|而|但|作为)*$/;
