/** Which happening of an article the words at a place speak of. */

import { contains, type EventType, type MentionedArticle, overlaps, type Span } from "../../model/index.ts";
import { clauseEndFrom, turnsToMeeting } from "./event-cues.rules.ts";
import type { EventDraft } from "./event-draft.ts";
import { sentenceAt } from "./sentence-at.ts";

/** The happening that the words at `at` speak of, best one of the wanted types. */
export function speaksOf(
  drafts: readonly EventDraft[],
  article: MentionedArticle,
  at: Span,
  only: readonly EventType[] | undefined,
): EventDraft | null {
  const fits = (draft: EventDraft): boolean =>
    only ? only.includes(draft.type) : draft.type !== "award" || draft.named;
  const sentence = sentenceAt(article, at.start);
  if (!sentence) return null;
  const here = drafts.filter(
    (draft) => fits(draft) && draft.places.some((place) => contains(sentence, place)),
  );
  const inClause = here.find((draft) => draft.places.some((place) => overlaps(place, at)));
  const before = here.findLast((draft) => draft.places.some((place) => place.start <= at.start));
  const named = inClause ?? before ?? here[0];
  if (named) return named;
  const open = drafts.filter((draft) => fits(draft) && !draft.background && !draft.planned);
  const meeting = turnsToMeeting(article.article.text.slice(sentence.start, sentence.end));
  const lasting = open.filter(
    (draft) => lasts(draft, open) && (!meeting || draft.type === "meeting" || draft.type === "forum"),
  );
  const current = lasting
    .map((draft) => ({
      draft,
      last: Math.max(-1, ...draft.places.filter((p) => p.start <= at.start).map((p) => p.start)),
    }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last)[0];
  return current?.draft ?? lasting[0] ?? open[0] ?? null;
}

/** Whether later sentences may speak of it: one told in passing yields to the larger one it is part of, and to those with a name. */
function lasts(draft: EventDraft, all: readonly EventDraft[]): boolean {
  if (draft.parent !== null) return false;
  if (draft.named || draft.type === "inspection") return true;
  return !all.some((other) => other.named && other.at.start < draft.at.start);
}

/** Happenings named between `at` and the end of its clause. */
export function namedIn(drafts: readonly EventDraft[], text: string, at: Span): EventDraft[] {
  const end = clauseEndFrom(text, at.end);
  return drafts.filter((draft) => draft.places.some((place) => place.start >= at.start && place.end <= end));
}
