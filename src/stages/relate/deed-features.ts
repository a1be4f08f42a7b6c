/** What speaks for a clause with a time telling a happening, as plain yes-or-no features; their weights are data. */
import {
  contains,
  type MentionedArticle,
  type Page,
  type Sentence,
  type TimeMention,
} from "../../model/index.ts";
import { clauseForms, sentenceForms, timeForm } from "./dated-deeds.rules.ts";
import type { Deed } from "./deed-clauses.ts";
import { isLongBefore, leadTime } from "./event-dates.ts";
import type { EventDraft } from "./event-draft.ts";

/** A clause that may tell a happening of the time in it. */
export interface DeedCandidate {
  readonly time: TimeMention;
  readonly sentence: Sentence;
  readonly deed: Deed;
  /** Whether a verb of the lexicon tells it. */
  readonly listed: boolean;
  readonly planned: boolean;
}

const LABELS = ["Person", "Enterprise", "Organization", "Project", "Honor", "Policy", "Place"] as const;
/** Character pairs that a clause shares with the headline, at most. */
const MOST_SHARED = 3;

export function deedFeatures(
  candidate: DeedCandidate,
  drafts: readonly EventDraft[],
  article: MentionedArticle,
  page: Page,
): string[] {
  const { listed, planned, time, sentence } = candidate;
  const how = listed ? "listed" : "open";
  const when = planned ? "ahead" : whenOf(time, article, page);
  const both = [`when:${when}`, ...timeFeatures(candidate, article), ...clauseFeatures(candidate, article)];
  const out = [`bias:${how}`, ...both, ...both.map((feature) => `${feature}:${how}`)];
  const isSame = drafts.some((draft) => draft.date !== null && draft.date === time.date);
  if (isSame) out.push("same", `same:${when}`, `same:${how}`);
  if (drafts.length === 0) out.push("alone", `alone:${when}`);
  if (drafts.some((draft) => draft.places.some((place) => contains(sentence, place)))) out.push("beside");
  if (article.sentences.find(({ part }) => part === "body") === sentence) out.push("first");
  return out;
}

/** How the time is printed and where it stands. */
function timeFeatures({ time, sentence }: DeedCandidate, { article: { text } }: MentionedArticle): string[] {
  const before = text.charAt(time.at.start - 1);
  const opens =
    time.at.start === sentence.start ? "sentence" : "，；：。".includes(before) ? "clause" : "inside";
  const form = timeForm(time.text);
  return [
    `precision:${time.precision}`,
    `time:${form}`,
    `opens:${opens}`,
    `time:${form}:${opens}`,
    `next:${text.charAt(time.at.end)}`,
    ...(opens === "inside" ? [`before:${before}`] : []),
  ];
}

/** What the clause holds: its names, its marks, its length, its words of the headline. */
function clauseFeatures({ deed, sentence, listed }: DeedCandidate, article: MentionedArticle): string[] {
  const { text, headline } = article.article;
  const clause = text.slice(deed.clause.start, deed.clause.end).replaceAll("\n", "");
  const inside = article.mentions.filter(({ at }) => contains(deed.clause, at));
  const { length } = clause;
  let shared = 0;
  for (let at = 0; at + 2 <= length; at++) if (headline.includes(clause.slice(at, at + 2))) shared++;
  return [
    ...(listed ? [`type:${deed.type}`] : []),
    ...LABELS.filter((label) => inside.some((mention) => mention.label === label)).map((l) => `has:${l}`),
    deed.subject === "" ? "subject:none" : "subject:own",
    ...clauseForms(clause).map((form) => `form:${form}`),
    ...sentenceForms(text.slice(sentence.start, sentence.end)).map((form) => `sentence:${form}`),
    `length:${length < 8 ? "short" : length < 16 ? "middle" : length < 30 ? "long" : "very"}`,
    `headline:${Math.min(shared, MOST_SHARED)}`,
    ...(text.charAt(deed.clause.end) === "。" ? ["ends"] : []),
  ];
}

/** How far back the time lies, seen from the article's own day. */
function whenOf({ date }: TimeMention, article: MentionedArticle, page: Page): string {
  const own = leadTime(article)?.date ?? null;
  const lead = own ?? page.date;
  if (date === null || lead === null) return "unknown";
  if (date === own) return "lead";
  if (!isLongBefore(date, lead)) return "recent";
  return date.slice(0, 4) === lead.slice(0, 4) ? "sameYear" : "older";
}
