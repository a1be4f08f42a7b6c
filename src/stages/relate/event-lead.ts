/** The happening of an article that no name and no verb has told: its lead bears a day, and people take part in it. */

import { contains, type MentionedArticle, type Sentence, type TimeMention } from "../../model/index.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import { leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import { isTold, leadTitle } from "./event-lead.rules.ts";
import { type PartCandidate, partCandidates } from "./part-candidates.ts";
import { kindsToldIn } from "./part-cues.rules.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Adds the happening of the lead where the article tells of none on that day. */
export function addLead(
  drafts: EventDraft[],
  shapes: readonly SentenceShapes[],
  article: MentionedArticle,
): void {
  const time = leadTime(article);
  if (time?.date == null || time.date.length < 10) return;
  const lead = sentenceAt(article, time.at.start);
  if (lead === undefined || drafts.some((draft) => draft.places.some((place) => contains(lead, place))))
    return;
  if (drafts.some((draft) => draft.named && draft.date === time.date)) return;
  if (!partCandidates(shapes, article).some(showsScene)) return;
  const draft = leadDraft(lead, time, article);
  const isKnown = drafts.some((other) => other.date === draft?.date && other.type === draft?.type);
  if (draft !== null && !isKnown) drafts.push(draft);
}

/** Somebody who does what people only do at a happening: chairs, hands over, is there. */
function showsScene({ role, verb, away, who }: PartCandidate): boolean {
  return verb !== "" && !away && who.label === "Person" && (role !== "speak" || isTold(verb));
}

function leadDraft(lead: Sentence, time: TimeMention, { article }: MentionedArticle): EventDraft | null {
  const title = leadTitle(article.text.slice(time.at.end, lead.end).replaceAll("\n", ""));
  if (title === null) return null;
  const at = { start: time.at.start, end: lead.end };
  const type = kindsToldIn(title)[0] ?? "other";
  const draft = createDraft({
    type,
    title,
    at,
    rule: "event.lead",
    named: false,
    planned: false,
    background: false,
  });
  dateDraft(draft, time);
  return draft;
}
