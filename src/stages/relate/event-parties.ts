/** Who 「双方」 are: the parties of the signing told before, else the two bodies named last. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import type { EventDraft } from "./event-draft.ts";

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
  const here = article.sentences.findIndex((s) => s.start <= at && at < s.end);
  const from = article.sentences[Math.max(0, here - BACK)]?.start ?? 0;
  const named = article.mentions.filter((mention) => mention.at.start >= from && mention.at.end <= at);
  return distinct([...signed, ...named.reverse()].filter(isBody)).slice(0, 2);
}

function isBody(mention: Mention): boolean {
  return mention.label === "Enterprise" || mention.label === "Organization";
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.name, mention] as const)).values()];
}
