/** 链长名单: who leads which chain, where the office stands apart from the name in lists, tables and clauses of their own. */
import { defineRelations } from "../../rules/relation.ts";

const LEAD = { role: "链长" } as const;
const DEPUTY = { role: "副链长" } as const;
const NOT_HELD = ["(不再|原|前任|拟|卸任|免去|辞去)"] as const;

export const chainLeadRules = defineRelations("chain-lead", [
  {
    id: "chain-lead.listed",
    says: "A list names a chain and behind the office its head: 光伏产业链 链长：张三.",
    pattern:
      "{IndustryChain:to}(的|，|：|（|、)?(市级|县级|区级|省级|总|首席)?链长(：|—|——|为|是|系){Person+:from}",
    emits: { type: "LEADS_CHAIN", from: "from", to: "to", props: LEAD },
    folded: true,
    not: NOT_HELD,
    score: 0.85,
    examples: {
      yes: [["[光伏产业链|IndustryChain] 链长：[张三|Person]", "张三 LEADS_CHAIN 光伏产业链 {role: 链长}"]],
      no: ["[光伏产业链|IndustryChain] 原链长：[张三|Person]"],
    },
  },
  {
    id: "chain-lead.listed-deputy",
    says: "Behind the head of a chain stand its deputies: 链长：张三 副链长：李四、王五.",
    pattern: "副链长(：|—|——|为|是|系|有)?{Person+:from}{Person:second}?{Person:third}?",
    emits: [
      { type: "LEADS_CHAIN", from: "from", to: "subject", props: DEPUTY },
      { type: "LEADS_CHAIN", from: "second", to: "subject", props: DEPUTY },
      { type: "LEADS_CHAIN", from: "third", to: "subject", props: DEPUTY },
    ],
    carriesSubject: ["IndustryChain"],
    folded: true,
    not: NOT_HELD,
    score: 0.8,
    examples: {
      yes: [
        [
          "[光伏产业链|IndustryChain]链长：[张三|Person]副链长：[李四|Person]、[王五|Person]",
          "李四 LEADS_CHAIN 光伏产业链 {role: 副链长}",
          "王五 LEADS_CHAIN 光伏产业链 {role: 副链长}",
        ],
      ],
      no: ["[光伏产业链|IndustryChain]链长：[张三|Person]"],
    },
  },
  {
    id: "chain-lead.as-head",
    says: "Somebody acts in the office: 以光伏产业链链长身份, 牵头任链长, 领衔光伏产业链.",
    pattern: [
      "{Person+:from}…(以|作为){Place}?{IndustryChain:to}的?“?链长(”|身份|，)",
      "{IndustryChain:to}…由…{Person:from}…(任|担任|出任|兼任)链长",
      "(由|明确)…{Person:from}…(任|担任|出任|兼任){Place}?{IndustryChain:to}的?“?链长",
    ],
    emits: { type: "LEADS_CHAIN", from: "from", to: "to", props: LEAD },
    folded: true,
    not: NOT_HELD,
    score: 0.85,
    examples: {
      yes: [
        [
          "[张三|Person]以[光伏产业链|IndustryChain]链长身份主持会议。",
          "张三 LEADS_CHAIN 光伏产业链 {role: 链长}",
        ],
        ["[光伏产业链|IndustryChain]由[张三|Person]牵头任链长。", "张三 LEADS_CHAIN 光伏产业链 {role: 链长}"],
      ],
      no: ["[张三|Person]拟任[光伏产业链|IndustryChain]链长。"],
    },
  },
]);
