/** The visit of which an article tells no more than who went along: 「昨天上午，听他打比方的是市长张三。……李四全程陪同。」 */
import type { MentionedArticle } from "../../model/index.ts";
import { headlineAct, tellsConvening, tellsGathering } from "./event-cues.rules.ts";
import { leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import { LEAD } from "./event-lead.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { goesAlong } from "./part-cues.rules.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Rows of happenings that people go along to as well: guests are received, the lead tells a visit in other words. */
const OTHERS: ReadonlySet<string> = new Set(["event.receive", LEAD]);

const GATHERINGS: ReadonlySet<string> = new Set(["meeting", "forum", "ceremony", "performance", "award"]);

/** Adds the visit that a headline tells by who makes it, where neither name nor verb does. */
export function addAccompanied(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
): void {
  const open = drafts.filter(({ planned, background }) => !planned && !background);
  if (open.some(({ type, rule }) => type === "inspection" || OTHERS.has(rule))) return;
  const company = candidates.find(
    ({ away, verb, who }) => !away && goesAlong(verb) && who.label === "Person",
  );
  const along = company && sentenceAt(article, company.at.start);
  const time = leadTime(article);
  if (along === undefined || time?.date == null) return;
  const title = visitTitle(article);
  if (title === null) return;
  const draft = createDraft({
    type: "inspection",
    title,
    at: sentenceAt(article, time.at.start) ?? along,
    rule: "event.accompanied",
    named: false,
    planned: false,
    background: false,
  });
  draft.places.push(along);
  dateDraft(draft, time);
  drafts.push(draft);
}

/** Adds the meeting that somebody chairs where neither name nor verb has told of one, but the headline has. */
export function addConvened(
  drafts: EventDraft[],
  candidates: readonly PartCandidate[],
  article: MentionedArticle,
): void {
  const open = drafts.filter(({ planned, background }) => !planned && !background);
  if (open.some(({ named, type, rule }) => named || GATHERINGS.has(type) || OTHERS.has(rule))) return;
  const chair = candidates.find(
    ({ role, verb, away, who }) => role === "chair" && verb !== "" && !away && who.label === "Person",
  );
  const chaired = chair && sentenceAt(article, chair.at.start);
  const time = leadTime(article);
  const title = headlines(article).find(tellsConvening);
  if (chaired === undefined || time?.date == null || title === undefined) return;
  const draft = createDraft({
    type: "meeting",
    title,
    at: sentenceAt(article, time.at.start) ?? chaired,
    rule: "event.convened",
    named: false,
    planned: false,
    background: false,
  });
  draft.places.push(chaired);
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
