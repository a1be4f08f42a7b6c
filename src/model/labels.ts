/** Node labels of the graph and what they are called in Chinese and English. */

/** Labels of things that pages speak about. */
export const ENTITY_LABELS = [
  "Person",
  "Enterprise",
  "Organization",
  "IndustryChain",
  "Place",
  "Event",
  "Project",
  "Policy",
  "Honor",
] as const;

/** Labels of where it stands written. */
export const SOURCE_LABELS = ["Article", "Page", "Newspaper", "Statement"] as const;

export const NODE_LABELS = [...ENTITY_LABELS, ...SOURCE_LABELS] as const;

export type EntityLabel = (typeof ENTITY_LABELS)[number];
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Wording of each label, `{zh, en}`. */
export const LABEL_WORDS: Readonly<Record<NodeLabel, { readonly zh: string; readonly en: string }>> = {
  Person: { zh: "人物", en: "Person" },
  Enterprise: { zh: "企业", en: "Enterprise" },
  Organization: { zh: "机构", en: "Organization" },
  IndustryChain: { zh: "产业链", en: "Industry chain" },
  Place: { zh: "地点", en: "Place" },
  Event: { zh: "活动", en: "Event" },
  Project: { zh: "项目", en: "Project" },
  Policy: { zh: "政策文件", en: "Policy" },
  Honor: { zh: "荣誉", en: "Honor" },
  Article: { zh: "稿件", en: "Article" },
  Page: { zh: "版面", en: "Page" },
  Newspaper: { zh: "报纸", en: "Newspaper" },
  Statement: { zh: "陈述", en: "Statement" },
};
