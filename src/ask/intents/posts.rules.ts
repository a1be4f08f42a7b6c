/** What is asked about posts and those who hold them. */
import type { IntentRow } from "../intent.ts";

export const POSTS: readonly IntentRow[] = [
  {
    id: "posts-of",
    query: "posts-of",
    patterns: [
      "{Person:ids+} post which? hold? now|former?",
      "{Person:ids+} hold which post?",
      "{Person:ids+} {Title:title} firm|body|where|when which? hold?",
      "{Person:ids+} work|hold where|which|firm|body which? post?",
      "{Person:ids+} which firm|body post?",
      "{Person:ids+} {Title:title}? change when|which|yesno? post?",
    ],
    says: { zh: "{ids}的职务", en: "posts of {ids}" },
    names: "title",
    unit: { zh: "项", en: ["post", "posts"] },
    examples: {
      zh: [
        "[Person 王建国]担任什么职务？",
        "[Person 王建国]的职务",
        "[Person 王建国]曾任什么职务",
        "[Person 王建国]目前是什么身份",
        "[Person 王建国]什么时候上任的",
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
    id: "leaders-at-places",
    query: "leaders-at-places",
    patterns: [
      "{Place:ids+} person which|many|who? hold? now|former?",
      "{Place:ids+} who hold|lead now|former?",
    ],
    says: {
      zh: "{ids}党委、政府、人大、政协任职的人",
      en: "people with posts at the party committee, government and assemblies of {ids}",
    },
    present: true,
    names: "person",
    unit: { zh: "人", en: ["person", "people"] },
    examples: { zh: ["[Place 江州市]有哪些领导？"], en: ["Which leaders does [Place 江州市] have?"] },
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
    id: "post-changes",
    query: "post-changes",
    patterns: [
      "change {Place:place}? {Organization|Enterprise:bodies+}? period? which|who|many|person? post?",
    ],
    says: { zh: "{where}人事变动", en: "posts that began or ended{where}" },
    names: ["person", "title"],
    unit: { zh: "项", en: ["post", "posts"] },
    examples: {
      zh: ["2022年8月有哪些人事变动？", "[Organization 市工信局]的人事任免", "今年[Place 江州市]任命了谁"],
      en: ["Who was appointed in August 2022?"],
    },
  },
];
