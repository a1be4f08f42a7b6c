/** What can be asked: each row binds wordings of a question, as bags of slots and cues, to one statement of the library. */
import type { IntentRow } from "./intent.ts";

const ACTS = "attend|chair|speak|inspect|confer|lecture|see|sign-role";
const ACTOR = "{Person|Enterprise|Organization:ids+}";
const BODY = "{Enterprise|Organization:ids+}";

export const INTENTS: readonly IntentRow[] = [
  {
    id: "event-people",
    query: "event-people",
    patterns: [
      `{Event:events+} who ${ACTS}?`,
      `{Event:events+} person which|many? ${ACTS}?`,
      `{Event:events+} ${ACTS} many? person?`,
    ],
    says: { zh: "{events}的{role}者", en: "people who {role} {events}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: [
        "谁参加了[Event 推进大会]？",
        "[Event 推进大会]由谁主持？",
        "[Event 推进大会]上有哪些领导讲话",
        "多少人出席[Event 推进大会]",
        "[Event 推进大会]的参会人员名单",
      ],
      en: [
        "Who attended [Event 推进大会]?",
        "Who chaired [Event 推进大会]?",
        "How many people attended [Event 推进大会]?",
      ],
    },
  },
  {
    id: "event-bodies",
    query: "event-bodies",
    patterns: [`{Event:events+} firm|body which|many|who? ${ACTS}?`],
    says: { zh: "{events}的{role}单位", en: "bodies that {role} {events}" },
    names: "body",
    unit: { zh: "家单位", en: ["body", "bodies"] },
    examples: {
      zh: ["哪些企业参加了[Event 推进大会]", "[Event 推进大会]有多少家单位参加"],
      en: ["Which companies attended [Event 推进大会]?"],
    },
  },
  {
    id: "event-organizers",
    query: "event-organizers",
    patterns: ["{Event:events+} organize who|which|body?"],
    says: { zh: "{events}的主办、承办单位", en: "organizers of {events}" },
    names: "body",
    unit: { zh: "家单位", en: ["body", "bodies"] },
    examples: {
      zh: ["[Event 推进大会]是谁主办的？", "[Event 推进大会]由哪些单位承办"],
      en: ["Who organized [Event 推进大会]?"],
    },
  },
  {
    id: "events-attended",
    query: "events-attended",
    patterns: [
      `{Person:ids+} event which|many? ${ACTS}?`,
      `${ACTOR} ${ACTS} which|many|where|when? event? body|firm?`,
    ],
    says: { zh: "{ids}{role}的活动", en: "events that {ids} {role}" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: [
        "[Person 王建国]参加了哪些活动？",
        "2022年8月[Person 王建国]出席了什么会议",
        "[Person 王建国]主持过几场会议",
        "[Person 王建国]有哪些公开活动",
        "[Enterprise 中宇公司]参加过什么活动",
        "[Person 王建国]去年在哪里调研",
      ],
      en: [
        "Which events did [Person 王建国] attend?",
        "What meetings did [Person 王建国] chair last year?",
        "Where did [Person 王建国] speak?",
      ],
    },
  },
  {
    id: "events-compared",
    query: "events-attended",
    patterns: [`${ACTOR} more who? event? ${ACTS}?`, `${ACTOR} who event? ${ACTS} most`],
    says: { zh: "{ids}{role}的活动，谁更多", en: "which of {ids} {role} more events" },
    names: "who",
    per: "who",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: [
        "[Person 王建国]和[Person 李志强]谁参加的活动多",
        "比较[Person 王建国]和[Person 李志强]参加的会议",
      ],
      en: ["Who attended more events, [Person 王建国] or [Person 李志强]?"],
    },
  },
  {
    id: "events-organized",
    query: "events-organized",
    patterns: ["{Organization|Enterprise:ids+} organize which|many? event?"],
    says: { zh: "{ids}主办、承办的活动", en: "events that {ids} organized" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: ["[Organization 市工信局]主办了哪些活动？"],
      en: ["Which events did [Organization 市工信局] organize?"],
    },
  },
  {
    id: "events-shared",
    query: "events-shared",
    patterns: [`{Person:ids} {Person:others} together event? which|many? ${ACTS}?`],
    says: { zh: "{ids}与{others}共同参加的活动", en: "events that both {ids} and {others} attended" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: [
        "[Person 王建国]和[Person 李志强]共同参加过哪些活动？",
        "[Person 王建国]与[Person 李志强]同台过几次",
        "[Person 王建国]跟[Person 李志强]一起开过什么会",
      ],
      en: ["Which events did [Person 王建国] and [Person 李志强] both attend?"],
    },
  },
  {
    id: "attendance-between",
    query: "attendance-between",
    patterns: [`${ACTOR} {Event:events+} ${ACTS} yesno?`, `${ACTOR} {Event:events+} yesno`],
    says: { zh: "{ids}是否{role}{events}", en: "whether {ids} {role} {events}" },
    names: "who",
    yesno: true,
    unit: { zh: "条记录", en: ["record", "records"] },
    examples: {
      zh: ["[Person 王建国]参加了[Event 推进大会]吗？", "[Person 王建国]有没有在[Event 推进大会]上讲话"],
      en: ["Did [Person 王建国] attend [Event 推进大会]?"],
    },
  },
  {
    id: "companions",
    query: "companions",
    patterns: [`{Person:ids+} together who|person which? ${ACTS}? event?`],
    says: { zh: "与{ids}同场的人", en: "people at the same events as {ids}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["谁和[Person 王建国]一起参加过活动？", "[Person 王建国]和哪些人同场出席"],
      en: ["Who attended events together with [Person 王建国]?"],
    },
  },
  {
    id: "busiest",
    query: "busiest",
    patterns: [`most who|person which? event? ${ACTS}?`],
    says: { zh: "{role}活动最多的人", en: "people who {role} most events" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: { zh: ["参加活动最多的领导是谁？", "谁主持的会议最多"], en: ["Who attended the most events?"] },
  },
  {
    id: "attendance-in-period",
    query: "attendance-in-period",
    patterns: [`who ${ACTS} event period?`, `who|person ${ACTS} period which?`],
    says: { zh: "{role}活动的人", en: "people who {role} events" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["2022年8月谁参加了调研？", "谁主持过会议", "昨天有哪些领导出席活动"],
      en: ["Who chaired meetings in August 2022?"],
    },
  },
  {
    id: "events-in-period",
    query: "events-in-period",
    patterns: [
      "period event which|many? organize?",
      "event which|many organize?",
      "period inspect which|many",
    ],
    says: { zh: "活动", en: "events" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: ["2022年8月有哪些活动？", "上个月开了几场会议", "一共有多少场签约仪式"],
      en: ["Which events took place in August 2022?", "How many meetings were held?"],
    },
  },
  {
    id: "events-at-places",
    query: "events-at-places",
    patterns: ["{Place:ids+} event which|many? organize?"],
    says: { zh: "在{ids}举行的活动", en: "events held at {ids}" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: { zh: ["[Place 石塘区]举办了哪些活动？"], en: ["Which events were held in [Place 石塘区]?"] },
  },
  {
    id: "events-concerning",
    query: "events-concerning",
    patterns: [
      "{IndustryChain|Enterprise|Organization|Project|Policy|Honor:ids+} event which|many? connected?",
    ],
    says: { zh: "与{ids}有关的活动", en: "events that concern {ids}" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: ["[IndustryChain 陶瓷产业链]有哪些活动？", "和[Enterprise 中宇公司]有关的会议有哪些"],
      en: ["Which events concern [IndustryChain 陶瓷产业链]?"],
    },
  },
  {
    id: "event-facts",
    query: "event-facts",
    patterns: ["{Event:events+} when|where organize?"],
    says: { zh: "{events}的时间和地点", en: "day and place of {events}" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: ["[Event 推进大会]是什么时候举行的？", "[Event 推进大会]在哪里举办"],
      en: ["When was [Event 推进大会] held?"],
    },
  },
  {
    id: "posts-of",
    query: "posts-of",
    patterns: ["{Person:ids+} post which? hold? now|former?", "{Person:ids+} hold which post?"],
    says: { zh: "{ids}的职务", en: "posts of {ids}" },
    names: "title",
    unit: { zh: "项", en: ["post", "posts"] },
    examples: {
      zh: [
        "[Person 王建国]担任什么职务？",
        "[Person 王建国]的职务",
        "[Person 王建国]曾任什么职务",
        "[Person 王建国]目前是什么身份",
      ],
      en: ["What posts does [Person 王建国] hold?", "What is the position of [Person 王建国]?"],
    },
  },
  {
    id: "post-held",
    query: "posts-of",
    patterns: ["{Person:ids+} {Title:title} yesno hold?"],
    says: { zh: "{ids}是否任{title}", en: "whether {ids} is {title}" },
    names: "title",
    yesno: true,
    unit: { zh: "条记录", en: ["record", "records"] },
    examples: {
      zh: ["[Person 王建国]是[Title 市委书记]吗？"],
      en: ["Is [Person 王建国] the [Title 市委书记]?"],
    },
  },
  {
    id: "post-holders",
    query: "post-holders",
    patterns: [
      "{Title:title} {Place:place}? {Organization|Enterprise:bodies+}? who|which|person|many hold? now|former?",
      "{Title:title} {Place:place}? {Organization|Enterprise:bodies+}?",
    ],
    says: { zh: "{where}{title}", en: "who is {title}{where}" },
    present: true,
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: [
        "[Title 市委书记]是谁？",
        "谁担任[Organization 市工信局][Title 局长]",
        "[Place 江州市][Title 市长]叫什么名字",
      ],
      en: ["Who is the [Title 局长] of [Organization 市工信局]?"],
    },
  },
  {
    id: "people-at",
    query: "people-at",
    patterns: [
      "{Organization|Enterprise:ids+} person which|many|who? hold? lead?",
      "{Organization|Enterprise:ids+} who hold|lead?",
      "{Organization|Enterprise:ids+} hold person?",
    ],
    says: { zh: "在{ids}任职的人", en: "people with posts at {ids}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: [
        "[Organization 市工信局]有哪些领导？",
        "谁在[Enterprise 中宇公司]任职",
        "[Enterprise 中宇公司]由谁负责",
      ],
      en: ["Who holds posts at [Enterprise 中宇公司]?"],
    },
  },
  {
    id: "chain-leads",
    query: "chain-leads",
    patterns: ["{IndustryChain:ids+} lead who|which|person?", "{IndustryChain:ids+} who|person which?"],
    says: { zh: "{ids}的牵头人", en: "who leads {ids}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["[IndustryChain 陶瓷产业链]的链长是谁？", "谁牵头[IndustryChain 陶瓷产业链]"],
      en: ["Who leads [IndustryChain 陶瓷产业链]?"],
    },
  },
  {
    id: "chains-led",
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
    patterns: ["{IndustryChain:ids+} firm|body which|many|who? belong?"],
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
    patterns: ["{IndustryChain:ids+} project which|many? belong?"],
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
    ],
    says: { zh: "{ids}所属的产业链", en: "chains of {ids}" },
    names: "chain",
    unit: { zh: "条", en: ["chain", "chains"] },
    examples: {
      zh: ["[Enterprise 中宇公司]属于哪条产业链？", "[Enterprise 中宇公司]是什么产业链的企业"],
      en: ["Which chain does [Enterprise 中宇公司] belong to?"],
    },
  },
  {
    id: "investments",
    query: "investments",
    patterns: [
      "{Enterprise|Organization|Person|Project:ids+} invest who|which? project?",
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
    names: ["what", "object"],
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
