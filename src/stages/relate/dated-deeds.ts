/** Happenings told in passing, with a day or month of their own: 「公司2019年6月签约落户，2020年9月投产」. */

import {
  type MentionedArticle,
  overlaps,
  type Page,
  type Sentence,
  type TimeMention,
} from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { scales } from "../../rules/weights.ts";
import { opensNoDay } from "./dated-deeds.rules.ts";
import { type Deed, deedAt, openDeedAt } from "./deed-clauses.ts";
import { type DeedCandidate, deedFeatures } from "./deed-features.ts";
import { actorBefore, deedParts } from "./deed-parts.ts";
import { builtIn } from "./event-cues.rules.ts";
import { isLongBefore, leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import { sentenceAt } from "./sentence-at.ts";

const RULES = { listed: "event.dated-deed", open: "event.dated-clause" } as const;
const SCORE = 0.6;
const LONGEST_TITLE = 30;
/** Odds (natural log) from which a clause counts as a happening: one that is right in nine of twenty raises F. */
const LEAST_ODDS = Math.log(0.45 / 0.55);

const scaleBy = scales("deed-weights", (term) => [term]);

/** Adds what a dated clause tells and no name and no frame has found; later sentences do not speak of it. */
export function addDatedDeeds(
  drafts: EventDraft[],
  article: MentionedArticle,
  page: Page,
  lexicons: Lexicons,
): void {
  const likely = deedCandidates(drafts, article, page, lexicons).filter(
    (candidate) => oddsOf(deedFeatures(candidate, drafts, article, page), lexicons) >= LEAST_ODDS,
  );
  for (const candidate of likely) {
    if (!isTold(candidate.deed, drafts)) drafts.push(deedDraft(candidate, drafts, article, page));
  }
}

function oddsOf(features: readonly string[], lexicons: Lexicons): number {
  const scale = scaleBy(lexicons);
  for (const feature of features) scale.tell(feature);
  return scale.sum;
}

/** The clauses behind a day or month of which no draft speaks. */
export function deedCandidates(
  drafts: readonly EventDraft[],
  article: MentionedArticle,
  page: Page,
  lexicons: Lexicons,
): DeedCandidate[] {
  return article.times.flatMap((time) => {
    const candidate = candidateAt(time, article, page, lexicons);
    return candidate === null || isTold(candidate.deed, drafts) ? [] : candidate;
  });
}

/** The clause that a day or month opens, outside quoted speech. */
function candidateAt(
  time: TimeMention,
  article: MentionedArticle,
  page: Page,
  lexicons: Lexicons,
): DeedCandidate | null {
  const { text } = article.article;
  const sentence = sentenceAt(article, time.at.start);
  const planned = isAhead(time, page);
  if (sentence?.part !== "body" || !tellsDay(time, sentence, text, planned)) return null;
  const listed = deedAt(time, planned, sentence, text, lexicons);
  const deed = listed ?? openDeedAt(time, planned, sentence, article);
  return deed && { time, sentence, deed, listed: listed !== null, planned };
}

function tellsDay(
  { at, date, precision }: TimeMention,
  sentence: Sentence,
  text: string,
  planned: boolean,
): boolean {
  if (date === null || (precision !== "day" && precision !== "month")) return false;
  const before = text.slice(sentence.start, at.start);
  const isQuoted = before.lastIndexOf("“") > before.lastIndexOf("”");
  return !isQuoted && !opensNoDay(before, text.slice(at.end, sentence.end), planned);
}

function isAhead({ date }: TimeMention, page: Page): boolean {
  return date !== null && page.date !== null && date > page.date.slice(0, date.length);
}

/** Whether a day that opens an article is long gone: 「去年12月9日，…」 leads to what the article is about. */
function isPast({ date }: TimeMention, page: Page): boolean {
  return date !== null && page.date !== null && isLongBefore(date, page.date);
}

function isTold({ at }: Deed, drafts: readonly EventDraft[]): boolean {
  return drafts.some((draft) => draft.places.some((place) => overlaps(place, at)));
}

/** What the clause tells as a happening. */
export function deedDraft(
  { deed, time, listed, planned }: DeedCandidate,
  drafts: readonly EventDraft[],
  article: MentionedArticle,
  page: Page,
): EventDraft {
  const built = deed.subject === "" && deed.ofThing ? builtIn(textBefore(deed, article)) : "";
  const actor = deed.subject === "" && built === "" ? actorBefore(deed, article) : null;
  const rule = listed ? RULES.listed : RULES.open;
  const draft = createDraft({
    type: deed.type,
    title: `${built || (actor?.text ?? deed.subject)}${deed.before}${deed.from}`
      .replaceAll("\n", "")
      .slice(0, LONGEST_TITLE),
    at: deed.at,
    rule,
    named: false,
    planned,
    background: time.date !== leadTime(article)?.date || isPast(time, page),
  });
  dateDraft(draft, time);
  for (const { who, role } of deedParts(deed, actor, drafts, article))
    draft.parts.push({ who, role, rule, score: SCORE, at: deed.at });
  return draft;
}

/** The words of the sentence before the verb of a deed. */
function textBefore({ verb }: Deed, article: MentionedArticle): string {
  const from = sentenceAt(article, verb.start)?.start ?? verb.start;
  return article.article.text.slice(from, verb.start).replaceAll("\n", "");
}
