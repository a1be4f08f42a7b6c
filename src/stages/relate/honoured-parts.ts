/** Whoever receives the honour that a happening of the article hands out takes part in it: 「公布“江城工匠”名单……张三获评」. */
import {
  type EntityLabel,
  type EventType,
  type Mention,
  type MentionedArticle,
  overlaps,
  type Span,
} from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { EventDraft } from "./event-draft.ts";
import { speaksOf } from "./event-focus.ts";

const RULE = "attendance.receives-honour";
const SCORE = 0.75;
const AWARDS = ["award"] as const;
/** Characters that an honour and a happening other than an award share where one is of the other: 「焊接擂台赛|一等奖」. */
const SHARED = 4;
const HANDS_OUT_NOTHING: ReadonlySet<EventType> = new Set(["award", "inspection", "signing"]);
/** What is said to receive and is nobody. */
const THINGS: ReadonlySet<EntityLabel> = new Set(["Project", "IndustryChain"]);

/** Rules that tell of honours from before: 「全国劳动模范张三出席」 hands out nothing. */
const BORNE: ReadonlySet<string> = new Set([
  "honor.title",
  "honor.title-among-posts",
  "honor.in-brackets",
  "honor.bearer",
]);

/** Adds those who receive honours by `told` to the happenings among `drafts`. */
export function addHonoured(
  drafts: readonly EventDraft[],
  told: readonly RelationFound[],
  article: MentionedArticle,
): void {
  const honours = told.filter(({ type, from }) => type === "RECEIVED" && !THINGS.has(from.label));
  if (honours.length === 0) return;
  const open = drafts.filter(({ planned }) => !planned);
  const awards = open.filter(({ type }) => type === "award");
  const others = open.filter(({ type }) => !HANDS_OUT_NOTHING.has(type));
  const known = receiversOf(drafts);
  const named = namings(honours, article);
  for (const { from, to, at, rule } of honours) {
    if (known.has(from.name)) continue;
    const who = named.get(from.key)?.find((one) => one.at.end > at.start);
    const draft =
      (BORNE.has(rule)
        ? undefined
        : others.find(({ parts }) => parts.some((part) => attendsThere(part, from.name, at)))) ??
      others.find(({ title }) => share(to.name, title)) ??
      speaksOf(awards, article, at, AWARDS);
    if (who === undefined || draft === null) continue;
    draft.parts.push({ who, role: "receive", rule: RULE, score: SCORE, at });
    known.add(from.name);
  }
}

/** 「庆典上颁发“功勋奖”，获奖者有柴静」: whoever is told to be there by the words that tell of the honour. */
function attendsThere({ who, role, at }: EventDraft["parts"][number], name: string, honour: Span): boolean {
  return role === "attend" && who.name === name && overlaps(at, honour);
}

/** Where the article names those who receive, by their keys. */
function namings(honours: readonly RelationFound[], article: MentionedArticle): Map<string, Mention[]> {
  const named = new Map<string, Mention[]>(honours.map(({ from }) => [from.key, []]));
  for (const mention of article.mentions) named.get(refOf(mention).key)?.push(mention);
  return named;
}

function receiversOf(drafts: readonly EventDraft[]): Set<string> {
  const parts = drafts.flatMap((draft) => draft.parts);
  return new Set(parts.filter(({ role }) => role === "receive").map(({ who }) => who.name));
}

function share(honour: string, title: string): boolean {
  for (let at = 0; at + SHARED <= honour.length; at++)
    if (title.includes(honour.slice(at, at + SHARED))) return true;
  return false;
}
