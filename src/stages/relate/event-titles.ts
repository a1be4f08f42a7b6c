/** Names for happenings that have none, and when two names mean the same happening. */
import { contains, type MentionedArticle, type Span } from "../../model/index.ts";
import type { Match } from "../../rules/match.ts";
import { isSubsequence } from "../../text/subsequence.ts";
import {
  clauseTail,
  endsClauseAt,
  firstClause,
  headlineClause,
  isBareHead,
  isNamePart,
  modifiedHead,
  namesJoined,
  nameTail,
  numberOf,
  sessionOf,
  withoutLocality,
  withoutScene,
} from "./event-cues.rules.ts";
import type { EventDraft } from "./event-draft.ts";
import type { EventEmit } from "./event-kind.ts";
import { subjectTitle } from "./event-subject.ts";
import { AND, signedByPointer, wonTitle } from "./event-titles.rules.ts";

const LONGEST_TITLE = 36;
/** Characters of a plain verb: 「审议」. */
const VERB = 2;
/** Characters of a name in quotation marks inside a title. */
const LONGEST_QUOTE = 14;
/** Winners whom the title of a prize names. */
const NAMED_WINNERS = 2;
/** Who signs, and the longest title that names them. */
const PARTIES = 2;
const LONGEST_SIGNED = 48;
/** How far before the subject a clause may begin. */
const LONGEST_LEAD = 14;

/** The clause as printed without posts, or the thing with its verb: 「甲项目投产」. */
export function frameTitle(match: Match<EventEmit>, article: MentionedArticle): string {
  const { shape, range, slots, rule } = match;
  if (rule.emits.title === "subject") return subjectTitle(match, article);
  if (rule.emits.title === "honor") {
    const who = (slots.get("who") ?? []).map((mention) => mention.text);
    return wonTitle(who.slice(0, NAMED_WINNERS), slots.get("what")?.at(-1)?.text ?? "");
  }
  if (rule.emits.title === "by") return givenTitle(match, article);
  if (rule.emits.title === "what") {
    const what = slots.get("what")?.at(-1);
    const verb = clauseTail(shape.text.slice(range.start, range.end));
    const from = what ? shape.mentions.indexOf(what) + 1 : range.start;
    const between = printedText(shape, from, range.end - verb.length);
    return `${modifiedHead(between) ?? `${what?.text ?? ""}${nameTail(between)}`}${verb}`;
  }
  const title = clauseAround(shape, range).slice(0, LONGEST_TITLE);
  return rule.emits.title === "first" ? firstClause(title) : title;
}

/** The year, the giver and what it does: 「2019年国务院督查激励」; the clause where the winner is named. */
function givenTitle(match: Match<EventEmit>, article: MentionedArticle): string {
  const { shape, range, slots } = match;
  const by = slots.get("by")?.at(-1);
  if (slots.has("who") || by === undefined) return clauseAround(shape, range).slice(0, LONGEST_TITLE);
  const at = shape.mentions.indexOf(by);
  const year = article.times.find((time) => contains(shape.sentence, time.at) && isNamePart(time.text));
  return `${year?.text ?? ""}${by.text}${shape.text.slice(at + 1, range.end)}`;
}

/** The group with the verb that closes the match: 「甲代表团审议」. */
export function eachTitle({ shape, range }: Match<EventEmit>, group: string): string {
  return `${group}${shape.text.slice(range.end - VERB, range.end)}`;
}

/** A stretch of the sentence, names as printed, times left out. */
function printedText(shape: Match<EventEmit>["shape"], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const char = shape.text.charAt(at);
    text += shape.mentions[at]?.text ?? (isPrivate(char) ? "" : char);
  }
  return text;
}

