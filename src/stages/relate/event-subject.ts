/** What a clause without a named subject tells of: 「二期」 of the project named before it. */

import type { Mention, MentionedArticle, Span } from "../../model/index.ts";
import type { Match } from "../../rules/match.ts";
import {
  builtIn,
  builtThing,
  clauseTail,
  closedQuotes,
  endsClauseAt,
  isBuildingVerb,
  isHappening,
  isNamePart,
  isPark,
  isPhase,
  isWhere,
  phaseIn,
  phaseOf,
  subjectBehind,
  subjectWords,
  withoutPhase,
} from "./event-cues.rules.ts";
import type { EventEmit } from "./event-kind.ts";
import { sentenceAt } from "./sentence-at.ts";

type Named = Pick<Mention, "label" | "name" | "text">;

const LONGEST_SUBJECT = 26;
/** How far before its verb a thing is still the one that it tells of. */
const NEAR_THING = 160;
const STOPS = "，。；：！？●▲■◆";

/** The subject of the clause with its verb: 「甲项目二期投产」; it stands before the time or behind it. */
export function subjectTitle(match: Match<EventEmit>, article: MentionedArticle): string {
  const { shape, range } = match;
  const verb = clauseTail(shape.text.slice(range.start, range.end));
  const opensWithTime = isPrivate(shape.text.charAt(range.start));
  const behind = opensWithTime ? printed(match, article, range.start + 1, range.end - verb.length) : "";
  const own =
    subjectBehind(behind) ||
    subjectWords(printed(match, article, clauseStart(match), range.start)) ||
    builtIn(printed(match, article, 0, range.start)) ||
    phaseIn(shape.text.slice(0, range.start));
  if (own === "" && verb === "") return "";
  const known = isPhase(own)
    ? ((own === "" ? opener(match, article) : null) ?? namedBefore(article, match.at.start, verb))
    : null;
  if (own === "" && known === null) return "";
  const subject = known ? `${withoutPhase(nameOf(known))}${phaseOf(own, known.text)}` : own;
  return closedQuotes(`${subject.slice(-LONGEST_SUBJECT)}${verb}`);
}

/** 「该公司」 is told by its name. */
function nameOf(mention: Named): string {
  return mention.label === "Enterprise" ? mention.name : mention.text;
}

/** Where the clause of a match stands in `Article.text`. */
export function clauseSpan(match: Match<EventEmit>): Span {
  const { starts, ends } = match.shape;
  return { start: starts[clauseStart(match)] ?? 0, end: ends[match.range.end - 1] ?? 0 };
}

/** Whether the words before the verb name something that can take place. */
export function isTellingSubject(title: string, match: Match<EventEmit>): boolean {
  const { shape, range, rule } = match;
  if (rule.emits.title === "what") return !isWhere(shape.text.slice(0, range.start));
  return rule.emits.title !== "subject" || isHappening(title);
}

function clauseStart({ shape, range }: Match<EventEmit>): number {
  let from = range.start;
  while (from > 0 && !STOPS.includes(shape.text.charAt(from - 1))) from--;
  return from;
}

/** The words of a stretch of the sentence, names as printed, times left out. */
function printed({ shape }: Match<EventEmit>, article: MentionedArticle, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) {
    const char = shape.text.charAt(at);
    words += shape.mentions[at]?.text ?? (isPrivate(char) ? yearAt(shape, at, article) : char);
  }
  return words;
}

function isPrivate(char: string): boolean {
  return char >= "\uE000" && char <= "\uE0FF";
}

/** A year right before a name is part of it: 「2021年度科学技术奖」. */
function yearAt(shape: Match<EventEmit>["shape"], at: number, article: MentionedArticle): string {
  const time = article.article.text.slice(shape.starts[at] ?? 0, shape.ends[at] ?? 0);
  return isNamePart(time) && !endsClauseAt(shape.text, at + 1) ? time : "";
}

/** The firm that opens the sentence where it names no project: 「甲公司去年签约，今年5月开工」. */
function opener({ shape, range }: Match<EventEmit>, article: MentionedArticle): Mention | null {
  const before = shape.mentions.slice(0, range.start).filter((mention) => mention !== null);
  if (before.some((mention) => mention.label === "Project" || isPark(mention.text))) return null;
  const first = before.find((mention) => mention.label === "Enterprise");
  return first !== undefined && first === before[0] && !hasProject(article) ? first : null;
}

function hasProject(article: MentionedArticle): boolean {
  return article.mentions.some((mention) => mention.label === "Project");
}

/** The project or park that the sentence names first, else the last one named before it, by any word, else the last firm. */
function namedBefore(article: MentionedArticle, at: number, verb: string): Named | null {
  const from = sentenceAt(article, at)?.start ?? at;
  const before = article.mentions.filter((mention) => mention.at.end <= at);
  const built = before.filter((m) => m.label === "Project" || (m.label === "Place" && isPark(m.text)));
  const last = built.at(-1);
  return (
    built.find((mention) => mention.at.start >= from && mention.label === "Project") ??
    (last !== undefined && at - last.at.end < NEAR_THING ? last : null) ??
    thingBefore(article, at) ??
    last ??
    (isBuildingVerb(verb) ? null : (before.findLast((mention) => mention.label === "Enterprise") ?? null))
  );
}

/** A thing that no mention names: 「这个加工园由甲公司投资，计划11月投产」. */
function thingBefore(article: MentionedArticle, at: number): Named | null {
  const from = Math.max(0, at - NEAR_THING);
  const text = builtThing(article.article.text.slice(from, at).replaceAll("\n", ""));
  return text === null ? null : { label: "Project", name: text, text };
}
