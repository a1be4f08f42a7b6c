/** Who signs with whom takes part in the signing that the same words tell: 「6月4日，该校与甲公司签订协议」. */
import { type Mention, type MentionedArticle, overlaps } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { EventDraft } from "./event-draft.ts";

const RULE = "attendance.signs-with";
const SCORE = 0.75;

/** Adds the parties of agreements by `told` to the signings among `drafts`. */
export function addSigned(
  drafts: readonly EventDraft[],
  told: readonly RelationFound[],
  article: MentionedArticle,
): void {
  const signings = drafts.filter(({ type, planned }) => type === "signing" && !planned);
  if (signings.length === 0) return;
  for (const { type, from, to, at } of told) {
    if (type !== "SIGNED_WITH") continue;
    const draft = signings.find(({ places }) => places.some((place) => overlaps(place, at)));
    if (draft === undefined) continue;
    for (const { key, label } of [from, to]) {
      if (label === "Place") continue;
      const who = nearest(key, at.start, article);
      if (who === undefined || isThere(who, draft, article)) continue;
      draft.parts.push({ who, role: "sign", rule: RULE, score: SCORE, at });
    }
  }
}

/** The mention of the body with `key` that stands nearest to where the agreement is told. */
function nearest(key: string, at: number, { mentions }: MentionedArticle): Mention | undefined {
  const named = mentions.filter((mention) => refOf(mention).key === key);
  return named.reduce<Mention | undefined>(
    (best, mention) =>
      best === undefined || Math.abs(mention.at.start - at) < Math.abs(best.at.start - at) ? mention : best,
    undefined,
  );
}

/** Whether the body signs already, or somebody who speaks for it. */
function isThere(who: Mention, { parts }: EventDraft, { posts }: MentionedArticle): boolean {
  const speakers = new Set(posts.filter(({ org }) => org === who.name).map(({ person }) => person));
  return parts.some(
    (part) => part.role === "sign" && (part.who.name === who.name || speakers.has(part.who.name)),
  );
}
