/** Names hearings of courts by their case: 「相邻纠纷案公开审理」 for 「法庭搬到桔树下」. */
import type { MentionedArticle } from "../../model/index.ts";
import { caseNamed, hearingVerb, isInCourt } from "./event-cases.rules.ts";
import type { EventDraft } from "./event-draft.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Titles each hearing by the case that its own sentence names, or, where it is the article's only one, the article. */
export function nameCases(drafts: readonly EventDraft[], article: MentionedArticle): void {
  const hearings = drafts.filter((draft) => isHearing(draft, article));
  for (const draft of hearings) {
    const own = wordsAround(draft, article);
    const whole = hearings.length === 1 ? article.article.text.replaceAll("\n", "") : own;
    const name = caseNamed(own) ?? caseNamed(whole);
    const title = name && `${name}${hearingVerb(isInCourt(own) ? own : whole)}`;
    const isTaken = drafts.some((other) => other.title === title && other.date === draft.date);
    if (title && !isTaken) draft.title = title;
  }
}

/** A happening without a name whose sentence tells of a court that hears a case. */
function isHearing(draft: EventDraft, article: MentionedArticle): boolean {
  return draft.type === "other" && !draft.named && isInCourt(wordsAround(draft, article));
}

/** The sentence that introduces a happening and the next, in which leads that set the scene come to the point. */
function wordsAround({ at }: EventDraft, article: MentionedArticle): string {
  const first = sentenceAt(article, at.start);
  if (first === undefined) return "";
  const next = article.sentences[article.sentences.indexOf(first) + 1];
  return article.article.text.slice(first.start, (next ?? first).end).replaceAll("\n", "");
}
