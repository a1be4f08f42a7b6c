/** Wordings of the example questions, by what they ask about; `{name}` is a name of the graph. */
import type { NodeLabel } from "../model/index.ts";

export interface ExampleQuestion {
  /** What stands for `{name}`: the leading nodes of a label, or a month with events. */
  readonly about: NodeLabel | "month";
  readonly wording: string;
}

/** The first that have an answer are shown, one of each row before a second of any. */
export const EXAMPLE_QUESTIONS: readonly ExampleQuestion[] = [
  { about: "Event", wording: "谁参加了{name}？" },
  { about: "Person", wording: "{name}参加了哪些活动？" },
  { about: "IndustryChain", wording: "{name}有哪些企业？" },
  { about: "IndustryChain", wording: "谁牵头{name}？" },
  { about: "Person", wording: "{name}担任什么职务？" },
  { about: "Enterprise", wording: "{name}投资了哪些项目？" },
  { about: "Enterprise", wording: "{name}在哪条产业链？" },
  { about: "month", wording: "{name}有哪些活动？" },
];

/** How a month is said. */
export const MONTH_WORDING = "{year}年{month}月";
