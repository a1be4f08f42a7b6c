/** What is asked about ties of things: money, places, parts, agreements, honours, articles, and lists of all there is. */
import type { IntentRow } from "../intent.ts";

const BODY = "{Enterprise|Organization:ids+}";

export const TIES: readonly IntentRow[] = [
  {
    id: "investments",
    query: "investments",
    patterns: [
      "{Enterprise|Organization|Person|Project:ids+} invest who|which? project? build?",
      "{Enterprise|Organization|Project:ids+} build who|which project?",
      `${BODY} project which|many?`,
    ],
    says: { zh: "{ids}的投资", en: "investments of or in {ids}" },
    names: ["investor", "project"],
    unit: { zh: "项", en: ["investment", "investments"] },
    examples: {
      zh: ["谁投资了[Project 二期基地]？", "[Enterprise 中宇公司]投资建设了哪些项目"],
      en: ["Who invested in [Project 二期基地]?"],
    },
  },
  {
    id: "locations",
    query: "locations",
    patterns: ["{Enterprise|Organization|Project|IndustryChain:ids+} where|located"],
    says: { zh: "{ids}的所在", en: "where {ids} is, or what is there" },
    names: ["what", "place"],
    unit: { zh: "条", en: ["location", "locations"] },
    examples: {
      zh: ["[Enterprise 中宇公司]位于哪里？"],
      en: ["Where is [Enterprise 中宇公司] located?"],
    },
  },
  ...(
    [
      ["enterprises", "firm", "enterprise", "企业", "家"],
      ["organizations", "body", "body", "机构", "家"],
      ["projects", "project", "project", "项目", "个"],
      ["chains", "chain", "chain", "产业链", "条"],
    ] as const
  ).map(
    ([plural, cue, column, zh, measure]): IntentRow => ({
      id: `${plural}-at-places`,
      query: `${plural}-at-places`,
      patterns: [`{Place:ids+} ${cue} which|many? located?`],
      says: { zh: `{ids}的${zh}`, en: `${plural} in {ids}` },
      names: column,
      unit: { zh: measure, en: [column, plural] },
      examples: {
        zh: [`[Place 石塘区]有哪些${zh}？`],
        en: [`How many ${plural} are located in [Place 石塘区]?`],
      },
    }),
  ),
  {
    id: "parts",
    sides: true,
    query: "parts",
    patterns: [`${BODY} part which|who|many? firm|body?`],
    says: { zh: "{ids}的隶属关系", en: "what {ids} belongs to and what belongs to it" },
    names: ["part", "whole"],
    unit: { zh: "条", en: ["tie", "ties"] },
    examples: {
      zh: ["[Enterprise 中宇公司]有哪些子公司？", "[Organization 市工信局]下属哪些单位"],
      en: ["Which subsidiaries has [Enterprise 中宇公司]?"],
    },
  },
  {
    id: "memberships",
    query: "memberships",
    patterns: ["{Person|Enterprise|Organization:ids+} member who|which|many? firm|body|person?"],
    says: { zh: "{ids}的成员关系", en: "memberships of or in {ids}" },
    names: ["member", "body"],
    unit: { zh: "条", en: ["membership", "memberships"] },
    examples: {
      zh: ["[Organization 产业协会]有哪些成员？"],
      en: ["Who are the members of [Organization 产业协会]?"],
    },
  },
  {
    id: "signings",
    query: "signings",
    patterns: [`${BODY} sign who|which|many? firm|body|project?`],
    says: { zh: "{ids}的签约", en: "agreements of {ids}" },
    names: ["one", "other"],
    unit: { zh: "项", en: ["agreement", "agreements"] },
    examples: {
      zh: ["[Enterprise 中宇公司]和谁签了约？", "[Enterprise 中宇公司]与哪些单位签约"],
      en: ["Who signed with [Enterprise 中宇公司]?", "[Enterprise 中宇公司] signed with which companies?"],
    },
  },
  {
    id: "supplies",
    sides: true,
    query: "supplies",
    patterns: ["{Enterprise:ids+} supply who|which|many? firm|body?"],
    says: { zh: "{ids}的供应关系", en: "supplies by or to {ids}" },
    names: ["supplier", "customer"],
    unit: { zh: "条", en: ["tie", "ties"] },
    examples: {
      zh: ["[Enterprise 中宇公司]给谁供货？", "[Enterprise 中宇公司]的供应商有哪些"],
      en: ["Who supplies [Enterprise 中宇公司]?"],
    },
  },
  {
    id: "honors-received",
    query: "honors-received",
    patterns: [
      "{Person|Enterprise|Organization|Project|Place|IndustryChain:ids+} received|honor which|many? honor?",
      "{Honor:ids+} who|which|firm|person received?",
      "{Honor:ids+} received",
      "{Honor:ids+} who|many person?",
    ],
    says: { zh: "{ids}的荣誉", en: "honours of {ids}" },
    names: ["receiver", "honor"],
    unit: { zh: "项", en: ["honour", "honours"] },
    examples: {
      zh: ["[Enterprise 中宇公司]获得了哪些荣誉？", "谁获得了[Honor 劳动模范]"],
      en: ["Who received [Honor 劳动模范]?"],
    },
  },
  {
    id: "firm-honors",
    query: "firm-honors",
    patterns: ["firm received honor? which|many", "firm honor which|many"],
    says: { zh: "企业获得的荣誉", en: "honours of enterprises" },
    names: ["receiver", "honor"],
    unit: { zh: "项", en: ["honour", "honours"] },
    examples: { zh: ["哪些企业获得了荣誉？"], en: ["Which companies received honours?"] },
  },
  {
    id: "all-honors",
    query: "all-honors",
    patterns: ["received who|which honor?", "honor which|many"],
    says: { zh: "获得的荣誉", en: "honours received" },
    names: ["receiver", "honor"],
    unit: { zh: "项", en: ["honour", "honours"] },
    examples: { zh: ["谁获得了荣誉？", "一共有多少奖项"], en: ["Who received which honours?"] },
  },
  {
    id: "articles-mentioning",
    query: "articles-mentioning",
    patterns: [
      "{Person|Enterprise|Organization|IndustryChain|Place|Event|Project|Policy|Honor:ids+} report which|many?",
    ],
    says: { zh: "提到{ids}的稿件", en: "articles that mention {ids}" },
    names: "headline",
    unit: { zh: "篇", en: ["article", "articles"] },
    examples: {
      zh: ["有哪些报道提到了[Enterprise 中宇公司]？"],
      en: ["Which articles mention [Enterprise 中宇公司]?"],
    },
  },
  {
    id: "articles-written",
    query: "articles-written",
    patterns: ["{Person:ids+} write which|many report?"],
    says: { zh: "{ids}写的稿件", en: "articles that {ids} wrote" },
    names: "headline",
    unit: { zh: "篇", en: ["article", "articles"] },
    examples: {
      zh: ["[Person 王建国]写了哪些稿件？"],
      en: ["Which articles did [Person 王建国] write?"],
    },
  },
  {
    id: "writers-of",
    query: "writers-of",
    patterns: ["{Event:ids+} write who|which report? person?", "{Event:ids+} report who person?"],
    says: { zh: "{ids}的报道和作者", en: "articles on {ids} and who wrote them" },
    names: ["headline", "person"],
    unit: { zh: "篇", en: ["article", "articles"] },
    examples: {
      zh: ["谁写了[Event 推进大会]的报道？", "[Event 推进大会]是谁报道的"],
      en: ["Who wrote about [Event 推进大会]?"],
    },
  },
  {
    id: "connected",
    query: null,
    patterns: [
      "{Person|Enterprise|Organization|IndustryChain|Project|Place:ids} {Person|Enterprise|Organization|IndustryChain|Project|Place:others} connected which?",
    ],
    says: { zh: "{ids}与{others}的联系", en: "how {ids} and {others} are connected" },
    names: "path",
    unit: { zh: "条路径", en: ["path", "paths"] },
    examples: {
      zh: ["[Person 王建国]和[Enterprise 中宇公司]有什么关系？"],
      en: ["How are [Person 王建国] and [Person 李志强] connected?"],
    },
  },
  {
    id: "facts-of-person",
    query: "facts-of-person",
    patterns: ["{Person:ids+} who|summary"],
    says: { zh: "关于{ids}的记载", en: "what is known of {ids}" },
    names: ["what", "detail", "object"],
    unit: { zh: "条", en: ["fact", "facts"] },
    examples: {
      zh: ["[Person 王建国]是谁？", "介绍一下[Person 王建国]"],
      en: ["Who is [Person 王建国]?", "Tell me about [Person 王建国]"],
    },
  },
  {
    id: "facts-of-body",
    query: "facts-of-body",
    patterns: ["{Enterprise|Organization:ids+} summary"],
    says: { zh: "关于{ids}的记载", en: "what is known of {ids}" },
    names: ["subject", "what", "object"],
    unit: { zh: "条", en: ["fact", "facts"] },
    examples: { zh: ["介绍一下[Enterprise 中宇公司]"], en: ["Tell me about [Enterprise 中宇公司]"] },
  },
  ...(
    [
      ["people", "person", "人物", "人", "person"],
      ["enterprises", "firm", "企业", "家", "enterprise"],
      ["organizations", "body", "机构", "家", "organization"],
      ["chains", "chain", "产业链", "条", "chain"],
      ["projects", "project", "项目", "个", "project"],
    ] as const
  ).map(
    ([plural, cue, zh, measure, one]): IntentRow => ({
      id: `all-${plural}`,
      query: `all-${plural}`,
      patterns: [`${cue} which|many`],
      says: { zh: `全部${zh}`, en: `all ${plural}` },
      names: "name",
      unit: { zh: measure, en: [one, plural] },
      examples: { zh: [`一共有多少${measure}${zh}？`], en: [`How many ${plural} are there?`] },
    }),
  ),
];
