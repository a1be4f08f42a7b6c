/** Visits and meetings that the headline alone tells: of a visit the body says who went along, of a meeting who chaired it. */
import type { EventType, MentionedArticle } from "../../model/index.ts";
import { headlineAct, tellsConvening, tellsGathering } from "./event-cues.rules.ts";
import { leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import { LEAD } from "./event-lead.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { goesAlong } from "./part-cues.rules.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Rows of happenings that people go along to or chair as well: guests are received, the lead tells it in other words. */
const OTHERS: ReadonlySet<string> = new Set(["event.receive", LEAD]);

const GATHERINGS: ReadonlySet<string> = new Set(["meeting", "forum", "ceremony", "performance", "award"]);

/** 「昨天上午，听他打比方的是市长张三。……李四全程陪同。」 below 「张三一天看四站」. */
export function addAccompanied(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
): void {
  if (open(drafts).some(({ type, rule }) => type === "inspection" || OTHERS.has(rule))) return;
  const company = candidates.find((candidate) => isThere(candidate) && goesAlong(candidate.verb));
  const title = company && visitTitle(article);
  if (title) addOfLeadDay(drafts, { type: "inspection", title, rule: "event.accompanied" }, company, article);
}

/** 「会议室里坐的大多是外人。……李四主持」 below 「集团召集供应商开会」. */
export function addConvened(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
): void {
  if (open(drafts).some(({ named, type, rule }) => named || GATHERINGS.has(type) || OTHERS.has(rule))) return;
  const chair = candidates.find(
    (candidate) => isThere(candidate) && candidate.role === "chair" && candidate.verb !== "",
  );
  const title = chair && headlines(article).find(tellsConvening);
  if (title) addOfLeadDay(drafts, { type: "meeting", title, rule: "event.convened" }, chair, article);
}

function open(drafts: readonly EventDraft[]): EventDraft[] {
  return drafts.filter(({ planned, background }) => !planned && !background);
}

function isThere({ away, who }: PartCandidate): boolean {
  return !away && who.label === "Person";
}

/** Adds it on the first day of the article, where that is told; the sentence of `witness` speaks of it too. */
function addOfLeadDay(
  drafts: EventDraft[],
  { type, title, rule }: { readonly type: EventType; readonly title: string; readonly rule: string },
  witness: PartCandidate,
  article: MentionedArticle,
): void {
  const time = leadTime(article);
  const told = sentenceAt(article, witness.at.start);
  if (time?.date == null || told === undefined) return;
  const at = sentenceAt(article, time.at.start) ?? told;
  const draft = createDraft({ type, title, at, rule, named: false, planned: false, background: false });
  draft.places.push(told);
  dateDraft(draft, time);
  drafts.push(draft);
}

/** The lines above the body that tell its news. */
function headlines({ article: { text, parts } }: MentionedArticle): string[] {
  return parts
    .filter(({ kind }) => kind === "headline" || kind === "subhead" || kind === "kicker")
    .flatMap(({ start, end }) => text.slice(start, end).split("\n"));
}

/** The clause of the headline that opens on somebody and goes on: 「张三一天看四站」. */
function visitTitle(article: MentionedArticle): string | null {
  const lines = headlines(article);
  for (const { label, text } of article.mentions) {
    const line = label === "Person" ? lines.find((each) => each.includes(text)) : undefined;
    const act = line === undefined ? "" : headlineAct(line, text);
    if (act.length > text.length && !tellsGathering(act)) return act;
  }
  return null;
}
