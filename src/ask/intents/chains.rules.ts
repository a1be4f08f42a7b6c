/** What is asked about industry chains: who leads them, what stands in them. */
import type { IntentRow } from "../intent.ts";

export const CHAINS: readonly IntentRow[] = [
  {
    id: "chain-leads",
    ranked: true,
    posts: true,
    query: "chain-leads",
    patterns: [
      "{IndustryChain:ids+} {Place:place}? lead who|which|person?",
      "{IndustryChain:ids+} who|person which?",
      "{IndustryChain:ids+} lead",
    ],
    says: { zh: "{ids}的牵头人", en: "who leads {ids}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["[IndustryChain 陶瓷产业链]的链长是谁？", "谁牵头[IndustryChain 陶瓷产业链]"],
      en: ["Who leads [IndustryChain 陶瓷产业链]?"],
    },
  },
  {
    id: "people-behind",
    posts: true,
    tied: true,
    query: "people-behind",
    patterns: ["{IndustryChain:ids+} {Place:place}? behind who|which|person?"],
    says: { zh: "{ids}背后的人", en: "who stands behind {ids}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["谁站在[IndustryChain 陶瓷产业链]背后？", "谁在推动[IndustryChain 陶瓷产业链]"],
      en: ["Who stands behind [IndustryChain 陶瓷产业链]?"],
    },
  },
  {
    id: "chains-led",
    ranked: true,
    query: "chains-led",
    patterns: ["{Person:ids+} lead chain? which|many?", "{Person:ids+} chain which|many?"],
    says: { zh: "{ids}牵头的产业链", en: "chains that {ids} leads" },
    names: "chain",
    unit: { zh: "条", en: ["chain", "chains"] },
    examples: {
      zh: ["[Person 王建国]牵头哪条产业链？", "[Person 王建国]是哪些产业链的链长"],
      en: ["Which industry chain does [Person 王建国] lead?"],
    },
  },
  {
    id: "chain-enterprises",
    query: "chain-enterprises",
    patterns: ["{IndustryChain:ids+} {Place:place}? firm|body which|many|who? belong?"],
    says: { zh: "{ids}的企业", en: "enterprises of {ids}" },
    names: "enterprise",
    unit: { zh: "家", en: ["enterprise", "enterprises"] },
    examples: {
      zh: ["[IndustryChain 陶瓷产业链]有哪些企业？", "多少家公司属于[IndustryChain 陶瓷产业链]"],
      en: ["Which enterprises are in [IndustryChain 陶瓷产业链]?"],
    },
  },
  {
    id: "chain-projects",
    query: "chain-projects",
    patterns: ["{IndustryChain:ids+} {Place:place}? project which|many? belong?"],
    says: { zh: "{ids}的项目", en: "projects of {ids}" },
    names: "project",
    unit: { zh: "个", en: ["project", "projects"] },
    examples: {
      zh: ["[IndustryChain 陶瓷产业链]有哪些项目？"],
      en: ["Which projects are in [IndustryChain 陶瓷产业链]?"],
    },
  },
  {
    id: "chains-of",
    query: "chains-of",
    patterns: [
      "{Enterprise|Project|Organization:ids+} chain which|many? belong?",
      "{Enterprise|Project|Organization:ids+} belong which chain?",
      "{Enterprise|Project|Organization:ids+} which|where chain",
    ],
    says: { zh: "{ids}所属的产业链", en: "chains of {ids}" },
    names: "chain",
    unit: { zh: "条", en: ["chain", "chains"] },
    examples: {
      zh: ["[Enterprise 中宇公司]属于哪条产业链？", "[Enterprise 中宇公司]是什么产业链的企业"],
      en: ["Which chain does [Enterprise 中宇公司] belong to?"],
    },
  },
];
