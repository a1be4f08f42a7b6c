/** How answers are worded in Chinese and English; `{…}` is filled in. */
import type { AnswerLanguage } from "./answer.ts";

export type Wording = Readonly<Record<AnswerLanguage, string>>;

export const WORDING = {
  answered: { zh: "{says}：共 {count} {unit}——{names}。", en: "{says}: {count} {unit}: {names}." },
  answeredInPart: {
    zh: "{says}：至少 {count} {unit}——{names}。",
    en: "{says}: at least {count} {unit}: {names}.",
  },
  compared: { zh: "{says}：{names}。", en: "{says}: {names}." },
  most: { zh: "{says}：{names}（{count} {unit}）{rest}。", en: "{says}: {names} ({count} {unit}){rest}." },
  denied: {
    zh: "版面写的是做过什么；没有写到不等于没有发生，所以答不了谁没有做什么。请改问做过什么。",
    en: "Pages tell what happened. What they do not tell may have happened all the same, so nothing can be said of what did not: ask what did.",
  },
  why: {
    zh: "图谱里有谁、何时、何地、做了什么，没有原因。",
    en: "The graph knows who did what, when and where, not why.",
  },
  next: { zh: "；其次是 {names}", en: "; then {names}" },
  yes: { zh: "有记录：{says}——是，共 {count} 条依据。", en: "Yes, on record: {says} ({count} record(s))." },
  noRecord: {
    zh: "没有查到记录：{says}。这不等于没有发生，只说明已读的版面没有写。",
    en: "No record found: {says}. That is no proof that it did not happen, only that no page read so far says so.",
  },
  nothing: { zh: "没有查到{says}。", en: "Nothing found: {says}." },
  notUnderstood: {
    zh: "没有读懂这个问题。可以这样问：{examples}",
    en: "The question was not understood. Ask for example: {examples}",
  },
  empty: { zh: "请输入一个问题。", en: "Ask a question." },
  tooLong: { zh: "问题请控制在 {limit} 个字以内。", en: "Keep the question within {limit} characters." },
  wider: { zh: "不限{what}则有 {count} {unit}", en: "without the {what} there are {count} {unit}" },
  cut: { zh: "只列出前 {limit} 行。", en: "Only the first {limit} rows are listed." },
  period: { zh: "时间", en: "period" },
  types: { zh: "类型", en: "type" },
  role: { zh: "角色", en: "role" },
  where: { zh: "{name}的", en: " of {name}" },
  guessed: {
    zh: "图谱里没有“{words}”，是不是指{names}？",
    en: "The graph does not know “{words}”. Is {names} meant?",
  },
  unknown: { zh: "图谱里没有找到“{words}”。", en: "The graph does not know “{words}”." },
  attended: { zh: "参加", en: "attended" },
  sameName: { zh: "{name}（同名 {count} 个）", en: "{name} ({count} of that name)" },
  several: { zh: "{name}等 {count} 项", en: "{name} and others ({count})" },
  narrowed: { zh: "{says}（{types}）", en: "{says} ({types})" },
  or: { zh: "或", en: " or " },
  unproven: {
    zh: "不能确定：{person}（{body}{title}，{day}见报）",
    en: "not proven: {person} ({title}, {body}; printed {day})",
  },
  unprovenThen: {
    zh: "另有 {count} 场，当时是否任此职没有版面证明：{names}",
    en: "{count} more, for which no page proves the post at that time: {names}",
  },
  joint: { zh: "、", en: ", " },
  rest: { zh: "等", en: " and others" },
  times: { zh: "{name} {count} {unit}", en: "{name} {count} {unit}" },
} as const satisfies Readonly<Record<string, Wording>>;

/** Columns that say yes or no, by what a yes says. */
export const FLAG_WORDS: Readonly<Record<string, Wording>> = {
  former: { zh: "曾任", en: "former" },
  validToInferred: { zh: "止于继任者上任", en: "ends with the successor" },
};
