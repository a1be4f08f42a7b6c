/** Names of happenings: a head (「推进会」) grown left to where the name begins, with what its surroundings say. */
import type { EventType, MentionedArticle, Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { isHan } from "../../text/characters.ts";
import {
  type Cue,
  cueOf,
  heldVerbLength,
  isBackground,
  isBareHead,
  isCounted,
  isJoint,
  isNamePart,
  isOfPerson,
  isOrdinal,
  isOwnVerb,
  isPlacing,
  isTallied,
  opensObject,
  runsOn,
  seriesNumber,
  wantsHolder,
  withoutPointer,
} from "./event-cues.rules.ts";
import { beneficiaryLength, isTopic } from "./event-topic.rules.ts";
import { type EventWords, eventWordsOf } from "./event-words.ts";
import { isOpenName } from "./open-names.ts";

export interface EventName extends Span {
  readonly title: string;
  readonly type: EventType;
  readonly bare: boolean;
  readonly cue: Cue;
  readonly background: boolean;
}

const LONGEST = 48;
/** A loose head (「活动」) needs a name this long. */
const SHORTEST_LOOSE = 6;
const LONGEST_QUOTE = 20;
/** Characters of an ordinal: 「第一百二十」. */
const ORDINAL = 5;
const PUNCTUATION = "，。；：！？、\n|●■◆▲△◎◇◆□○★☆—";
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["”", "“"],
  ["》", "《"],
  ["）", "（"],
]);

/** Every name of a happening in the article, in order, none inside another: the last head of a name decides. */
export function eventNames(article: MentionedArticle, lexicons: Lexicons): EventName[] {
  const { text } = article.article;
  const words = eventWordsOf(lexicons);
  const heads = headsFromEnd(text, words);
  if (heads.length === 0) return [];
  const barriers = barriersOf(article);
  const names: EventName[] = [];
  let limit = text.length + 1;
  for (const head of heads) {
    if (head.end > limit) continue;
    const name = nameOf(article, head, words, barriers, lexicons);
    if (!name) continue;
    names.push(name);
    limit = name.start;
  }
  return names.reverse();
}

/** What a name does not cross to the left: people, and times, save one before an ordinal (「今年第一次调度会」). */
interface Barriers {
  /** 1 at the offsets of people, and of times that are no bare year. */
  readonly barred: Uint8Array;
  /** End of a time expression → its start. */
  readonly times: ReadonlyMap<number, number>;
  /** The same of people: 「张三同志先进事迹报告会」 bears a name. */
  readonly people: ReadonlyMap<number, number>;
}

function nameOf(
  article: MentionedArticle,
  { start: headStart, end: headEnd, index }: Head,
  words: EventWords,
  barriers: Barriers,
  lexicons: Lexicons,
): EventName | null {
  const { text } = article.article;
  if (inTitle(article, headEnd)) return null;
  const edge = leftEdge(text, headStart, words, barriers, lexicons);
  const { skipped } = edge;
  const held = beneficiaryLength(text, edge.start, headEnd);
  const number = seriesNumber(text, headEnd);
  const end = headEnd + number;
  const start = edge.start + held - (number > 0 && text.charAt(edge.start + held - 1) === "“" ? 1 : 0);
  const printed = `${text.slice(start, skipped.start)}${text.slice(skipped.end, end)}`.replaceAll("\n", "");
  const kind = words.kinds[index] ?? "name";
  const isOpen = kind === "open" || kind === "body";
  if (isOpen && !isOpenName(kind, headStart, { start, end }, article, lexicons)) return null;
  const around = isTallied(printed) ? "spoken" : cueOf(text, start, end);
  const told = held > 0 || isOpen || isOwnVerb(printed) || isTopic(text, start, end);
  const cue = around === "none" && told ? "held" : around;
  if (kind === "loose" && (cue === "none" || cue === "spoken" || printed.length < SHORTEST_LOOSE))
    return null;
  const holder = cue === "held" || cue === "joined" ? holderBefore(article, start) : null;
  const own = withoutPointer(printed);
  const title = holder && (kind === "body" || wantsHolder(printed)) ? `${holder}${printed}` : own;
  return {
    start,
    end,
    title,
    type: words.types[index] ?? "meeting",
    bare: own !== printed || isBareHead(title),
    cue,
    background: isBackground(text, start),
  };
}

/** Whether a head stands in the title of a paper, which is no happening: 《关于开展…活动的通知》. */
function inTitle(article: MentionedArticle, end: number): boolean {
  return article.mentions.some(
    (mention) => mention.label === "Policy" && mention.at.start < end && end <= mention.at.end,
  );
}

/** The body that holds it, right before the verb: 「市委常委会」 in 「市委常委会召开会议」. */
function holderBefore(article: MentionedArticle, start: number): string | null {
  const { text } = article.article;
  const length = heldVerbLength(text.slice(Math.max(0, start - 4), start));
  if (length === 0) return null;
  const at = start - length;
  const body = article.mentions.find(
    (m) => m.at.end === at && (m.label === "Organization" || m.label === "Enterprise" || m.label === "Place"),
  );
  return body?.text ?? null;
}

