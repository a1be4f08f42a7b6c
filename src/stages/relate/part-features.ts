/** What speaks for a candidate's part in a happening, as plain yes-or-no features; their weights are data. */
import {
  contains,
  type EventType,
  type MentionedArticle,
  overlaps,
  type Sentence,
  type Span,
} from "../../model/index.ts";
import type { Features } from "../../rules/weights.ts";
import { clauseEndFrom, isBackground, turnsToMeeting } from "./event-cues.rules.ts";
import { closingTime } from "./event-dates.ts";
import type { EventDraft } from "./event-draft.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { kindsToldIn, predicateClasses, sentenceOpening } from "./part-cues.rules.ts";
import { isQuoted } from "./presence.rules.ts";

/** The happenings of an article as candidates see them. */
export class PartScene {
  readonly article: MentionedArticle;
  readonly drafts: readonly EventDraft[];
  /** The happening that the words at a place speak of by the order of telling alone. */
  readonly speaksOf: (candidate: PartCandidate) => EventDraft | null;
  /** The happening that the article is about. */
  readonly lead: EventDraft | undefined;
  readonly #settings = new Map<Sentence, Setting>();

  constructor(
    article: MentionedArticle,
    drafts: readonly EventDraft[],
    speaksOf: (candidate: PartCandidate) => EventDraft | null,
  ) {
    this.article = article;
    this.drafts = drafts;
    this.speaksOf = speaksOf;
    this.lead = leadDraft(drafts, article);
  }

  settingOf(sentence: Sentence): Setting {
    const known = this.#settings.get(sentence);
    if (known !== undefined) return known;
    const setting = settingOf(sentence, this.article);
    this.#settings.set(sentence, setting);
    return setting;
  }
}

/** How a sentence turns to a happening, the same for everyone in it. */
interface Setting {
  readonly opening: string | null;
  readonly turns: boolean;
  /** The day that the sentence names. */
  readonly day: string | null;
}

function settingOf(sentence: Sentence, { article, times }: MentionedArticle): Setting {
  const text = article.text.slice(sentence.start, sentence.end);
  return {
    opening: sentenceOpening(text),
    turns: turnsToMeeting(text),
    day: times.find((t) => t.precision === "day" && contains(sentence, t.at))?.date ?? null,
  };
}

/** The happening that the article is about: the first one, of its own day where it closes what began earlier. */
function leadDraft(drafts: readonly EventDraft[], article: MentionedArticle): EventDraft | undefined {
  const open = drafts.filter((draft) => !draft.background && !draft.planned);
  const closing = closingTime(article);
  return (closing && open.find((draft) => draft.date === closing.date)) ?? open[0];
}

/** Features of the candidate alone: whether it takes part in anything. */
export function candidateFeatures(
  candidate: PartCandidate,
  { article: { article } }: PartScene,
  out: Features,
): void {
  const { who, rule, role, shape, index, words, verb } = candidate;
  const how = verb ? "read" : "bare";
  out.tell("bias", how);
  out.tell("rule", rule);
  out.tell("label", who.label, how);
  out.tell("part", shape.sentence.part);
  if (verb) {
    out.tell("verb", role, verb);
    out.tell("label", who.label, role);
  } else standing(candidate, out);
  if (shape.text.charAt(index - 1) === "”") out.tell("afterQuote", role);
  if (isQuoted(article.text, who.at.start)) out.tell("quoted", who.label, how);
  for (const kind of predicateClasses(words)) out.tell("words", kind, how);
  if (isBackground(article.text, who.at.start)) out.tell("past", how);
}

/** What stands around a name that no row has read. */
function standing({ who, shape, index, words, stands }: PartCandidate, out: Features): void {
  const kind = who.label === "Person" ? "person" : "body";
  const before = shape.text.charAt(index - 1);
  out.tell("stands", stands, kind);
  out.tell("before", isName(before) ? "name" : before, kind);
  out.tell("after", plainStart(words, 1), kind);
  out.tell("after", plainStart(words, 2), kind);
}

function isName(char: string): boolean {
  return char >= "\uE000" && char <= "\uE0FF";
}

function plainStart(words: string, length: number): string {
  const start = words.slice(0, length);
  return [...start].some(isName) ? "name" : start;
}

