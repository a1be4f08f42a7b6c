/** When happenings took place: the time in their own sentence, else the day that the article's lead tells. */
import { contains, type MentionedArticle, type Page, type TimeMention } from "../../model/index.ts";
import { isNamePart } from "./event-cues.rules.ts";
import { dateDraft, type EventDraft } from "./event-draft.ts";

/** A happening this many days before the article's own day is told as background. */
const BACKGROUND_DAYS = 21;
const DAY = 86_400_000;

export function dateDrafts(drafts: readonly EventDraft[], article: MentionedArticle, page: Page): void {
  const lead = leadTime(article);
  for (const draft of drafts) {
    const own = ownTime(draft, article);
    const time = own ?? (draft.background ? null : lead);
    if (!time) continue;
    dateDraft(draft, time);
    if (page.date && time.date && time.date > page.date) draft.planned = true;
    if (lead?.date && time.date && isLongBefore(time.date, lead.date)) draft.background = true;
  }
}

/** The first day that the body tells. */
function leadTime(article: MentionedArticle): TimeMention | null {
  const body = article.article.parts.find((part) => part.kind === "body");
  const from = body?.start ?? 0;
  const dated = article.times.filter((time) => time.at.start >= from && time.date !== null);
  return dated.find(isDay) ?? dated[0] ?? null;
}

/** The nearest time before the happening's name in its sentence, else the first one behind it. */
function ownTime(draft: EventDraft, article: MentionedArticle): TimeMention | null {
  for (const place of draft.places) {
    const sentence = article.sentences.find(
      (s) => contains(s, place) || contains(s, { start: place.start, end: place.start }),
    );
    if (!sentence || sentence.part === "headline" || sentence.part === "kicker") continue;
    const here = article.times.filter(
      (time) => contains(sentence, time.at) && time.date !== null && !isNamePart(time.text),
    );
    const before = here.filter((time) => time.at.start <= place.start);
    const time = before.findLast(isDay) ?? before.at(-1) ?? here.find((t) => t.at.start - place.end < 12);
    if (time) return time;
  }
  return null;
}

function isDay(time: TimeMention): boolean {
  return time.precision === "day" || time.precision === "span";
}

function isLongBefore(date: string, lead: string): boolean {
  if (date.length < 10) return date.slice(0, lead.length) < lead.slice(0, date.length);
  return Date.parse(lead) - Date.parse(date) > BACKGROUND_DAYS * DAY;
}
