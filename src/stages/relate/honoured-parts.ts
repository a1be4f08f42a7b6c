/** Whoever receives the honour that an award of the article hands out takes part in it: 「公布“江城工匠”名单……张三获评」. */
import type { MentionedArticle, Span } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import type { EventDraft } from "./event-draft.ts";
import { speaksOf } from "./event-focus.ts";
import { sentenceAt } from "./sentence-at.ts";

const RULE = "attendance.receives-honour";
const SCORE = 0.75;
const AWARDS = ["award"] as const;

/** Adds those who receive honours by `told` to the awards among `drafts`. */
export function addHonoured(
  drafts: readonly EventDraft[],
  told: readonly RelationFound[],
  article: MentionedArticle,
): void {
  const awards = drafts.filter(({ type, planned }) => type === "award" && !planned);
  if (awards.length === 0) return;
  for (const { type, from, to, at } of told) {
    if (type !== "RECEIVED" || from.label === "Project" || from.label === "IndustryChain") continue;
    const draft = speaksOf(awards, article, at, AWARDS);
    if (draft === null || receives(drafts, from.name)) continue;
    const who = article.mentions.find(
      ({ label, name, at: named }) => label === from.label && name === from.name && named.end > at.start,
    );
    if (who === undefined || !isOf(draft, to.name, at, article)) continue;
    draft.parts.push({ who, role: "receive", rule: RULE, score: SCORE, at });
  }
}

function receives(drafts: readonly EventDraft[], name: string): boolean {
  return drafts.some(({ parts }) => parts.some(({ who, role }) => role === "receive" && who.name === name));
}

function isOf(draft: EventDraft, honor: string, at: Span, article: MentionedArticle): boolean {
  void honor;
  return sentenceAt(article, at.start) !== undefined && draft.places.length > 0;
}
