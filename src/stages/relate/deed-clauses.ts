/** Finds the clause behind a time that tells what was done then: 「2020年9月第一根单晶硅棒出炉」. */

import type { EventType, MentionedArticle, Sentence, Span, TimeMention } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";
import { CharSet } from "../../text/char-set.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import {
  isAdverbial,
  isAttribute,
  isGround,
  isMeasured,
  isNoDeed,
  joinsNames,
  kindOfClause,
  pointsBack,
  withoutLoose,
} from "./dated-deeds.rules.ts";
import { kindsToldIn } from "./part-cues.rules.ts";

export interface Deed {
  readonly type: EventType;
  /** Whether it befalls a work, a firm or a project: 「通车」 「投产」. */
  readonly ofThing: boolean;
  readonly verb: Span;
  /** Who or what does it, empty where the clause and the words before the time do not say. */
  readonly subject: string;
  /** What stands between the subject and the verb: 「在北京」. */
  readonly before: string;
  /** The verb and what follows it. */
  readonly from: string;
  /** From the time, or the subject before it, to the end of the clause. */
  readonly at: Span;
  /** The clause that tells it. */
  readonly clause: Span;
}

/** Clauses behind a time within which it says what was done. */
const REACH = 3;
const CLAUSE_ENDS = new CharSet("，；。！？");
const SUBJECT_ENDS = new CharSet("，；。！？：、\n");

export function deedAt(
  { at: time }: TimeMention,
  planned: boolean,
  sentence: Sentence,
  text: string,
  lexicons: Lexicons,
): Deed | null {
  const words = wordsOf(lexicons);
  let start = time.end;
  for (let n = 0; n < REACH && start < sentence.end; n++) {
    const end = clauseEnd(text, start, sentence.end);
    const clause = text.slice(start, end);
    if (isNoDeed(clause, planned)) return null;
    const deed = deedIn({ start, end }, time, sentence, text, words);
    if (deed !== null) return deed;
    if (text.charAt(end) !== "，") return null;
    start = end + 1;
  }
  return null;
}

function deedIn(
  clause: Span,
  time: Span,
  sentence: Sentence,
  text: string,
  { verbs, types, ofThings }: DeedWords,
): Deed | null {
  for (let at = clause.start; at < clause.end; at++) {
    const row = verbs.longestAt(text, at);
    if (row < 0) continue;
    const end = at + (verbs.words[row]?.length ?? 0);
    const type = types[row];
    if (type === undefined || type === "none" || isAttribute(type, text.charAt(end))) {
      at = end - 1;
      continue;
    }
    const own = withoutLoose(text.slice(clause.start, at));
    const hasSubject = own !== "" && !isAdverbial(own);
    const subject = hasSubject ? time.start : subjectStart(text, time.start, sentence.start);
    return {
      type,
      ofThing: ofThings[row] === true,
      verb: { start: at, end },
      subject: hasSubject ? own : withoutLoose(text.slice(subject, time.start)),
      before: hasSubject ? "" : own,
      from: text.slice(at, clause.end),
      at: { start: subject, end: clause.end },
      clause,
    };
  }
  return null;
}

/** Characters that a clause behind a time needs for telling something by itself. */
const SHORTEST = 4;

/** What the first whole clause behind a time tells, whatever its verb. */
export function openDeedAt(
  { at: time }: TimeMention,
  planned: boolean,
  sentence: Sentence,
  article: MentionedArticle,
): Deed | null {
  const { text } = article.article;
  let start = time.end;
  for (let n = 0; n < REACH && start < sentence.end; n++) {
    const end = clauseEnd(text, start, sentence.end);
    const clause = text.slice(start, end);
    if (isNoDeed(clause, planned) || isMeasured(clause)) return null;
    if (!isGround(clause) && withoutLoose(clause).length >= SHORTEST)
      return openDeed({ start, end }, time, sentence, article);
    if (text.charAt(end) !== "，") return null;
    start = end + 1;
  }
  return null;
}

function openDeed(clause: Span, time: Span, sentence: Sentence, article: MentionedArticle): Deed {
  const { text } = article.article;
  const words = text.slice(clause.start, clause.end);
  const own = withoutLoose(words);
  const from = clause.start + Math.max(0, words.lastIndexOf(own));
  const acting = actingEnd(from, clause.end, article);
  const hasSubject = acting > from && !isAdverbial(own);
  const start = hasSubject ? time.start : subjectStart(text, time.start, sentence.start);
  const before = withoutLoose(text.slice(start, time.start));
  const isBare = !hasSubject && before === "" && !isAdverbial(own) && !pointsBack(words, own);
  if (isBare) return bareDeed(own, clause, time, text);
  return {
    type: kindOf(words),
    ofThing: false,
    verb: { start: acting, end: Math.min(acting + 2, clause.end) },
    subject: hasSubject ? text.slice(from, acting) : before,
    before: hasSubject ? "" : text.slice(from, acting),
    from: text.slice(acting, clause.end),
    at: { start, end: clause.end },
    clause,
  };
}

/** A clause whose subject is a plain thing: 「8月20日，浑河发大水」. */
function bareDeed(own: string, clause: Span, time: Span, text: string): Deed {
  const from = clause.end - own.length;
  return {
    type: kindOf(own),
    ofThing: false,
    verb: { start: clause.end, end: clause.end },
    subject: own,
    before: "",
    from: text.slice(clause.end, clause.end),
    at: { start: time.start, end: from + own.length },
    clause,
  };
}

function kindOf(clause: string): EventType {
  return kindOfClause(clause) ?? kindsToldIn(clause)[0] ?? "other";
}

/** The end of the names that stand at the head of a clause, joined to each other. */
function actingEnd(from: number, end: number, { mentions, article: { text } }: MentionedArticle): number {
  let at = from;
  for (const mention of mentions) {
    if (mention.at.end > end) break;
    if (mention.at.start < at) continue;
    const gap = text.slice(at, mention.at.start);
    if (!joinsNames(gap)) break;
    at = mention.at.end;
  }
  return at;
}

function subjectStart(text: string, at: number, limit: number): number {
  let start = at;
  while (start > limit && !SUBJECT_ENDS.at(text, start - 1)) start--;
  return start;
}

/** A comma inside quotation marks ends no clause: 「按照“一年初见成效，三年大见成效”要求」. */
function clauseEnd(text: string, start: number, limit: number): number {
  let end = start;
  let quoted = false;
  for (; end < limit && (quoted || end === start || !CLAUSE_ENDS.at(text, end)); end++) {
    if (text[end] === "“") quoted = text.slice(end, limit).includes("”");
    else if (text[end] === "”") quoted = false;
  }
  return end;
}

interface DeedWords {
  readonly verbs: Trie;
  readonly types: readonly (EventType | "none")[];
  readonly ofThings: readonly boolean[];
}

const wordsOf = oncePer(compile);

function compile(lexicons: Lexicons): DeedWords {
  const rows = lexicons.terms("deeds");
  return {
    verbs: createTrie(rows.map((row) => row.term)),
    types: rows.map((row) => row.values.type as EventType | "none"),
    ofThings: rows.map((row) => row.values.actor === "thing"),
  };
}
