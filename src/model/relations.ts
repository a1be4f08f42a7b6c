/** The relation table: the one place that says which relations exist, between what, with which properties, in which words. */
import { ENTITY_LABELS, type NodeLabel } from "./labels.ts";

/** Type of an edge property as both stores keep it. */
export type PropType = "string" | "boolean" | "integer" | "double" | "strings";

export interface RelationRow {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly zh: string;
  readonly en: string;
  /** Own properties beside the shared ones (`EDGE_PROPS`). */
  readonly props: Readonly<Record<string, PropType>>;
  /** Properties that tell two edges of one type between the same ends apart (a person's two posts at one body). */
  readonly key: readonly string[];
  /** Whether statements support it (`false`: derived from where things stand, such as MENTIONS). */
  readonly stated: boolean;
}

const THINGS = ["Enterprise", "Project", "Organization"] as const;
const BODIES = ["Organization", "Enterprise"] as const;
const ANYTHING = ENTITY_LABELS;

export const RELATIONS = {
  HOLDS: {
    from: ["Person"],
    to: BODIES,
    zh: "任职",
    en: "holds a post at",
    stated: true,
    key: ["title"],
    props: {
      title: "string",
      former: "boolean",
      // As told, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; an inferred end is the beginning of the successor.
      validFrom: "string",
      validTo: "string",
      validToInferred: "boolean",
      // Days between which it was held for certain, the day from which it is over, and the days that prove it.
      knownFrom: "string",
      knownTo: "string",
      overBy: "string",
      heldOn: "strings",
    },
  },
  LEADS_CHAIN: {
    from: ["Person"],
    to: ["IndustryChain"],
    zh: "牵头",
    en: "leads chain",
    stated: true,
    key: ["role"],
    props: { role: "string" },
  },
  ATTENDED: {
    from: ["Person", "Enterprise", "Organization"],
    to: ["Event"],
    zh: "参加",
    en: "attended",
    stated: true,
    key: [],
    props: { roles: "strings" },
  },
  ORGANIZED: {
    from: BODIES,
    to: ["Event"],
    zh: "主办",
    en: "organized",
    stated: true,
    key: ["role"],
    props: { role: "string" },
  },
  HELD_AT: { from: ["Event"], to: ["Place"], zh: "举办于", en: "held at", stated: true, key: [], props: {} },
  CONCERNS: { from: ["Event"], to: ANYTHING, zh: "涉及", en: "concerns", stated: true, key: [], props: {} },
  PART_OF_EVENT: {
    from: ["Event"],
    to: ["Event"],
    zh: "属于活动",
    en: "part of event",
    stated: true,
    key: [],
    props: {},
  },
  IN_CHAIN: {
    from: THINGS,
    to: ["IndustryChain"],
    zh: "所属产业链",
    en: "in chain",
    stated: true,
    key: [],
    props: { segment: "string" },
  },
  LOCATED_IN: {
    from: [...THINGS, "IndustryChain"],
    to: ["Place"],
    zh: "位于",
    en: "located in",
    stated: true,
    key: [],
    props: {},
  },
  INVESTS_IN: {
    from: ["Enterprise", "Person", "Organization"],
    to: ["Project"],
    zh: "投资建设",
    en: "invests in",
    stated: true,
    key: [],
    props: {},
  },
  PART_OF: { from: BODIES, to: BODIES, zh: "隶属", en: "part of", stated: true, key: [], props: {} },
  MEMBER_OF: {
    from: ["Person", ...BODIES],
    to: ["Organization"],
    zh: "成员",
    en: "member of",
    stated: true,
    key: [],
    props: {},
  },
  SIGNED_WITH: {
    from: [...BODIES, "Place"],
    to: [...BODIES, "Place"],
    zh: "签约",
    en: "signed with",
    stated: true,
    key: [],
    props: {},
  },
  SUPPLIES: {
    from: ["Enterprise"],
    to: ["Enterprise"],
    zh: "供应",
    en: "supplies",
    stated: true,
    key: [],
    props: {},
  },
  RECEIVED: {
    from: ["Person", ...THINGS, "Place", "IndustryChain"],
    to: ["Honor"],
    zh: "获得",
    en: "received",
    stated: true,
    key: [],
    props: {},
  },
  MENTIONS: {
    from: ["Article"],
    to: ANYTHING,
    zh: "提及",
    en: "mentions",
    stated: false,
    key: [],
    props: { count: "integer" },
  },
  WROTE: { from: ["Person"], to: ["Article"], zh: "采写", en: "wrote", stated: false, key: [], props: {} },
  REPORTED_IN: {
    from: ["Event"],
    to: ["Article"],
    zh: "见报",
    en: "reported in",
    stated: false,
    key: [],
    props: {},
  },
  STATED_IN: {
    from: ["Statement"],
    to: ["Article"],
    zh: "出自",
    en: "stated in",
    stated: false,
    key: [],
    props: {},
  },
  ON_PAGE: {
    from: ["Article"],
    to: ["Page"],
    zh: "刊于",
    en: "printed on",
    stated: false,
    key: [],
    props: {},
  },
  PAGE_OF: {
    from: ["Page"],
    to: ["Newspaper"],
    zh: "版面属于",
    en: "page of",
    stated: false,
    key: [],
    props: {},
  },
} as const satisfies Readonly<Record<string, RelationRow>>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as readonly RelationType[];

/** Properties that every edge carries. `statements` counts the live statements behind it; dates are `YYYY-MM-DD`. */
export const EDGE_PROPS = {
  id: "string",
  statements: "integer",
  firstStated: "string",
  lastStated: "string",
  score: "double",
} as const satisfies Readonly<Record<string, PropType>>;

/** Properties that every entity node carries. */
export const ENTITY_PROPS = {
  id: "string",
  name: "string",
  aliases: "strings",
  pinyin: "string",
  initials: "string",
  mentions: "integer",
  articles: "integer",
  firstSeen: "string",
  lastSeen: "string",
} as const satisfies Readonly<Record<string, PropType>>;

/** Own properties per label, beside `ENTITY_PROPS` (entities) or alone (sources). */
export const NODE_PROPS = {
  Person: {},
  Enterprise: {},
  Organization: {},
  IndustryChain: {},
  Place: { path: "strings" },
  Event: { title: "string", type: "string", date: "string", dateTo: "string", precision: "string" },
  Project: {},
  Policy: {},
  Honor: {},
  Article: {
    id: "string",
    name: "string",
    headline: "string",
    byline: "string",
    date: "string",
    text: "string",
    page: "string",
    index: "integer",
  },
  Page: {
    id: "string",
    name: "string",
    source: "string",
    paper: "string",
    date: "string",
    page: "string",
    hash: "string",
  },
  Newspaper: { id: "string", name: "string" },
  Statement: {
    id: "string",
    name: "string",
    edgeId: "string",
    relation: "string",
    rule: "string",
    score: "double",
    quote: "string",
    page: "string",
    start: "integer",
    end: "integer",
    subject: "string",
    object: "string",
  },
} as const satisfies Readonly<Record<NodeLabel, Readonly<Record<string, PropType>>>>;

/** What statements support: the rest says where things stand in print. */
export const STATED_RELATIONS: readonly RelationType[] = RELATION_TYPES.filter(
  (type) => RELATIONS[type].stated,
);

/** Whether the table lets a relation lead from one label to another. */
export function allows(type: RelationType, from: NodeLabel, to: NodeLabel): boolean {
  const row: RelationRow = RELATIONS[type];
  return row.from.includes(from) && row.to.includes(to);
}
