/** What is asked about happenings and those who take part in them. */
import type { IntentRow } from "../intent.ts";

/** What somebody does at a happening. */
export const ACTS = "attend|go|chair|speak|inspect|confer|lecture|see|sign-role";
const ACTOR = "{Person|Enterprise|Organization:ids+}";

export const ATTENDANCE: readonly IntentRow[] = [
  {
    id: "event-people",
    posts: true,
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
    id: "events-attended-in-post",
    query: "events-attended-in-post",
    patterns: [
      `{Title:title} {Place:place}? {Organization|Enterprise:bodies+}? event which|many? ${ACTS}?`,
      `{Title:title} {Place:place}? {Organization|Enterprise:bodies+}? ${ACTS} which|many|where|when`,
    ],
    says: { zh: "{where}{title}{role}的活动", en: "events that a {title}{where} {role}" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: [
        "[Title 市委书记]出席了哪些活动？",
        "2022年8月[Title 市长]主持了什么会议",
        "[Organization 市工信局][Title 局长]去哪里调研",
      ],
      en: ["Which events did the [Title 局长] of [Organization 市工信局] attend?"],
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
    posts: true,
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
    id: "attendance-in-period",
    posts: true,
    query: "attendance-in-period",
    patterns: [
      `who ${ACTS} event period?`,
      `who|person ${ACTS} event? period which?`,
      `many person ${ACTS} event|sign period?`,
    ],
    says: { zh: "{role}活动的人", en: "people who {role} events" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["2022年8月谁参加了调研？", "谁主持过会议", "昨天有哪些领导出席活动"],
      en: ["Who chaired meetings in August 2022?"],
    },
  },
  ...(
    [
      ["enterprises", "firm", "enterprise", "企业", "家", "companies"],
      ["bodies", "body", "body", "单位", "家单位", "bodies"],
    ] as const
  ).map(
    ([plural, cue, column, zh, measure, en]): IntentRow => ({
      id: `${plural}-in-period`,
      query: `${plural}-in-period`,
      patterns: [
        `${cue} ${ACTS} event? period? which|many`,
        `${cue} ${ACTS} event period? which|many?`,
        `${cue} sign event? period? which|many?`,
      ],
      says: { zh: `{role}活动的${zh}`, en: `${en} that {role} events` },
      names: column,
      unit: { zh: measure, en: [column, plural] },
      examples: {
        zh: [`2022年8月有哪些${zh}参加了会议？`, `哪些${zh}签了约`],
        en: [`Which ${en} attended meetings in August 2022?`],
      },
    }),
  ),
  {
    id: "events-in-period",
    query: "events-in-period",
    patterns: [
      "period event which|many? organize?",
      "event which|many organize?",
      "period inspect|sign which|many project?",
      "sign which|many project?",
      "event project which|many period?",
    ],
    says: { zh: "活动", en: "events" },
    names: "event",
    unit: { zh: "场", en: ["event", "events"] },
    examples: {
      zh: [
        "2022年8月有哪些活动？",
        "上个月开了几场会议",
        "一共有多少场签约仪式",
        "2022年5月9日发生了什么",
        "今年有哪些项目签约",
        "哪些项目投产了",
      ],
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
    id: "visitors",
    posts: true,
    query: "visitors",
    patterns: ["{Enterprise|Organization|Project:ids+} who|person inspect|go which|many?"],
    says: {
      zh: "写到{ids}的调研报道中，参加调研的人",
      en: "people on inspections reported together with {ids}",
    },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["谁调研过[Enterprise 中宇公司]？", "哪些领导去过[Enterprise 中宇公司]"],
      en: ["Who inspected [Enterprise 中宇公司]?"],
    },
  },
  {
    id: "visitors-at-places",
    posts: true,
    query: "visitors-at-places",
    patterns: ["{Place:ids+} who|person inspect|go which|many?"],
    says: { zh: "到过{ids}的人", en: "people who came to {ids}" },
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: {
      zh: ["谁调研过[Place 石塘区]？", "哪些领导去过[Place 石塘区]"],
      en: ["Who went to [Place 石塘区]?"],
    },
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
];
