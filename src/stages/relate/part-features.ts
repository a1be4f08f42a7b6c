/** What speaks for a candidate's part in a happening, as plain yes-or-no features; their weights are data. */
import { contains, type MentionedArticle, type Span } from "../../model/index.ts";
import { isBackground, isClauseEnd, turnsToMeeting } from "./event-cues.rules.ts";
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

/** Features of the candidate alone: whether it takes part in anything. */
export function candidateFeatures(candidate: PartCandidate, { article }: PartScene): string[] {
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

/** Features of the candidate with one happening. */
export function pairFeatures(candidate: PartCandidate, draft: EventDraft, scene: PartScene): string[] {
  const { role, only, prefers, at, who } = candidate;
  const out = [
    `role:${role}:${draft.type}`,
    `rule:${candidate.rule}:${draft.type}`,
    `stands:${candidate.stands}:${who.label}:${draft.type}`,
    `type:${draft.type}`,
  ];
  if (scene.speaksOf(candidate) === draft) out.push("told", `told:${role}`);
  if (draft.named) out.push("named");
  if (draft.background) out.push("background");
  if (draft.parent) out.push("inside");
  if (isAside(draft, scene.drafts))
    out.push("aside", `aside:${scene.speaksOf(candidate) === draft ? "told" : "other"}`);
  if (only?.includes(draft.type)) out.push("asked");
  else if (only) out.push(`unasked:${role}`);
  if (prefers?.[0] === draft.type) out.push("preferred");
  if (draft.places.some((place) => overlaps(place, at))) out.push("sameWords");
  if (draft.title.includes(who.text) || draft.title.includes(who.name)) out.push("inTitle");
  const kinds = kindsToldIn(clauseOf(candidate));
  if (kinds.includes(draft.type)) out.push("kindred", `kindred:${draft.type}`);
  else if (kinds.length > 0) out.push("otherKind");
  if (isLead(draft, scene.drafts)) out.push("lead");
  if (draft.parts.some((part) => part.who.name === who.name)) out.push("framed");
  out.push(...placeFeatures(candidate, draft, scene), ...dateFeatures(candidate, draft, scene));
  return out;
}

/** The clause in which the name stands, from the name on. */
function clauseOf({ shape, index }: PartCandidate): string {
  let end = index;
  while (end < shape.text.length && !isClauseEnd(shape.text.charAt(end))) end++;
  return shape.text.slice(index, end);
}

/** How far off the happening was last spoken of, and how the sentence turns to it. */
function placeFeatures(
  { shape, at }: PartCandidate,
  draft: EventDraft,
  { article, drafts }: PartScene,
): string[] {
  const { sentence } = shape;
  const before = lastBefore(draft, at.start);
  const out: string[] = [];
  if (draft.places.some((place) => contains(sentence, place)))
    out.push(before >= sentence.start ? "inSentence" : "laterInSentence");
  const gap = before < 0 ? "ahead" : distance(article, before, sentence.index);
  out.push(`gap:${gap}`);
  const later = drafts.filter((other) => other !== draft && lastBefore(other, at.start) > before).length;
  out.push(`later:${Math.min(later, 3)}`);
  if (
    draft.places.some((place) => article.article.parts.some((p) => p.kind !== "body" && contains(p, place)))
  )
    out.push("headline");
  const opening = sentenceOpening(article.article.text.slice(sentence.start, sentence.end));
  const gathering = draft.type === "meeting" || draft.type === "forum" ? "gathering" : draft.type;
  if (opening)
    out.push(`opens:${opening}:${gathering}`, `opens:${opening}:${draft.parent ? "inside" : "whole"}`);
  else if (turnsToMeeting(article.article.text.slice(sentence.start, sentence.end)))
    out.push(`turns:${gathering}`);
  return out;
}

/** Whether the sentence's own day is the happening's. */
function dateFeatures({ shape }: PartCandidate, draft: EventDraft, { article }: PartScene): string[] {
  const time = article.times.find((t) => contains(shape.sentence, t.at) && t.precision === "day");
  if (!time || !draft.date) return [];
  return [time.date === draft.date ? "sameDay" : "otherDay"];
}

function lastBefore(draft: EventDraft, at: number): number {
  return Math.max(-1, ...draft.places.filter((place) => place.start <= at).map((place) => place.start));
}

/** Sentences between, in steps that grow. */
function distance({ sentences }: MentionedArticle, from: number, to: number): string {
  const start = sentences.findLast((sentence) => sentence.start <= from)?.index ?? 0;
  const steps = to - start;
  return steps <= 2 ? String(steps) : steps <= 5 ? "few" : steps <= 10 ? "many" : "far";
}

function isLead(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  return drafts.find((other) => !other.background && !other.planned) === draft;
}

/** Whether it has another day than the happening that the article is about. */
function isAside(draft: EventDraft, drafts: readonly EventDraft[]): boolean {
  const lead = drafts.find((other) => !other.background && !other.planned && other.date !== null);
  return lead !== undefined && draft.date !== null && draft.date !== lead.date;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
