/** What speaks for a candidate's part in a happening, as plain yes-or-no features; their weights are data. */
import { contains, type EventType, type MentionedArticle } from "../../model/index.ts";
import { isBackground, isClauseEnd, turnsToMeeting } from "./event-cues.rules.ts";
import { closingTime } from "./event-dates.ts";
import type { EventDraft } from "./event-draft.ts";

import type { PartCandidate } from "./part-candidates.ts";
import { kindsToldIn, predicateClasses, sentenceOpening } from "./part-cues.rules.ts";
import { isQuoted } from "./presence.rules.ts";

/** The happenings of an article as candidates see them. */
export interface PartScene {
  readonly article: MentionedArticle;
  readonly drafts: readonly EventDraft[];
  /** The happening that the words at a place speak of by the order of telling alone. */
  speaksOf(candidate: PartCandidate): EventDraft | null;
}

/** What speaks for a candidate as such, and with each of the happenings that are open to it. */
export interface PartFeatures {
  readonly own: readonly string[];
  readonly choices: readonly (readonly string[])[];
}

export function partFeatures(
  candidate: PartCandidate,
  open: readonly EventDraft[],
  scene: PartScene,
): PartFeatures {
  const own = candidateFeatures(candidate, scene);
  if (open.length === 0) return { own, choices: [] };
  const view = viewOf(candidate, scene);
  return { own, choices: open.map((draft) => pairFeatures(candidate, draft, view)) };
}

/** Features of the candidate alone: whether it takes part in anything. */
function candidateFeatures(candidate: PartCandidate, { article }: PartScene): string[] {
  const { who, rule, role, shape, index, words, verb } = candidate;
  const how = verb ? "read" : "bare";
  const out = [`bias:${how}`, `rule:${rule}`, `label:${who.label}:${how}`, `part:${shape.sentence.part}`];
  if (verb) out.push(`verb:${role}:${verb}`, `label:${who.label}:${role}`);
  else out.push(...standing(candidate));
  if (shape.text.charAt(index - 1) === "”") out.push(`afterQuote:${role}`);
  if (isQuoted(article.article.text, who.at.start)) out.push(`quoted:${who.label}:${how}`);
  for (const kind of predicateClasses(words)) out.push(`words:${kind}:${how}`);
  if (isBackground(article.article.text, who.at.start)) out.push(`past:${how}`);
  return out;
}

/** What stands around a name that no row has read. */
function standing({ who, shape, index, words, stands }: PartCandidate): string[] {
  const kind = who.label === "Person" ? "person" : "body";
  const before = shape.text.charAt(index - 1);
  return [
    `stands:${stands}:${kind}`,
    `before:${isName(before) ? "name" : before}:${kind}`,
    `after:${plainStart(words, 1)}:${kind}`,
    `after:${plainStart(words, 2)}:${kind}`,
  ];
}

function isName(char: string): boolean {
  return char >= "\uE000" && char <= "\uE0FF";
}

function plainStart(words: string, length: number): string {
  const start = words.slice(0, length);
  return [...start].some(isName) ? "name" : start;
}

/** What a candidate's sentence tells, the same for every happening. */
interface View {
  readonly scene: PartScene;
  readonly told: EventDraft | null;
  readonly kinds: readonly EventType[];
  readonly opening: string | null;
  readonly turns: boolean;
  /** The day that the sentence names. */
  readonly day: string | null;
  /** Where each happening was last spoken of before the candidate. */
  readonly before: ReadonlyMap<EventDraft, number>;
  readonly lead: EventDraft | undefined;
}

function viewOf(candidate: PartCandidate, scene: PartScene): View {
  const { article, drafts } = scene;
  const { sentence } = candidate.shape;
  const text = article.article.text.slice(sentence.start, sentence.end);
  return {
    scene,
    told: scene.speaksOf(candidate),
    kinds: kindsToldIn(clauseOf(candidate)),
    opening: sentenceOpening(text),
    turns: turnsToMeeting(text),
    day: article.times.find((t) => t.precision === "day" && contains(sentence, t.at))?.date ?? null,
    before: new Map(drafts.map((draft) => [draft, lastBefore(draft, candidate.at.start)])),
    lead: leadDraft(drafts, article),
  };
}

