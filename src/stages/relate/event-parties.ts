/** Who 「双方」 are: the parties of the signing told before, else the two bodies named last, those that only stand in a post after the others. */

import { contains, type Mention, type MentionedArticle } from "../../model/index.ts";
import type { EventDraft } from "./event-draft.ts";
import { sentenceIndexAt } from "./sentence-at.ts";

/** Sentences back in which the two parties stand. */
const BACK = 3;

export function partiesBefore(
  drafts: readonly EventDraft[],
  article: MentionedArticle,
  at: number,
): readonly Mention[] {
  const signed = drafts
    .filter((draft) => draft.type === "signing" && draft.at.start < at)
    .flatMap((draft) => draft.parts.filter((part) => part.role === "sign").map((part) => part.who));
  const here = sentenceIndexAt(article, at);
  const from = article.sentences[Math.max(0, here - BACK)]?.start ?? 0;
  const named = article.mentions.filter((mention) => mention.at.start >= from && mention.at.end <= at);
  const inPost = (mention: Mention): boolean => article.posts.some((post) => contains(post.at, mention.at));
  const acting = named.filter(inPost);
  const own = named.filter((mention) => !inPost(mention)).reverse();
  return distinct([...signed, ...own, ...acting].filter(isBody)).slice(0, 2);
}

function isBody(mention: Mention): boolean {
  return mention.label === "Enterprise" || mention.label === "Organization";
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.name, mention] as const)).values()];
}
