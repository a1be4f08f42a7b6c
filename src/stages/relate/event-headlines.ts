/** Happenings that only a headline, a subhead or a picture tells, and headlines that name the happening of the lead. */
import { contains, type EventType, type MentionedArticle, type Part, type Span } from "../../model/index.ts";
import { isSubsequence } from "../../text/subsequence.ts";
import { headlineType, isPictureHeadline, newsSubject, sceneTitle, sketchOf } from "./event-cues.rules.ts";
import { createDraft, type EventDraft } from "./event-draft.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Characters of a headline's name from which its characters in order are the same name. */
const SHORTEST = 4;

interface News {
  readonly title: string;
  readonly type: EventType;
  readonly at: Span;
}

export function addHeadlines(drafts: EventDraft[], article: MentionedArticle): void {
  for (const news of newsOf(article)) {
    const known = drafts.some(
      (draft) =>
        draft.type === news.type ||
        draft.places.some((place) => contains(news.at, place)) ||
        isShortened(newsSubject(news.title), draft.title),
    );
    if (!known) drafts.push(headlineDraft(news));
  }
  const picture = drafts.length === 0 ? pictured(article) : null;
  if (picture) drafts.push(headlineDraft(picture));
}

/** What headlines and subheads tell by themselves: 「甲项目开工」, 「——乙代表团讨论报告见闻」. */
function newsOf({ article }: MentionedArticle): News[] {
  const all: News[] = [];
  for (const at of article.parts) {
    const read = READERS[at.kind];
    const news = read === undefined ? null : read(article.text.slice(at.start, at.end));
    if (news !== null) all.push({ title: news.title, type: news.type, at });
  }
  return all;
}

/** What a headline tells, on its first line or on all of them. */
function headlineNews(text: string): Omit<News, "at"> | null {
  const end = text.indexOf("\n");
  return (end < 0 ? null : titleNews(text.slice(0, end))) ?? titleNews(text.replaceAll("\n", ""));
}

function titleNews(title: string): Omit<News, "at"> | null {
  const type = headlineType(title);
  return type && { title, type };
}

/** How the parts of an article that may tell a happening by themselves are read. */
const READERS: Readonly<Partial<Record<Part["kind"], (text: string) => Omit<News, "at"> | null>>> = {
  headline: headlineNews,
  kicker: headlineNews,
  subhead: (text) => sketchOf(text.replaceAll("\n", "")),
};

/** The scene of a picture that bears a day and no headline of its own. */
function pictured(article: MentionedArticle): News | null {
  if (!isPictureHeadline(article.article.headline)) return null;
  const lead = article.sentences.find((s) => s.part === "body" || s.part === "caption");
  const day = article.times.find((time) => lead && contains(lead, time.at) && time.precision === "day");
  if (!lead || !day) return null;
  const title = sceneTitle(article.article.text.slice(day.at.end, lead.end).replaceAll("\n", ""));
  return { title, type: "other", at: lead };
}

function headlineDraft({ title, type, at }: News): EventDraft {
  return createDraft({
    type,
    title,
    at,
    rule: "event.headline",
    named: false,
    planned: false,
    background: false,
  });
}

/** A headline names the meeting of the lead in its own words: 「市政协五届三次会议开幕」. */
export function joinHeadlines(drafts: EventDraft[], article: MentionedArticle): void {
  const told = (draft: EventDraft): boolean =>
    draft.places.some((place) => inBody(article, place)) &&
    (inBody(article, draft.at) || !isDrawn(draft, drafts, article));
  for (const short of drafts.filter((draft) => draft.named && !told(draft))) {
    const full = drafts
      .filter((draft) => draft !== short && inBody(article, draft.at))
      .filter((draft) => draft.type === short.type || isShortened(short.title, draft.title))
      .filter((draft) => !draft.background)
      .sort((a, b) => Number(a.planned) - Number(b.planned))[0];
    if (!full) continue;
    full.places.push(...short.places);
    full.parts.push(...short.parts);
    drafts.splice(drafts.indexOf(short), 1);
  }
}

/** 「甲江芒果节」 for 「2024甲江芒果文化节开幕式」: every character in order. */
function isShortened(short: string, full: string): boolean {
  return short.length >= SHORTEST && isSubsequence(short, full);
}

/** 「横峰县签约仪式」 of a headline, which has drawn to itself the clause that names another such happening in full. */
function isDrawn(short: EventDraft, drafts: readonly EventDraft[], article: MentionedArticle): boolean {
  const own = short.places
    .filter((place) => inBody(article, place))
    .map(({ start }) => sentenceAt(article, start));
  return drafts.some(
    (full) =>
      full !== short &&
      full.named &&
      full.type === short.type &&
      inBody(article, full.at) &&
      own.every((sentence) => sentence !== undefined && contains(sentence, full.at)),
  );
}

function inBody(article: MentionedArticle, at: Span): boolean {
  return (article.article.parts.find((part) => contains(part, at))?.kind ?? "body") === "body";
}
