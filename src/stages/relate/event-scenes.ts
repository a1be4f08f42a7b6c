/** The happenings of an article in order, and which of them each stretch of text speaks of. */
import { contains, type EventType, type MentionedArticle, type Page, type Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { createMatcher, type Match } from "../../rules/match.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import { addDatedDeeds } from "./dated-deeds.ts";
import { addAccompanied, addConvened } from "./event-company.ts";
import { placeDrafts } from "./event-context.ts";
import {
  ceremonyVerb,
  describesName,
  isBackground,
  isBareClosing,
  isBareHead,
  isClosing,
  isCompanion,
  isHeldAt,
  isNextOfRow,
  isPurpose,
  pointsBack,
} from "./event-cues.rules.ts";
import { closingTime, dateDrafts, dropUndated, timeOf } from "./event-dates.ts";
import { createDraft, type EventDraft } from "./event-draft.ts";
import { namedIn, speaksOf } from "./event-focus.ts";
import { eventFrames } from "./event-frames.rules.ts";
import { addHeadlines, joinHeadlines } from "./event-headlines.ts";
import { isDated, isItsCeremony, isOnlyHeadline, isToldPrize, joins } from "./event-joins.ts";
import type { EventEmit } from "./event-kind.ts";
import { knownName } from "./event-known.ts";
import { addChaired, addLead, addNews } from "./event-lead.ts";
import { type EventName, eventNames } from "./event-names.ts";
import { partiesBefore } from "./event-parties.ts";
import { isTellingSubject } from "./event-subject.ts";
import { partiesTitle } from "./event-titles.rules.ts";
import { eachTitle, frameTitle, headlineTitle } from "./event-titles.ts";
import { joinTwins } from "./event-twins.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { isOnlyVenue, partCandidates } from "./part-candidates.ts";
import { predicateOf } from "./predicate.ts";
import { isAbsent } from "./presence.rules.ts";

const matchFrames = createMatcher<EventEmit>(eventFrames.rules);

export interface Scenes {
  /** Whoever may take part in one of them. */
  readonly candidates: readonly PartCandidate[];
  readonly drafts: readonly EventDraft[];
  /** The happening that the words at `at` speak of, best one of the wanted types. */
  speaksOf(at: Span, only?: readonly EventType[]): EventDraft | null;
  /** Those that the words at `at` name themselves: 「参加会见并出席签约仪式」 names two. */
  namedIn(at: Span): readonly EventDraft[];
}

/** The happenings that names, verbs, headlines and leads tell. */
export function toldDrafts(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  candidates: readonly PartCandidate[],
  page: Page,
  lexicons: Lexicons,
): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const name of eventNames(article, lexicons)) addName(drafts, name, article);
  for (const shape of shapes) for (const match of matchFrames(shape)) addFrame(drafts, match, article);
  addHeadlines(drafts, article);
  joinHeadlines(drafts, article);
  dateDrafts(drafts, article, page);
  dropUndated(drafts, article);
  joinTwins(drafts);
  addLead(drafts, candidates, article);
  addAccompanied(drafts, candidates, article);
  addConvened(drafts, candidates, article);
  addChaired(drafts, candidates, article, page);
  return drafts;
}

export function scenesOf(
  article: MentionedArticle,
  shapes: readonly SentenceShapes[],
  page: Page,
  lexicons: Lexicons,
): Scenes {
  const candidates = partCandidates(shapes, article);
  const drafts = toldDrafts(article, shapes, candidates, page, lexicons);
  addDatedDeeds(drafts, article, page, lexicons);
  addNews(drafts, candidates, article, page);
  drafts.sort((a, b) => a.at.start - b.at.start);
  placeDrafts(drafts, article);
  return {
    candidates,
    drafts,
    speaksOf: (at, only) => speaksOf(drafts, article, at, only),
    namedIn: (at) => namedIn(drafts, article.article.text, at),
  };
}

function addName(drafts: EventDraft[], name: EventName, article: MentionedArticle): void {
  const inHeadline = partKind(article, name) === "headline";
  const fair = closedFair(drafts, name, article);
  if (fair !== null) {
    drafts.push(nameDraft({ ...name, title: `${fair.title}${name.title}` }));
    return;
  }
  const day = ownDay(name, article);
  if (day !== null && drafts.every((draft) => timeOf(draft, article)?.date !== day)) {
    drafts.push(nameDraft(name));
    return;
  }
  const known = isNextOfRow(article.article.text, name.start) ? undefined : knownName(drafts, name, article);
  if (known) {
    known.places.push(name);
    if (name.title.length > known.title.length && name.cue !== "none" && name.cue !== "spoken")
      known.title = name.title;
    if (name.cue !== "planned") known.planned &&= name.cue === "none" || name.cue === "spoken";
    return;
  }
  if (name.cue === "spoken" || (name.cue === "none" && !inHeadline)) return;
  const told = name.cue === "at" && isUntoldCeremony(name, drafts, article);
  if (name.bare && !told && (name.cue === "at" || inHeadline || pointsBack(name.title))) return;
  drafts.push(nameDraft(name));
}

/** The day that describes what a sentence opens on: 「5月8日的首场招聘会上，…」. */
function ownDay({ start, cue }: EventName, { article, times }: MentionedArticle): string | null {
  if (cue !== "at") return null;
  const time = times.findLast(({ at }) => at.end < start);
  return time?.precision === "day" && describesName(article.text.slice(time.at.end, start))
    ? time.date
    : null;
}

