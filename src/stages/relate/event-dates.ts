/** When happenings took place: the time in their own sentence, else the one told shortly before, else the day of the lead. */

import {
  contains,
  type MentionedArticle,
  type Page,
  type Sentence,
  type Span,
  type TimeMention,
} from "../../model/index.ts";
import { oncePer } from "../../rules/once-per.ts";
import {
  closesIn,
  endsClauseAt,
  isAdverbial,
  isCampaign,
  isClosing,
  isNamePart,
  isPutOff,
  opensDuring,
  turnsToMeeting,
} from "./event-cues.rules.ts";
import { dateDraft, type EventDraft } from "./event-draft.ts";
import { sentenceAt, sentenceIndexAt } from "./sentence-at.ts";

/** A happening this many days before the article's own day is told as background. */
const BACKGROUND_DAYS = 21;
const DAY = 86_400_000;
/** Body sentences within which an article tells its day. */
const OPENING = 3;
/** Sentences back to which a happening without a time still belongs to the day told there. */
const RUNNING = 2;
/** Characters behind a name within which its time wins over an earlier one: 「座谈会定于3日」. */
const RIGHT_BEHIND = 3;
/** Characters behind a name within which its time may follow: 「座谈会在株洲3日举行」. */
const BEHIND = 12;
/** Characters behind a day within which it is said that a fair closes then. */
const CLOSES_WITHIN = 24;

export function dateDrafts(drafts: readonly EventDraft[], article: MentionedArticle, page: Page): void {
  const lead = leadTime(article);
  for (const draft of drafts) {
    const told = ownTime(draft.places, draft.named, article);
    const own = told ?? (isClosing(draft.title) ? closingTime(article) : null);
    const time = own ?? inheritedTime(draft, article, lead);
    if (time) setTime(draft, time, own === null, article);
    if (page.date && draft.date && draft.date > page.date) draft.planned = true;
    if (lead?.date && draft.date && isLongBefore(draft.date, lead.date)) draft.background = true;
  }
}

