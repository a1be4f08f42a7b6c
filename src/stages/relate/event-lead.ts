/** Happenings that no name and no verb has told: of a lead that bears a day, and of any later day on which somebody chairs. */
import {
  contains,
  type MentionedArticle,
  type Page,
  type Sentence,
  type Span,
  type TimeMention,
} from "../../model/index.ts";
import { isLongBefore, leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import {
  actedTitle,
  chairedTitle,
  isFragment,
  isNoNews,
  isNotHeld,
  isTold,
  leadTitle,
  newsTitle,
  tellsAct,
  withoutDenial,
} from "./event-lead.rules.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { kindsToldIn } from "./part-cues.rules.ts";
import { sentenceAt } from "./sentence-at.ts";

/** The rule of what an article tells that tells of nothing else. */
export const NEWS = "event.news";
/** The rule of what a lead tells. */
export const LEAD = "event.lead";

/** Adds the happening of the lead where the article tells of none on that day. */
export function addLead(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
): void {
  const told = leadOf(article);
  if (told === null) return;
  const { time, lead } = told;
  if (isToldIn(lead, drafts)) return;
  if (drafts.some((draft) => draft.named && draft.date === time.date)) return;
  const acts = drafts.length === 0 && candidates.some((candidate) => actsIn(candidate, lead));
  if (!acts && !candidates.some(showsScene)) return;
  const draft = leadDraft(lead, time, article, acts ? actedTitle : leadTitle);
  const isKnown = drafts.some((other) => other.date === draft?.date && other.type === draft?.type);
  if (draft !== null && !isKnown) drafts.push(draft);
}

interface DatedLead {
  readonly time: TimeMention & { readonly date: string };
  readonly lead: Sentence;
}

/** The sentence of the article's first full day, where it tells news. */
function leadOf(article: MentionedArticle): DatedLead | null {
  const time = leadTime(article);
  if (time?.date == null || time.date.length < 10) return null;
  const lead = sentenceAt(article, time.at.start);
  if (lead === undefined || isNoNews(article.article.text.slice(lead.start, lead.end))) return null;
  return { time: { ...time, date: time.date }, lead };
}

/** Somebody who does what people only do at a happening: chairs, hands over, is there. */
function showsScene({ role, verb, away, who }: PartCandidate): boolean {
  return verb !== "" && !away && who.label === "Person" && (role !== "speak" || isTold(verb));
}

/** Somebody who is the subject of a clause of the lead, of whom more is told than words. */
function actsIn({ who, away, stands, role, shape, words }: PartCandidate, lead: Sentence): boolean {
  if (away || who.label !== "Person" || shape.sentence !== lead) return false;
  return (stands === "subject" || (stands === "read" && role !== "speak")) && tellsAct(words);
}

function leadDraft(
  lead: Sentence,
  time: TimeMention,
  article: MentionedArticle,
  titleOf = leadTitle,
  rule = LEAD,
): EventDraft | null {
  const title = titleOf(withoutDenial(wordsWithoutPosts({ start: time.at.end, end: lead.end }, article)));
  if (title === null || isNotHeld(title)) return null;
  const at = { start: time.at.start, end: lead.end };
  const type = kindsToldIn(title)[0] ?? "other";
  const draft = createDraft({
    type,
    title,
    at,
    rule,
    named: false,
    planned: false,
    background: false,
  });
  dateDraft(draft, time);
  return draft;
}

/** The words of a span without the posts before names: 「副市长张三与市商会会长李四」 is 「张三与李四」. */
function wordsWithoutPosts({ start, end }: Span, { article: { text }, posts }: MentionedArticle): string {
  const told = posts
    .filter(({ at, personAt }) => start <= at.start && at.start < personAt.start && personAt.end <= end)
    .sort((a, b) => a.at.start - b.at.start);
  let words = "";
  let from = start;
  for (const { at, personAt } of told) {
    if (at.start < from) continue;
    words += text.slice(from, at.start);
    from = personAt.start;
  }
  return (words + text.slice(from, end)).replaceAll("\n", "");
}

/** Adds what the article is about where nothing else has told of it: what the sentence of its first day tells. */
export function addNews(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
  page: Page,
): void {
  if (drafts.some(({ planned, background }) => !planned && !background)) return;
  if (!candidates.some(acts)) return;
  const told = leadOf(article);
  if (told?.lead.part !== "body" || isFar(told.time.date, page.date)) return;
  const headline = article.article.headline.split("\n")[0] ?? "";
  const titleOf = (words: string): string | null => {
    const title = newsTitle(words);
    return title !== null && isFragment(title) && headline !== "" ? headline : title;
  };
  const draft = leadDraft(told.lead, told.time, article, titleOf, NEWS);
  if (draft !== null) drafts.push(draft);
}

/** Somebody of whom more is told than what he says to a reporter. */
function acts(candidate: PartCandidate): boolean {
  const { who, away, verb, words } = candidate;
  return showsScene(candidate) || (verb === "" && !away && who.label === "Person" && tellsAct(words));
}

/** Whether a day is no news of the paper: still to come, or long gone. */
function isFar(date: string, paper: string | null): boolean {
  return paper !== null && (date > paper || isLongBefore(date, paper));
}

/** Adds what a sentence with a day of its own tells by saying who chairs: 「5月5日，第一讲由张三主讲，李四主持」. */
export function addChaired(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
  page: Page,
): void {
  const chairs = candidates.filter(
    ({ role, verb, away, who }) => role === "chair" && verb !== "" && !away && who.label === "Person",
  );
  for (const { at } of chairs) {
    const sentence = sentenceAt(article, at.start);
    if (sentence?.part !== "body" || isToldIn(sentence, drafts)) continue;
    const time = pastDayBefore(at.start, sentence, article, page);
    if (time === null || drafts.some((draft) => draft.named && draft.date === time.date)) continue;
    const draft = leadDraft(sentence, time, article, chairedTitle);
    if (draft === null) continue;
    const lead = leadTime(article)?.date ?? page.date;
    draft.background = lead !== null && time.date !== null && isLongBefore(time.date, lead);
    drafts.push(draft);
  }
}

function isToldIn(sentence: Sentence, drafts: readonly EventDraft[]): boolean {
  return drafts.some((draft) => draft.places.some((place) => contains(sentence, place)));
}

/** The first day that the sentence tells before `at`, where it does not lie ahead. */
function pastDayBefore(
  at: number,
  sentence: Sentence,
  { times }: MentionedArticle,
  page: Page,
): TimeMention | null {
  const time = times.find(
    ({ at: told, date }) => contains(sentence, told) && told.end <= at && date !== null,
  );
  if (time?.date == null || time.date.length < 10) return null;
  return page.date !== null && time.date > page.date ? null : time;
}