/** 「在投产仪式上讲话」 tells of a ceremony that the article has not named before. */
function isUntoldCeremony(
  { title, type, end }: EventName,
  drafts: readonly EventDraft[],
  { article }: MentionedArticle,
): boolean {
  const verb = isHeldAt(article.text.slice(end, end + 2)) ? ceremonyVerb(title) : null;
  return (
    verb !== null &&
    drafts.every((draft) => !draft.named && draft.type !== type && !draft.title.includes(verb.slice(0, 2)))
  );
}

function nameDraft({ type, title, start, end, cue, background }: EventName): EventDraft {
  return createDraft({
    type,
    title,
    at: { start, end },
    rule: `event.named-${cue}`,
    named: true,
    planned: cue === "planned",
    background,
  });
}

/** The fair of which a name tells the closing on a later day: 「10日开幕的交易会13日落下帷幕。闭幕式上，…」. */
function closedFair(
  drafts: readonly EventDraft[],
  name: EventName,
  article: MentionedArticle,
): EventDraft | null {
  if (!isBareClosing(name.title)) return null;
  const fair = drafts.findLast((draft) => draft.named && !draft.background && draft.type !== "meeting");
  const day = closingTime(article)?.date;
  if (fair === undefined || isClosing(fair.title) || day === undefined) return null;
  return timeOf(fair, article)?.date === day ? null : fair;
}

function addFrame(drafts: EventDraft[], match: Match<EventEmit>, article: MentionedArticle): void {
  if (!isToldPrize(match, article) || isAway(match)) return;
  const groups = match.slots.get("each") ?? [];
  const who = match.slots.get("who") ?? [];
  if (groups.length > 1 && groups.length === who.length) addEach(drafts, match, article);
  else addOne(drafts, match, article);
}

/** 「张三因出访甲国，请假」 tells of no visit of this article: who acts is not there, and nobody else is told of. */
function isAway({ shape, slots }: Match<EventEmit>): boolean {
  const last = slots.get("who")?.at(-1);
  const at = last?.label === "Person" ? shape.mentions.indexOf(last) : -1;
  if (at < 0 || shape.mentions.slice(at + 1).some((mention) => mention?.label === "Person")) return false;
  return isAbsent(predicateOf(shape, at));
}

function addOne(drafts: EventDraft[], match: Match<EventEmit>, article: MentionedArticle): void {
  const { emits, id, score } = match.rule;
  const title = frameTitle(match, article);
  if (!isTellingSubject(title, match) || !isDated(match, title, article)) return;
  const known = drafts.find((draft) => joins(draft, match, title, article));
  const draft =
    known ??
    frameDraft(match, article, (emits.type === "inspection" && headlineTitle(article, match)) || title);
  if (!known) drafts.push(draft);
  else {
    if (isRetold(emits, title, draft) && isOnlyHeadline(draft, article)) draft.title = title;
    draft.places.push(match.at);
    if (
      isBareHead(draft.title) ||
      isItsCeremony(draft, match) ||
      (emits.type === "inspection" && isCompanion(draft.title) && !isCompanion(title)) ||
      (emits.type === "inspection" && draft.named && isPurpose(draft.title))
    ) {
      draft.title = (emits.type === "inspection" && headlineTitle(article, match)) || title;
      if (emits.type === "inspection") draft.type = "inspection";
    }
  }
  for (const [slot, role] of Object.entries(emits.roles ?? {})) {
    for (const who of match.slots.get(slot) ?? [])
      if (!isOnlyVenue(who, match.shape)) draft.parts.push({ who, role, rule: id, score, at: match.at });
  }
  if (emits.parties !== undefined && !known) addParties(drafts, draft, match, article);
}

/** What the body of an article says better than its headline: who honours whom, and a meeting in fewer words. */
function isRetold(emits: EventEmit, title: string, known: EventDraft): boolean {
  return emits.title === "by" || (emits.type === "meeting" && title.length < known.title.length);
}

/** 「双方」 are those told before, who stand in the title too. */
function addParties(
  drafts: readonly EventDraft[],
  draft: EventDraft,
  match: Match<EventEmit>,
  article: MentionedArticle,
): void {
  const { emits, id, score } = match.rule;
  const parties = partiesBefore(drafts, article, match.at.start);
  for (const who of emits.parties ? parties : [])
    draft.parts.push({ who, role: emits.parties ?? "sign", rule: id, score, at: match.at });
  if (parties.length === 2)
    draft.title = partiesTitle(
      parties.map((who) => who.text),
      draft.title,
    );
}

/** 「甲、乙分别来到丙团、丁团审议」: a happening for each pair. */
function addEach(drafts: EventDraft[], match: Match<EventEmit>, article: MentionedArticle): void {
  const { emits, id, score } = match.rule;
  const role = emits.roles?.who;
  if (role === undefined) return;
  const who = match.slots.get("who") ?? [];
  for (const [index, group] of (match.slots.get("each") ?? []).entries()) {
    const draft = frameDraft(match, article, eachTitle(match, group.text));
    const person = who[index];
    if (person) draft.parts.push({ who: person, role, rule: id, score, at: match.at });
    drafts.push(draft);
  }
}

function frameDraft(match: Match<EventEmit>, { article }: MentionedArticle, title: string): EventDraft {
  return createDraft({
    type: match.rule.emits.type,
    title,
    at: match.at,
    rule: match.rule.id,
    named: false,
    planned: false,
    background: isBackground(article.text, match.at.start),
  });
}

function partKind(article: MentionedArticle, at: Span): string {
  return article.article.parts.find((part) => contains(part, at))?.kind ?? "body";
}
