/** Happenings told in passing, with a day or month of their own: 「公司2019年6月签约落户，2020年9月投产」. */

import type { MentionedArticle, Page, Sentence, TimeMention } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { opensNoDay } from "./dated-deeds.rules.ts";
import { type Deed, deedAt } from "./deed-clauses.ts";
import { actorBefore, deedParts } from "./deed-parts.ts";
import { leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import { sentenceAt } from "./sentence-at.ts";

const RULE = "event.dated-deed";
const SCORE = 0.6;
const LONGEST_TITLE = 30;

/** Adds what a dated clause tells and no name and no frame has found; later sentences do not speak of it. */
export function addDatedDeeds(
  drafts: EventDraft[],
  article: MentionedArticle,
  page: Page,
  lexicons: Lexicons,
): void {
  for (const time of article.times) {
    const sentence = sentenceAt(article, time.at.start);
    if (sentence?.part !== "body" || !tellsDay(time, sentence, article, page) || isKnown(drafts, time))
      continue;
    const planned = isAhead(time, page);
    const deed = deedAt(time, planned, sentence, article.article.text, lexicons);
    if (deed === null || isTold(deed, drafts)) continue;
    const draft = deedDraft(deed, time, drafts, article);
    if (draft !== null) drafts.push({ ...draft, planned });
  }
}

/** A day or month other than the lead's, outside quoted speech. */
function tellsDay(time: TimeMention, sentence: Sentence, article: MentionedArticle, page: Page): boolean {
  const { at, date, precision } = time;
  if (date === null || (precision !== "day" && precision !== "month")) return false;
  if (date === leadTime(article)?.date) return false;
  const { text } = article.article;
  const before = text.slice(sentence.start, at.start);
  const isQuoted = before.lastIndexOf("“") > before.lastIndexOf("”");
  return !isQuoted && !opensNoDay(before, text.slice(at.end, sentence.end), isAhead(time, page));
}

function isAhead({ date }: TimeMention, page: Page): boolean {
  return date !== null && page.date !== null && date > page.date.slice(0, date.length);
}

function isKnown(drafts: readonly EventDraft[], { date }: TimeMention): boolean {
  return drafts.some((draft) => date !== null && draft.date?.startsWith(date));
}

function isTold({ at }: Deed, drafts: readonly EventDraft[]): boolean {
  return drafts.some((draft) => draft.places.some((place) => place.start < at.end && at.start < place.end));
}

function deedDraft(
  deed: Deed,
  time: TimeMention,
  drafts: readonly EventDraft[],
  article: MentionedArticle,
): EventDraft | null {
  const actor = deed.subject === "" ? actorBefore(deed, article) : null;
  if (deed.subject === "" && actor === null) return null;
  const draft = createDraft({
    type: deed.type,
    title: `${actor?.text ?? deed.subject}${deed.before}${deed.from}`
      .replaceAll("\n", "")
      .slice(0, LONGEST_TITLE),
    at: deed.at,
    rule: RULE,
    named: false,
    planned: false,
    background: true,
  });
  dateDraft(draft, time);
  for (const { who, role } of deedParts(deed, actor, drafts, article))
    draft.parts.push({ who, role, rule: RULE, score: SCORE, at: deed.at });
  return draft;
}