interface Head extends Span {
  readonly index: number;
}

/** The longest head at each end, without those inside a longer one or running on into another word; the last one first. */
function headsFromEnd(text: string, words: EventWords): Head[] {
  const byEnd = new Map<number, Head>();
  words.heads.scan(text, (start, index) => {
    const end = start + (words.heads.words[index]?.length ?? 0);
    if (runsOn(text, end) || byEnd.has(end)) return;
    byEnd.set(end, { start, end, index });
  });
  const kept: Head[] = [];
  let first = Number.POSITIVE_INFINITY;
  for (const head of [...byEnd.values()].sort((a, b) => b.end - a.end)) {
    if (words.kinds[head.index] === "plain" || head.start >= first) continue;
    kept.push(head);
    first = head.start;
  }
  return kept;
}

/** The offsets of the article at hand: cleared for each, it grows with the longest one. */
let scratch = new Uint8Array(1024);

function barriersOf({ article, mentions, times }: MentionedArticle): Barriers {
  const { length } = article.text;
  if (length >= scratch.length) scratch = new Uint8Array(length * 2);
  const barred = scratch.fill(0, 0, length + 1);
  const people = new Map<number, number>();
  for (const { label, at } of mentions) {
    if (label !== "Person") continue;
    people.set(at.end, at.start);
    barred.fill(1, at.start, at.end);
  }
  const starts = new Map<number, number>();
  for (const { at, text } of times) {
    starts.set(at.end, at.start);
    if (!isNamePart(text)) barred.fill(1, at.start, at.end);
  }
  return { barred, times: starts, people };
}

function leftEdge(
  text: string,
  headStart: number,
  words: EventWords,
  { barred, times, people }: Barriers,
  lexicons: Lexicons,
): { start: number; skipped: Span } {
  let at = headStart;
  let skipped: Span = { start: headStart, end: headStart };
  while (at > 0 && headStart - at < LONGEST) {
    if (barred[at - 1] === 1) {
      const honoured = people.get(at);
      if (honoured !== undefined && isOfPerson(text.slice(at, headStart + 1))) {
        at = honoured;
        continue;
      }
      const from = times.get(at);
      if (from !== undefined && isQuotedName(text, from, headStart)) {
        at = from;
        break;
      }
      if (from === undefined || !isOrdinal(text[at])) break;
      skipped = { start: from, end: at };
      at = from;
      continue;
    }
    const char = text.charAt(at - 1);
    const open = PAIRS.get(char);
    if (open !== undefined) {
      const from = text.lastIndexOf(open, at - 2);
      if (from < 0 || at - from > LONGEST_QUOTE || /[。！？]/.test(text.slice(from, at))) break;
      at = from;
      if (opensObject(text.slice(Math.max(0, at - 4), at))) break;
      continue;
    }
    if ("“《（ ".includes(char) || (PUNCTUATION.includes(char) && !isSingleDash(text, at - 1))) break;
    if (joinsTwo(text, at, words)) break;
    if (stopsBefore(text, at, headStart, words, lexicons)) break;
    at -= 1;
  }
  return { start: at, skipped };
}

/** Whether a time opens a name in quotation marks that holds the head too: 「“五月书香讲坛”」. */
function isQuotedName(text: string, from: number, head: number): boolean {
  if (text.charAt(from - 1) !== "“") return false;
  const close = text.indexOf("”", from);
  return close > head && close - from <= LONGEST_QUOTE;
}

/** 「甲市—乙市合作推介会」: one dash joins two places, two open a remark. */
function isSingleDash(text: string, at: number): boolean {
  return text[at] === "—" && text[at - 1] !== "—" && text[at + 1] !== "—" && isHan(text.charCodeAt(at - 1));
}

/** Whether another name ends before the joint at `at`: 「党组会议和常务会议」 are two. */
function joinsTwo(text: string, at: number, words: EventWords): boolean {
  if (!isJoint(text.charAt(at - 1))) return false;
  for (let length = 2; length <= 5; length++)
    if (isListed(text.slice(at - 1 - length, at - 1), words)) return true;
  return false;
}

function isListed(word: string, { heads, kinds }: EventWords): boolean {
  const kind = kinds[heads.indexOf(word)];
  return kind === "name" || kind === "loose";
}

/** Whether a stop word ends right before `at`; 「对」 is none inside 「对接」, 「在」 is one before 「座谈会」. */
function stopsBefore(
  text: string,
  at: number,
  headStart: number,
  words: EventWords,
  lexicons: Lexicons,
): boolean {
  if (!words.stopEnds.at(text, at - 1)) return false;
  for (let length = 4; length >= 1; length--) {
    if (at < length || words.stops.indexOf(text.slice(at - length, at)) < 0) continue;
    if (isCounted(text.slice(Math.max(0, at - length - ORDINAL), at - length))) continue;
    const isWord = length === 1 && lexicons.words.frequency(text.slice(at - 1, at + 1)) >= 1;
    if (isWord && !(at === headStart && isPlacing(text.charAt(at - 1)))) continue;
    return true;
  }
  return false;
}