/** What is told of a thing or a campaign without any time is a state of affairs, unless a headline is about it. */
export function dropUndated(drafts: EventDraft[], article: MentionedArticle): void {
  for (const draft of [...drafts]) {
    const time = timeOf(draft, article);
    const told = time !== null && (isVague(time) || tellsMonth(time)) && !isOnlyMonth(draft, time, article);
    if (!told && isState(draft) && draft.places.every((place) => isBody(place, article)))
      drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** A campaign has no day where only the month of the article is told: 「8月上旬…开展技术指导活动」. */
function isOnlyMonth(draft: EventDraft, time: TimeMention, article: MentionedArticle): boolean {
  return draft.named && !isDay(time) && !isVague(time) && ownTime(draft.places, true, article) === null;
}

/** Whether the sentences right before tell a day that goes on: 「4月16日，…签约。签完字，张三给果农上了一堂课」. */
export function hasRunningDay(at: Span, article: MentionedArticle): boolean {
  const told = sentenceIndexAt(article, at.start);
  for (let back = 0; back <= RUNNING && told - back >= 0; back++) {
    const sentence = article.sentences[told - back];
    if (sentence?.part !== "body") return false;
    const day = timesIn(sentence, article).findLast(isDay);
    if (day !== undefined) return day.date === leadTime(article)?.date;
  }
  return false;
}

function isState(draft: EventDraft): boolean {
  if (draft.named) return isCampaign(draft.title);
  return draft.type === "opening" || draft.type === "ceremony";
}

function isBody(place: Span, { article }: MentionedArticle): boolean {
  return article.parts.some(
    (part) => part.kind === "body" && part.start <= place.start && place.end <= part.end,
  );
}

/** The time that a draft has as far as it is known: its own, the one told before it, or that of the lead. */
export function timeOf(draft: EventDraft, article: MentionedArticle): TimeMention | null {
  return ownTime(draft.places, draft.named, article) ?? inheritedTime(draft, article, leadTime(article));
}

function inheritedTime(
  draft: EventDraft,
  article: MentionedArticle,
  lead: TimeMention | null,
): TimeMention | null {
  return draft.background ? null : (runningTime(draft, article, lead) ?? lead);
}

/** Of a tour over several days a smaller happening has only the month where its own day is not told. */
function setTime(draft: EventDraft, time: TimeMention, inherited: boolean, article: MentionedArticle): void {
  dateDraft(draft, time);
  if (!inherited || time.date?.length !== 10) return;
  const during = draft.type === "signing" && isDuring(draft, article);
  if (!during && (time.dateTo === null || draft.type !== "forum")) return;
  draft.date = time.date.slice(0, 7);
  draft.dateTo = null;
  draft.precision = "month";
}

/** 「文化节期间，双方签约」: on one of the days of the fair. */
function isDuring(draft: EventDraft, article: MentionedArticle): boolean {
  const sentence = sentenceAt(article, draft.at.start);
  return sentence !== undefined && opensDuring(article.article.text.slice(sentence.start, draft.at.end));
}

/** The day that the body's first sentences tell; 「近日」 says that it is not told. */
export const leadTime = oncePer(findLead);

function findLead(article: MentionedArticle): TimeMention | null {
  const opening = article.sentences.filter((s) => s.part === "body").slice(0, OPENING);
  const from = opening[0]?.start ?? 0;
  const to = opening.at(-1)?.end ?? 0;
  const told = article.times.filter(
    (time) => from <= time.at.start && time.at.start < to && !isPartOfName(time, article),
  );
  const first = told.find((time) => isDay(time) || isVague(time));
  const closing = first === undefined ? null : closingTime(article);
  return closing ?? first ?? told.find((time) => time.precision === "month") ?? null;
}

/** The day on which a fair closes: 「10日开幕的艺术节21日晚落下帷幕」. */
export const closingTime = oncePer(findClosing);

function findClosing(article: MentionedArticle): TimeMention | null {
  const { text } = article.article;
  const until = article.sentences.filter((s) => s.part === "body")[OPENING]?.start ?? text.length;
  const closing = article.times.findLast(
    ({ at, precision }) =>
      precision === "day" && at.start < until && closesIn(text.slice(at.end, at.end + CLOSES_WITHIN)),
  );
  return closing ?? null;
}

/** The time inside the words that tell it, else the nearest one before them in their sentence, else one right behind. */
export function ownTime(
  places: readonly Span[],
  named: boolean,
  article: MentionedArticle,
): TimeMention | null {
  for (const place of places) {
    const sentence = sentenceAt(article, place.start);
    if (!sentence || sentence.part === "headline" || sentence.part === "kicker") continue;
    const here = timesIn(sentence, article);
    const inside = named
      ? []
      : here.filter((time) => contains(place, time.at) && (tellsMonth(time) || isVague(time)));
    const from = article.article.text.lastIndexOf("；", place.start);
    const before = here.filter((time) => from < time.at.start && time.at.start <= place.start);
    const time =
      inside.at(-1) ??
      here.find((t) => tellsMonth(t) && isRightBehind(place, t, article)) ??
      before.findLast(isDay) ??
      before.at(-1) ??
      here.find((t) => tellsMonth(t) && t.at.start > place.start && t.at.start - place.end < BEHIND);
    if (time) return time;
  }
  return null;
}

function isRightBehind(place: Span, time: TimeMention, { article }: MentionedArticle): boolean {
  const between = article.text.slice(place.end, time.at.start);
  if (time.at.start >= place.end && isPutOff(between)) return true;
  return time.at.start >= place.end && between.length <= RIGHT_BEHIND && !endsClauseAt(between, 0);
}

/** The day told in the sentences right before, unless the text turns back to the meeting of the lead. */
function runningTime(
  draft: EventDraft,
  article: MentionedArticle,
  lead: TimeMention | null,
): TimeMention | null {
  const told = sentenceIndexAt(article, draft.at.start);
  const at = article.sentences[told]?.part === "body" ? told : -1;
  for (let back = 0; at - back >= 0 && back <= RUNNING; back++) {
    const sentence = article.sentences[at - back];
    if (sentence === undefined) return null;
    if (turnsToMeeting(article.article.text.slice(sentence.start, sentence.end))) return null;
    if (back === 0) continue;
    const day = timesIn(sentence, article).findLast(isDay);
    if (day?.date && lead?.date && !isLongBefore(day.date, lead.date)) return day;
  }
  return null;
}

function timesIn(sentence: Sentence, article: MentionedArticle): TimeMention[] {
  return article.times.filter((time) => contains(sentence, time.at) && !isPartOfName(time, article));
}

/** 「2022年」 opens a name, 「7月份，」 does not. */
function isPartOfName(time: TimeMention, { article }: MentionedArticle): boolean {
  if (isAdverbial(article.text.charAt(time.at.start - 1))) return false;
  return isNamePart(time.text, article.text.charAt(time.at.end));
}

function isDay(time: TimeMention): boolean {
  return time.precision === "day" || time.precision === "span";
}

function tellsMonth(time: TimeMention): boolean {
  return (time.date?.length ?? 0) >= 7;
}

function isVague(time: TimeMention): boolean {
  return time.date === null;
}

/** Whether a time lies so far back that an article of the day `lead` tells it as background. */
export function isLongBefore(date: string, lead: string): boolean {
  if (date.length < 10) return date.slice(0, lead.length) < lead.slice(0, date.length);
  return date < lead && Date.parse(lead) - Date.parse(date) > BACKGROUND_DAYS * DAY;
}
