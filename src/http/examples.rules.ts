/** Wordings of the example questions, by what they ask about; `{name}` is a name of the graph. */
import type { NodeLabel } from "../model/index.ts";
import type { Wording } from "./contract.ts";

export interface ExampleQuestion {
  /** What stands for `{name}`: the leading nodes of a label, or a month with events. */
  readonly about: NodeLabel | "month";
  readonly wording: Wording;
}

/** The first that have an answer are shown, one of each row before a second of any. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  { about: "Event", wording: { zh: "谁参加了{name}？", en: "Who attended {name}?" } },
  { about: "Person", wording: { zh: "{name}参加了哪些活动？", en: "Which events did {name} attend?" } },
  { about: "IndustryChain", wording: { zh: "{name}有哪些企业？", en: "Which enterprises are in {name}?" } },
  { about: "IndustryChain", wording: { zh: "谁牵头{name}？", en: "Who leads {name}?" } },
  { about: "Person", wording: { zh: "{name}担任什么职务？", en: "Which posts does {name} hold?" } },
  { about: "Enterprise", wording: { zh: "{name}投资了哪些项目？", en: "What did {name} invest in?" } },
  { about: "Enterprise", wording: { zh: "{name}在哪条产业链？", en: "Which chain is {name} in?" } },
  { about: "month", wording: { zh: "{name}有哪些活动？", en: "Which events were held in {name}?" } },
];

/** How a month is said. */
export const MONTH_WORDING: Wording = { zh: "{year}年{month}月", en: "{year}-{mm}" };
