/** Whether a verb tells of a happening that the article has already told. */

import { contains, type MentionedArticle, overlaps, type Span } from "../../model/index.ts";
import type { Match } from "../../rules/match.ts";
import {
  ceremonyStem,
  isCompanion,
  isNumbered,
  isPrizeNews,
  isPurpose,
  tellsCeremony,
} from "./event-cues.rules.ts";
import { hasRunningDay, isLongBefore, leadTime, ownTime, timeOf } from "./event-dates.ts";
import type { EventDraft } from "./event-draft.ts";
import type { EventEmit } from "./event-kind.ts";
import { clauseSpan } from "./event-subject.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Characters within which two tellings of one type mean one happening, as a rule. */
const NEAR = 120;
/** Characters behind a match within which its verb may go on. */
const BEHIND = 8;
/** The row of prizes handed out, which ends the contest told before it. */
const PRIZE_GIVING = "event.prize-giving";
/** Rows of prizes that texts mention in passing. */
const PRAISE: ReadonlySet<string> = new Set(["event.award", "event.award-by"]);
/** Things that go into use are founded and opened in one go: 「开业」 with its 「揭牌」. */
const OF_THINGS: ReadonlySet<string> = new Set(["opening", "ceremony"]);

/** A contest told before in the same sentence, at the end of which prizes are handed out. */
function isContest({ named, type, at }: EventDraft, { shape }: Match<EventEmit>): boolean {
  return named && (type === "other" || type === "performance") && contains(shape.sentence, at);
}

export function joins(
  draft: EventDraft,
  match: Match<EventEmit>,
  title: string,
  article: MentionedArticle,
): boolean {
  const { type } = match.rule.emits;
  if (isItsCeremony(draft, match)) return !otherDay(draft, match.at, article);
  if (type === "inspection" && isPurposeOf(draft, match)) return true;
  if (match.rule.id === PRIZE_GIVING && isContest(draft, match)) return !otherDay(draft, match.at, article);
  const span = match.rule.emits.title === "subject" ? clauseSpan(match) : match.at;
  const meets = draft.places.some((place) => overlaps(place, span));
  if (meets && match.rule.emits.title === "subject" && draft.named) return true;
  if (draft.type !== type)
    return (
      meets &&
      (OF_THINGS.has(type) || match.rule.id === "event.move") &&
      (draft.named || OF_THINGS.has(draft.type))
    );
  if (meets && type !== "award") return true;
  if (draft.title === title || (isCompanion(title) && type !== "signing")) return true;
  const who = new Set((match.slots.get("who") ?? match.slots.get("what") ?? []).map((m) => m.name));
  const shares = draft.parts.some((part) => who.has(part.who.name));
  if (otherDay(draft, match.at, article) || isPast(draft, match.at, article)) return false;
  if (type === "inspection")
    return (
      shares ||
      isSameTour(draft, match, who.size, article) ||
      isOnlyHeadline(draft, article) ||
      isStop(draft, match, article)
    );
  if (type === "signing") return shares || near(draft, match.at);
  if (type === "opening" || type === "ceremony")
    return [...who].some((name) => draft.title.includes(name)) || near(draft, match.at);
  if (type === "award" && (isOnlyHeadline(draft, article) || (isAnnounced(draft) && !draft.background)))
    return true;
  return (shares && isOnlyHeadline(draft, article)) || near(draft, match.at);
}

/** A headline tells the visit of the lead: 「甲市党政代表团来我市考察」. */
export function isOnlyHeadline(draft: EventDraft, { article }: MentionedArticle): boolean {
  return draft.places.every((place) =>
    article.parts.some((part) => part.kind !== "body" && part.start <= place.start && place.end <= part.end),
  );
}

/** A stop told without a time of its own is part of the tour told before: 「张三还察看了丙园」. */
function isStop(draft: EventDraft, match: Match<EventEmit>, article: MentionedArticle): boolean {
  return !draft.background && draft.at.start < match.at.start && ownTime([match.at], false, article) === null;
}