/** What the words of a candidate tell, the same for every happening. */
interface View {
  readonly scene: PartScene;
  readonly told: EventDraft | null;
  readonly kinds: readonly EventType[];
  readonly setting: Setting;
  /** Where each happening was last spoken of before the candidate. */
  readonly before: readonly number[];
}

export function viewOf(candidate: PartCandidate, scene: PartScene): View {
  return {
    scene,
    told: scene.speaksOf(candidate),
    kinds: kindsToldIn(clauseOf(candidate)),
    setting: scene.settingOf(candidate.shape.sentence),
    before: scene.drafts.map((draft) => lastBefore(draft, candidate.at.start)),
  };
}

/** Features of the candidate with one happening. */
export function pairFeatures(candidate: PartCandidate, draft: EventDraft, view: View, out: Features): void {
  const { role, rule, stands, who } = candidate;
  const { type } = draft;
  const told = view.told === draft;
  const { lead } = view.scene;
  out.tell("role", role, type);
  out.tell("rule", rule, type);
  out.tell("stands", stands, who.label, type);
  out.tell("type", type);
  if (told) {
    out.tell("told");
    out.tell("told", role);
  }
  if (draft.named) out.tell("named");
  if (draft.background) {
    out.tell("background");
    out.tell("background", told ? "told" : "other");
  }
  if (draft.parent) out.tell("inside");
  if (isAside(draft, lead)) {
    out.tell("aside");
    out.tell("aside", told ? "told" : "other");
  }
  wishFeatures(candidate, draft, view, out);
  if (lead === draft) out.tell("lead");
  if (draft.parts.some((part) => part.who.name === who.name)) out.tell("framed");
  const { day } = view.setting;
  if (day !== null && draft.date !== null) out.tell(day === draft.date ? "sameDay" : "otherDay");
  placeFeatures(candidate, draft, view, out);
}

/** Whether the happening is of the kind of which the words speak. */
function wishFeatures(
  { role, only, prefers, who }: PartCandidate,
  { type, title }: EventDraft,
  { kinds }: View,
  out: Features,
): void {
  if (only?.includes(type)) out.tell("asked");
  else if (only) out.tell("unasked", role);
  if (prefers?.[0] === type) out.tell("preferred");
  if (title.includes(who.text) || title.includes(who.name)) out.tell("inTitle");
  if (kinds.includes(type)) {
    out.tell("kindred");
    out.tell("kindred", type);
  } else if (kinds.length > 0) out.tell("otherKind");
}

/** The clause in which the name stands, from the name on. */
export function clauseOf({ shape, index }: PartCandidate): string {
  return shape.text.slice(index, clauseEndFrom(shape.text, index));
}

/** How far off the happening was last spoken of, and how the sentence turns to it. */
function placeFeatures(
  { shape: { sentence }, at }: PartCandidate,
  draft: EventDraft,
  { scene, before, setting: { opening, turns } }: View,
  out: Features,
): void {
  const { article, lead } = scene;
  const last = lastBefore(draft, at.start);
  if (draft.places.some((place) => overlaps(place, at))) out.tell("sameWords");
  if (draft.places.some((place) => contains(sentence, place)))
    out.tell(last >= sentence.start ? "inSentence" : "laterInSentence");
  out.tell("gap", last < 0 ? "ahead" : distance(article, last, sentence.index));
  out.tell("rank", isAside(draft, lead) ? "aside" : draft.named ? "named" : "told");
  let later = 0;
  for (const start of before) if (start > last) later++;
  out.tell("later", LATER[Math.min(later, LATER.length - 1)]);
  if (draft.places.some((place) => isOffBody(place, article))) out.tell("headline");
  const gathering = draft.type === "meeting" || draft.type === "forum" ? "gathering" : draft.type;
  if (opening) {
    out.tell("opens", opening, gathering);
    out.tell("opens", opening, draft.parent ? "inside" : "whole");
  } else if (turns) out.tell("turns", gathering);
}

/** How many happenings are told between, in steps. */
const LATER = ["0", "1", "2", "3"] as const;

function isOffBody(place: Span, { article: { parts } }: MentionedArticle): boolean {
  return parts.some((part) => part.kind !== "body" && contains(part, place));
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