/** The happening that the article is about: the first one, of its own day where it closes what began earlier. */
function leadDraft(drafts: readonly EventDraft[], article: MentionedArticle): EventDraft | undefined {
  const open = drafts.filter((draft) => !draft.background && !draft.planned);
  const closing = closingTime(article);
  return (closing && open.find((draft) => draft.date === closing.date)) ?? open[0];
}

/** Features of the candidate with one happening. */
function pairFeatures(candidate: PartCandidate, draft: EventDraft, view: View): string[] {
  const { role, only, prefers, who } = candidate;
  const { type } = draft;
  const told = view.told === draft;
  const out = [
    `role:${role}:${type}`,
    `rule:${candidate.rule}:${type}`,
    `stands:${candidate.stands}:${who.label}:${type}`,
    `type:${type}`,
  ];
  if (told) out.push("told", `told:${role}`);
  if (draft.named) out.push("named");
  if (draft.background) out.push("background", `background:${told ? "told" : "other"}`);
  if (draft.parent) out.push("inside");
  if (isAside(draft, view.lead)) out.push("aside", `aside:${told ? "told" : "other"}`);
  if (only?.includes(type)) out.push("asked");
  else if (only) out.push(`unasked:${role}`);
  if (prefers?.[0] === type) out.push("preferred");
  if (draft.title.includes(who.text) || draft.title.includes(who.name)) out.push("inTitle");
  if (view.kinds.includes(type)) out.push("kindred", `kindred:${type}`);
  else if (view.kinds.length > 0) out.push("otherKind");
  if (view.lead === draft) out.push("lead");
  if (draft.parts.some((part) => part.who.name === who.name)) out.push("framed");
  if (view.day !== null && draft.date !== null) out.push(view.day === draft.date ? "sameDay" : "otherDay");
  placeFeatures(candidate, draft, view, out);
  return out;
}

/** The clause in which the name stands, from the name on. */
export function clauseOf({ shape, index }: PartCandidate): string {
  let end = index;
  while (end < shape.text.length && !isClauseEnd(shape.text.charAt(end))) end++;
  return shape.text.slice(index, end);
}

/** How far off the happening was last spoken of, and how the sentence turns to it. */
function placeFeatures(
  { shape: { sentence }, at }: PartCandidate,
  draft: EventDraft,
  { scene: { article }, before, opening, turns, lead }: View,
  out: string[],
): void {
  const last = before.get(draft) ?? -1;
  if (draft.places.some((place) => place.start < at.end && at.start < place.end)) out.push("sameWords");
  if (draft.places.some((place) => contains(sentence, place)))
    out.push(last >= sentence.start ? "inSentence" : "laterInSentence");
  const gap = last < 0 ? "ahead" : distance(article, last, sentence.index);
  const rank = isAside(draft, lead) ? "aside" : draft.named ? "named" : "told";
  out.push(`gap:${gap}`, `rank:${rank}`);
  let later = 0;
  for (const [other, start] of before) if (other !== draft && start > last) later++;
  out.push(`later:${Math.min(later, 3)}`);
  const { parts } = article.article;
  if (draft.places.some((place) => parts.some((p) => p.kind !== "body" && contains(p, place))))
    out.push("headline");
  const gathering = draft.type === "meeting" || draft.type === "forum" ? "gathering" : draft.type;
  if (opening)
    out.push(`opens:${opening}:${gathering}`, `opens:${opening}:${draft.parent ? "inside" : "whole"}`);
  else if (turns) out.push(`turns:${gathering}`);
}

function lastBefore(draft: EventDraft, at: number): number {
  let last = -1;
  for (const { start } of draft.places) if (start <= at && start > last) last = start;
  return last;
}

/** Sentences between, in steps that grow. */
function distance({ sentences }: MentionedArticle, from: number, to: number): string {
  let steps = 0;
  while (steps <= 10 && (sentences[to - steps]?.start ?? 0) > from) steps++;
  return steps <= 2 ? String(steps) : steps <= 5 ? "few" : steps <= 10 ? "many" : "far";
}

/** Whether it has another day than the happening that the article is about. */
function isAside(draft: EventDraft, lead: EventDraft | undefined): boolean {
  return Boolean(lead?.date && draft.date && draft.date !== lead.date);
}