/** 「代表团到丙村考察」 of a delegation told before, and 「董学文参加检查」 beside who led it, are of one tour. */
function isSameTour(
  draft: EventDraft,
  match: Match<EventEmit>,
  named: number,
  article: MentionedArticle,
): boolean {
  if (named === 0) return !draft.background && draft.at.start < match.at.start;
  const sentence = sentenceAt(article, match.at.start);
  return (
    isCompanion(draft.title) &&
    sentence !== undefined &&
    draft.places.some((place) => contains(sentence, place))
  );
}

/** A list made public holds everyone whom the article names after it. */
function isAnnounced(draft: EventDraft): boolean {
  return ["event.announce", "event.reveal", "event.confer", "event.headline"].includes(draft.rule);
}

/** 「赴甲市开展招商活动」: what the visit is for is the visit. */
function isPurposeOf(draft: EventDraft, match: Match<EventEmit>): boolean {
  if (!draft.named || !isPurpose(draft.title)) return false;
  return draft.places.some((place) => match.at.start <= place.start && place.start - match.at.end < BEHIND);
}

/** 「投产仪式」 of the project that goes into use. */
export function isItsCeremony(draft: EventDraft, { shape, range }: Match<EventEmit>): boolean {
  const verb = draft.named ? ceremonyStem(draft.title) : null;
  return verb !== null && tellsCeremony(shape.text.slice(range.start, range.end + BEHIND), verb);
}

/** What an earlier sentence tells of a time long gone is not what a sentence without a time goes on with. */
function isPast(draft: EventDraft, at: Span, article: MentionedArticle): boolean {
  const sentence = sentenceAt(article, at.start);
  if (sentence === undefined || draft.places.some((place) => contains(sentence, place))) return false;
  const lead = leadTime(article)?.date;
  const known = ownTime(draft.places, draft.named, article)?.date;
  return lead != null && known != null && isLongBefore(known, lead) && ownTime([at], false, article) === null;
}

/** Whether both tell a day of their own, and not the same. */
function otherDay(draft: EventDraft, at: Span, article: MentionedArticle): boolean {
  const known = timeOf(draft, article);
  const told = ownTime([at], false, article)?.date;
  if (!known?.date || !told) return false;
  if (known.dateTo !== null && known.date <= told && told <= known.dateTo) return false;
  const length = Math.min(known.date.length, told.length);
  return known.date.slice(0, length) !== told.slice(0, length);
}

/** Of happenings with one name, the one of the article's own day, where the words at `at` tell no day. */
export function ofLeadDay(
  drafts: readonly EventDraft[],
  at: Span,
  article: MentionedArticle,
): EventDraft | null {
  if (ownTime([at], true, article) !== null) return null;
  const day = leadTime(article)?.date;
  return drafts.findLast((draft) => timeOf(draft, article)?.date === day) ?? null;
}

/** Whether the words at `at` tell a time weeks away from that of the draft: a namesake, as each year has its own. */
export function otherSeason(draft: EventDraft, at: Span, article: MentionedArticle): boolean {
  const known = timeOf(draft, article)?.date;
  const told = ownTime([at], true, article)?.date;
  return known != null && told != null && (isLongBefore(told, known) || isLongBefore(known, told));
}

function near(draft: EventDraft, at: Span): boolean {
  return draft.places.some((place) => Math.abs(place.start - at.start) < NEAR);
}

/** Whether the sentence tells the day or month that the row asks for. */
export function isDated(match: Match<EventEmit>, title: string, article: MentionedArticle): boolean {
  if (!match.rule.emits.dated || isNumbered(title)) return true;
  const time = ownTime([match.at], false, article);
  if (time === null) return match.rule.emits.dated === "running" && hasRunningDay(match.at, article);
  return time.date === null || time.date.length >= 7;
}

/** A prize won at no told time is only praise, unless the headline is about it. */
export function isToldPrize(match: Match<EventEmit>, article: MentionedArticle): boolean {
  if (!PRAISE.has(match.rule.id) || isPrizeNews(article.article.headline)) return true;
  const sentence = sentenceAt(article, match.at.start);
  return sentence !== undefined && article.times.some((time) => contains(sentence, time.at));
}
