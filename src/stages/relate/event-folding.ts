/** Smaller happenings that have nobody and nothing of their own are told as part of the one during which they take place. */

import type { MentionedArticle, Span } from "../../model/index.ts";
import {
  followsMeeting,
  isContest,
  isFarewell,
  isLookAround,
  isOfGathering,
  isOnTheSpot,
  isPartOfMeeting,
  isPrizeNews,
  isSigningName,
  tellsSigning,
} from "./event-cues.rules.ts";
import { ownTime } from "./event-dates.ts";
import type { EventDraft } from "./event-draft.ts";
import { settleRoles } from "./part-roles.ts";
import { sentenceAt } from "./sentence-at.ts";

const DEATH = "event.death";
/** A prize of which only the year is told is praise of the winner. */
const PRIZE = "event.award";
const YEAR = 4;
/** Rows of happenings at which nobody gathers: who speaks of them was not there. */
const UNATTENDED: ReadonlySet<string> = new Set(["event.move", DEATH, "event.auction"]);

/** Cues by which a name alone tells of no happening. */
const HEARSAY: ReadonlySet<string> = new Set(["event.named-at", "event.named-planned"]);

/** Rows of prizes that a meeting may hand out. */
const GIVEN: ReadonlySet<string> = new Set([
  "event.award",
  "event.award-when",
  "event.award-by",
  "event.confer",
]);

/** The drafts that remain; parts of the others move to the happening that holds them. */
export function foldDrafts(drafts: readonly EventDraft[], article: MentionedArticle): readonly EventDraft[] {
  const kept: EventDraft[] = [];
  for (const draft of drafts) {
    if (isHearsay(draft)) continue;
    if (draft.rule === DEATH && drafts.some((other) => isFarewell(other.title))) continue;
    if (draft.rule === PRIZE && draft.date?.length === YEAR && !isPrizeNews(article.article.headline))
      continue;
    const host = isFoldable(draft, article) ? hostOf(draft, drafts) : null;
    if (host === null || !belongsTo(draft, host, article)) kept.push(draft);
    else {
      host.parts.push(...partsFor(draft));
      draft.parent = host;
    }
    if (UNATTENDED.has(draft.rule)) draft.parts.length = 0;
  }
  for (const draft of kept) settleRoles(draft, article);
  return kept;
}

/** Named in passing or ahead of no told time, with nobody there: 「县里还将召开总结会」 「市长在会议上强调的」. */
function isHearsay({ rule, named, date, precision, parts }: EventDraft): boolean {
  return named && date === null && precision === "unknown" && parts.length === 0 && HEARSAY.has(rule);
}

function isFoldable(draft: EventDraft, { article }: MentionedArticle): boolean {
  if (draft.named || draft.planned || draft.background) return false;
  if (draft.type === "award" || draft.type === "ceremony") return true;
  return draft.places.every((place) => inBody(place, article));
}

function inBody(place: Span, article: MentionedArticle["article"]): boolean {
  return article.parts.some((part) => part.kind === "body" && holds(part, place));
}

/** The last happening with a name that is going on where the draft is told. */
function hostOf(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft | null {
  const host = drafts.findLast(
    (other) =>
      other.named &&
      !other.planned &&
      !other.background &&
      other.type !== "inspection" &&
      (draft.type !== "signing" || other.places.some((place) => place.start <= draft.at.end)),
  );
  return host ?? null;
}

function belongsTo(draft: EventDraft, host: EventDraft, article: MentionedArticle): boolean {
  if (draft.date !== host.date && hasOwnDay(draft, article)) return false;
  const at = draft.places.find((place) => inBody(place, article.article)) ?? draft.at;
  const sentence = sentenceAt(article, at.start);
  const text = article.article.text;
  const lead = sentence ? text.slice(sentence.start, at.end) : "";
  switch (draft.type) {
    case "signing":
      return (
        isSigningName(host.title) || !(followsMeeting(lead) || hasOwn(draft, sentence) || tellsSigning(text))
      );
    case "award":
      return (
        isContest(host.title) || (host.type === "meeting" && GIVEN.has(draft.rule) && isOfGathering(lead))
      );
    case "ceremony":
      return isPartOfMeeting(lead) && !followsMeeting(lead);
    case "inspection":
      return (
        isOnTheSpot(text.slice(draft.at.start, draft.at.end)) ||
        (isLookAround(lead) && isAmongThose(draft, host) && !goesToFirm(draft, article))
      );
    default:
      return false;
  }
}

/** Whether nobody looks around who does not take part in the larger happening too. */
function isAmongThose(draft: EventDraft, host: EventDraft): boolean {
  const there = new Set(host.parts.map(({ who }) => who.name));
  return draft.parts.length > 0 && draft.parts.every(({ who }) => there.has(who.name));
}

/** Whether its sentence names a firm or a project, a visit to which is news of its own. */
function goesToFirm({ at }: EventDraft, article: MentionedArticle): boolean {
  const sentence = sentenceAt(article, at.start);
  return article.mentions.some(
    ({ label, at: named }) =>
      (label === "Enterprise" || label === "Project") && sentence !== undefined && holds(sentence, named),
  );
}

/** Whether people are there for it by name, or the agreement has a title: then it is a happening of its own. */
function hasOwn(draft: EventDraft, sentence: Span | undefined): boolean {
  const witnesses = draft.parts.some(
    ({ who, role, rule, at }) =>
      who.label === "Person" &&
      role === "attend" &&
      rule !== "attendance.present" &&
      sentence !== undefined &&
      holds(sentence, at),
  );
  return witnesses || draft.concerns.some((told) => told.who.label === "Policy");
}

function hasOwnDay(draft: EventDraft, article: MentionedArticle): boolean {
  return ownTime(draft.places, false, article) !== null;
}

function partsFor(draft: EventDraft): EventDraft["parts"] {
  if (draft.type !== "inspection") return draft.parts;
  return draft.parts.map((part) => ({ ...part, role: part.role === "inspect" ? "visit" : part.role }));
}

function holds(part: Span, place: Span): boolean {
  return part.start <= place.start && place.end <= part.end;
}
