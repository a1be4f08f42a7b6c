/** The visit of which an article tells no more than who went along: 「昨天上午，听他打比方的是市长张三。……李四全程陪同。」 */
import type { MentionedArticle } from "../../model/index.ts";
import { headlineAct, tellsGathering } from "./event-cues.rules.ts";
import { leadTime } from "./event-dates.ts";
import { createDraft, dateDraft, type EventDraft } from "./event-draft.ts";
import { LEAD } from "./event-lead.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { goesAlong } from "./part-cues.rules.ts";
import { sentenceAt } from "./sentence-at.ts";

/** Rows of happenings that people go along to as well: guests are received, the lead tells a visit in other words. */
const OTHERS: ReadonlySet<string> = new Set(["event.receive", LEAD]);

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

/** The clause of the headline that opens on somebody and goes on: 「张三一天看四站」. */
function visitTitle({ article: { headline }, mentions }: MentionedArticle): string | null {
  for (const { label, text } of mentions) {
    if (label !== "Person" || !headline.includes(text)) continue;
    const act = headlineAct(headline, text);
    if (act.length > text.length && !tellsGathering(act)) return act;
  }
  return null;
}
