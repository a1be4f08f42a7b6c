/** What a clause without a named subject tells of: 「二期」 of the project named before it. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import type { Match } from "../../rules/match.ts";
import {
  clauseTail,
  isClauseEnd,
  isPhase,
  phaseOf,
  subjectBehind,
  subjectWords,
  withoutPhase,
} from "./event-cues.rules.ts";
import type { EventEmit } from "./event-kind.ts";

const LONGEST_SUBJECT = 26;

/** The subject of the clause with its verb: 「甲项目二期投产」; it stands before the time or behind it. */
export function subjectTitle(match: Match<EventEmit>, article: MentionedArticle): string {
  const { shape, range } = match;
  const verb = clauseTail(shape.text.slice(range.start, range.end));
  const behind = printed(match, range.start + 1, range.end - verb.length);
  const own = subjectBehind(behind) || subjectWords(printed(match, clauseStart(match), range.start));
  const known = isPhase(own) ? namedBefore(article, match.at.start) : null;
  const subject = known ? `${withoutPhase(known.text)}${phaseOf(own, known.text)}` : own;
  return `${subject.slice(-LONGEST_SUBJECT)}${verb}`;
}

function clauseStart({ shape, range }: Match<EventEmit>): number {
  let from = range.start;
  while (from > 0 && !isClauseEnd(shape.text.charAt(from - 1))) from--;
  return from;
}

/** The words of a stretch of the sentence, names as printed, times left out. */
function printed({ shape }: Match<EventEmit>, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) {
    const char = shape.text.charAt(at);
    words += shape.mentions[at]?.text ?? (char >= "\uE000" && char <= "\uE0FF" ? "" : char);
  }
  return words;
}

/** The last project named before `at`, else the last firm. */
function namedBefore(article: MentionedArticle, at: number): Mention | null {
  const before = article.mentions.filter((mention) => mention.at.end <= at);
  return (
    before.findLast((mention) => mention.label === "Project") ??
    before.findLast((mention) => mention.label === "Enterprise") ??
    null
  );
}
