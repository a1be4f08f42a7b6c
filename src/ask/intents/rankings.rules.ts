/** What is asked about the most: who is busiest, which chain has most firms, which firm most honours. */
import type { IntentRow } from "../intent.ts";
import { ACTS } from "./attendance.rules.ts";

const PEOPLE = { zh: "人", en: ["person", "people"] } as const;
const FIRMS = { zh: "家", en: ["company", "companies"] } as const;
const BODIES = { zh: "家单位", en: ["body", "bodies"] } as const;
const CHAINS = { zh: "条", en: ["chain", "chains"] } as const;
const PLACES = { zh: "个地方", en: ["place", "places"] } as const;
const PROJECTS = { zh: "个", en: ["project", "projects"] } as const;
const HONORS = { zh: "项", en: ["honour", "honours"] } as const;
const POSTS = { zh: "个", en: ["post", "posts"] } as const;
const EVENTS = { zh: "场", en: ["event", "events"] } as const;

/** Statements that return who attended, by the number of events; the sentences are those of the latest. */
const BUSIEST: readonly IntentRow[] = [
  {
    id: "busiest",
    posts: true,
    most: { column: "events", unit: EVENTS },
    query: "busiest",
    patterns: [`most who|person which? event? ${ACTS}?`],
    says: { zh: "{role}活动最多的人", en: "people who {role} most events" },
    names: "person",
    unit: PEOPLE,
    examples: { zh: ["参加活动最多的领导是谁？", "谁主持的会议最多"], en: ["Who attended the most events?"] },
  },
  {
    id: "busiest-enterprises",
    most: { column: "events", unit: EVENTS },
    query: "busiest-enterprises",
    patterns: [`most firm which|who? event? ${ACTS}?`],
    says: { zh: "{role}活动最多的企业", en: "companies that {role} most events" },
    names: "enterprise",
    unit: FIRMS,
    examples: { zh: ["哪些企业参加的活动最多？"], en: ["Which companies attended the most events?"] },
  },
  {
    id: "busiest-bodies",
    most: { column: "events", unit: EVENTS },
    query: "busiest-bodies",
    patterns: [`most body which|who? event? ${ACTS}?`],
    says: { zh: "{role}活动最多的单位", en: "bodies that {role} most events" },
    names: "body",
    unit: BODIES,
    examples: { zh: ["哪个单位参加的会议最多"], en: ["Which organizations attended most meetings?"] },
  },
];

/** Statements that count ties; each row has the edge of one of them. */
const COUNTED: readonly IntentRow[] = [
  {
    id: "chains-by-enterprises",
    query: "chains-by-enterprises",
    most: { column: "enterprises", unit: FIRMS },
    patterns: ["most chain firm which|who? belong?"],
    says: { zh: "企业最多的产业链", en: "chains with most enterprises" },
    names: "chain",
    unit: CHAINS,
    examples: {
      zh: ["哪条产业链的企业最多？", "企业最多的产业链是哪个"],
      en: ["Which chain has the most enterprises?"],
    },
  },
  {
    id: "chains-by-projects",
    query: "chains-by-projects",
    most: { column: "projects", unit: PROJECTS },
    patterns: ["most chain project which|who? belong?"],
    says: { zh: "项目最多的产业链", en: "chains with most projects" },
    names: "chain",
    unit: CHAINS,
    examples: { zh: ["哪条产业链的项目最多？"], en: ["Which chain has the most projects?"] },
  },
  {
    id: "places-by-enterprises",
    query: "places-by-enterprises",
    most: { column: "enterprises", unit: FIRMS },
    patterns: ["most firm where located?"],
    says: { zh: "企业最多的地方", en: "places with most enterprises" },
    names: "place",
    unit: PLACES,
    examples: {
      zh: ["哪个区的企业最多？", "企业最多的是哪个地方"],
      en: ["Which district has the most companies?"],
    },
  },
  {
    id: "places-by-projects",
    query: "places-by-projects",
    most: { column: "projects", unit: PROJECTS },
    patterns: ["most project where located?"],
    says: { zh: "项目最多的地方", en: "places with most projects" },
    names: "place",
    unit: PLACES,
    examples: { zh: ["哪个县的项目最多？"], en: ["Which county has the most projects?"] },
  },
  {
    id: "enterprises-by-projects",
    query: "enterprises-by-projects",
    most: { column: "projects", unit: PROJECTS },
    patterns: ["most firm project which|who? invest|build?"],
    says: { zh: "投资项目最多的企业", en: "companies that invest in most projects" },
    names: "enterprise",
    unit: FIRMS,
    examples: { zh: ["哪家企业投资的项目最多？"], en: ["Which company invests in the most projects?"] },
  },
  {
    id: "enterprises-by-honors",
    query: "enterprises-by-honors",
    most: { column: "honors", unit: HONORS },
    patterns: ["most firm honor|received which|who? honor?"],
    says: { zh: "荣誉最多的企业", en: "companies with most honours" },
    names: "enterprise",
    unit: FIRMS,
    examples: { zh: ["哪家企业获得的荣誉最多？"], en: ["Which company received the most honours?"] },
  },
  {
    id: "people-by-honors",
    posts: true,
    query: "people-by-honors",
    most: { column: "honors", unit: HONORS },
    patterns: ["most who|person honor|received honor? which?"],
    says: { zh: "荣誉最多的人", en: "people with most honours" },
    names: "person",
    unit: PEOPLE,
    examples: { zh: ["谁获得的荣誉最多？"], en: ["Who received the most honours?"] },
  },
  {
    id: "people-by-posts",
    query: "people-by-posts",
    most: { column: "posts", unit: POSTS },
    patterns: ["most who|person post hold? which?"],
    says: { zh: "职务最多的人", en: "people with most posts" },
    names: "person",
    unit: PEOPLE,
    examples: { zh: ["谁担任的职务最多？"], en: ["Who holds the most posts?"] },
  },
];

export const RANKINGS: readonly IntentRow[] = [...BUSIEST, ...COUNTED];
