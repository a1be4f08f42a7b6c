/** 供应: which enterprise delivers to which. */
import { defineRelations } from "../../rules/relation.ts";

export const supplyRules = defineRelations("supply", [
  {
    id: "supply.supplies-to",
    says: "A firm supplies (供应, 供货) to (向, 为, 给) another.",
    pattern: "{Enterprise:from}(…)?(向|为|给){Enterprise+:to}…(供应|供货|提供…(产品|配件|部件|零件))",
    emits: "SUPPLIES",
    not: ["(拟|有意|洽谈|停止|不再)"],
    examples: {
      yes: [
        ["[甲铸造|Enterprise]去年起向[乙电机|Enterprise]供应机座。", "甲铸造 SUPPLIES 乙电机"],
        [
          "[甲铸造|Enterprise]为[乙电机|Enterprise]、[丙重工|Enterprise]等20家企业供货。",
          "甲铸造 SUPPLIES 乙电机",
          "甲铸造 SUPPLIES 丙重工",
        ],
      ],
      no: ["[甲铸造|Enterprise]有意向[乙电机|Enterprise]供应机座。"],
    },
  },
]);