/** The clause that holds `range`, names as printed, without times and what only sets the scene. */
function clauseAround(shape: Match<EventEmit>["shape"], range: Span): string {
  let start = range.start;
  while (start > 0 && range.start - start < LONGEST_LEAD && !endsClauseAt(shape.text, start - 1)) start--;
  let title = "";
  for (let at = start; at < shape.text.length && title.length < LONGEST_TITLE; at++) {
    const char = shape.text.charAt(at);
    if (at >= range.end && endsClauseAt(shape.text, at) && !isQuotedWord(shape.text, at)) break;
    title += shape.mentions[at]?.text ?? (isPrivate(char) ? "" : char);
  }
  return withoutScene(title);
}

/** A quotation mark of a short name within the clause: 「签下“健康小屋”共建协议」. */
function isQuotedWord(text: string, at: number): boolean {
  const open = text.charAt(at) === "”" ? text.lastIndexOf("“", at) : text.charAt(at) === "“" ? at : -1;
  const close = open < 0 ? -1 : text.indexOf("”", open);
  const inside = text.slice(open + 1, close);
  return close > 0 && inside.length <= LONGEST_QUOTE && !/[，。；：！？]/.test(inside);
}

function isPrivate(char: string): boolean {
  return char >= "\uE000" && char <= "\uE0FF";
}

/** The headline tells an inspection best: 「谭启航在洞庭湖区调研时强调」 → 「谭启航在洞庭湖区调研」. */
export function headlineTitle(article: MentionedArticle, match: Match<EventEmit>): string | null {
  // 「张三率李四一行来到我市，就…开展调研」: the headline may name another than who stands next to the verb.
  const people = match.shape.mentions.filter((mention) => mention?.label === "Person");
  const who = [...(match.slots.get("who") ?? []), ...people.filter((mention) => mention !== null)];
  for (const part of article.article.parts) {
    if (part.kind !== "headline" && part.kind !== "kicker" && part.kind !== "subhead") continue;
    const text = article.article.text.slice(part.start, part.end);
    const person = who.find((mention) => text.includes(mention.name));
    const clause = person ? headlineClause(text, person.name) : null;
    if (clause) return clause;
  }
  return null;
}

/** Names the parties of signings whose title only points at one: 「它接着与甲公司签下协议」. */
export function nameParties(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    const signed = draft.type === "signing" ? signedByPointer(draft.title) : null;
    if (signed === null) continue;
    const told = draft.parts.filter(({ role, who }) => role === "sign" && who.label !== "Person");
    const inOrder = told.map(({ who }) => who).sort((a, b) => a.at.start - b.at.start);
    const parties = [...new Set(inOrder.map(({ name }) => name))];
    if (parties.length === PARTIES) draft.title = `${parties.join(AND)}${signed}`.slice(0, LONGEST_SIGNED);
  }
}

/** Whether two names mean one happening: one holds the other, or a bare head points back. */
export function sameHappening(known: string, title: string, bare: boolean): boolean {
  const session = sessionOf(known);
  if (session !== null && session === sessionOf(title)) return true;
  if (numberOf(known) !== null && numberOf(title) !== null && numberOf(known) !== numberOf(title))
    return false;
  const [a, b] = [withoutLocality(known), withoutLocality(title)];
  if (bare || isBareHead(known)) return a.endsWith(b) || b.endsWith(a);
  if (a.includes(b) || b.includes(a) || shortens(a, b) || shortens(b, a) || dice(a, b) >= 0.75) return true;
  return joined(a).some((part) => shortens(b, part)) || joined(b).some((part) => shortens(a, part));
}

/** What one name joins: 「芒果文化节」 and 「产销对接会」 of 「芒果文化节开幕式暨产销对接会」; nothing of a single name. */
function joined(name: string): readonly string[] {
  const parts = namesJoined(name);
  return parts.length > 1 ? parts : [];
}

/** 「五届二次职代会」 for 「五届二次职工代表大会」: every character in order, from the same end. */
function shortens(short: string, full: string): boolean {
  if (short.length < 3 || short.length >= full.length || short.at(-1) !== full.at(-1)) return false;
  return isSubsequence(short, full);
}

/** Dice overlap of character pairs, `0..1`. */
export function dice(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function pairs(text: string): Set<string> {
  const out = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) out.add(text.slice(i, i + 2));
  return out;
}
