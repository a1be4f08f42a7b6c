/** What a printed line is by its own shape, before its neighbours are asked. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { matchesOf } from "../../text/matches.ts";
import { type Byline, parseByline } from "./byline.ts";
import { DATELINE, IMPRINT, LISTED_HEAD, NAMED_LEAD, NAMED_LIST, TURN } from "./layout.rules.ts";
import { type Line, sliceLine } from "./lines.ts";
import { type LayoutWords, layoutWords } from "./words.ts";

export type LineKind = "furniture" | "short" | "byline" | "caption" | "lead" | "prose";

export interface KindLine {
  readonly kind: LineKind;
  readonly line: Line;
  /** Who wrote or photographed it, for bylines, captions, leads and prose that ends with its writer. */
  readonly byline: Byline | null;
  /** Length of the dateline with which a lead opens. */
  readonly dateline: number;
  /** Where the byline at the end of a caption or of prose begins; the text's length where there is none. */
  readonly credit: number;
  /** A headline set in the same line before a dateline or before the text it stands over. */
  readonly inline: Line | null;
  /** Whether its text goes on on another page (下转02版). */
  readonly turned: boolean;
}

/** Widest headline, in characters. */
const LONGEST_HEADLINE = 48;
/** One that a Markdown mark sets apart. */
const LONGEST_MARKED = 160;
const LONGEST_FURNITURE = 40;
const LONGEST_CAPTION = 120;
const LONGEST_CREDIT = 45;
const STOPS = /[。！？”… ]+/g;

export function kindOf(printed: Line, lexicons: Lexicons): KindLine {
  const words = layoutWords(lexicons);
  const line = withoutTurn(printed);
  const kind = kindOfWhole(line, words, lexicons);
  return line === printed ? kind : { ...kind, turned: true };
}

function kindOfWhole(line: Line, words: LayoutWords, lexicons: Lexicons): KindLine {
  const { text } = line;
  if (isFurniture(text, words)) return made("furniture", line);
  const item = listedItem(line, words, lexicons);
  if (item !== null) return item;
  if (line.level > 0 && text.length <= LONGEST_MARKED && !/。./.test(text)) return made("short", line);
  const byline = parseByline(text, lexicons);
  if (byline?.said === true) return { ...made("byline", line), byline };
  const lead = leadOf(line, lexicons);
  if (lead !== null) return lead;
  const credit = creditOf(text, lexicons);
  if (credit !== null) {
    const caption = credit.byline.photo && text.length <= LONGEST_CAPTION;
    return { ...made(caption ? "caption" : "prose", line), byline: credit.byline, credit: credit.at };
  }
  if (words.captionStarts.some((start) => text.startsWith(start)) || /^[▲△↑↓]/.test(text))
    return made("caption", line);
  return standingLine(line, words) ?? made(isShort(text) ? "short" : "prose", line);
}

function made(kind: LineKind, line: Line): KindLine {
  return { kind, line, byline: null, dateline: 0, credit: line.text.length, inline: null, turned: false };
}

/** Cuts 下转02版 off the end of a line. */
function withoutTurn(line: Line): Line {
  const turn = TURN.pattern.exec(line.text);
  return turn === null || turn.index === 0 ? line : sliceLine(line, 0, turn.index);
}

function isFurniture(text: string, words: LayoutWords): boolean {
  if (!/\p{sc=Han}/u.test(text) && text.length < 80) return true;
  if (TURN.pattern.exec(text)?.index === 0 || IMPRINT.pattern.test(text)) return true;
  return (
    text.length <= LONGEST_FURNITURE &&
    words.furniture.some((word) => text.includes(word)) &&
    !/[。]./.test(text)
  );
}

/** A line that opens with a dateline, or holds one after its headline: `记者当主播 脐橙先开园 江城日报讯（…）`. */
function leadOf(line: Line, lexicons: Lexicons): KindLine | null {
  const { text } = line;
  const at = datelineStart(text);
  if (at === -1) return null;
  const rest = at === 0 ? line : sliceLine(line, at, text.length);
  const match = DATELINE.pattern.exec(rest.text) ?? NAMED_LEAD.pattern.exec(rest.text);
  if (match === null) return null;
  const inner = parseByline(match[2] ?? match[3] ?? "", lexicons);
  if (inner !== null && match[0].length === rest.text.length)
    return { ...made("byline", rest), byline: inner };
  const open = inner === null ? openByline(rest.text, match[0].length, lexicons) : null;
  const opening = inner ?? open?.byline ?? null;
  const credit = opening === null ? creditOf(rest.text, lexicons) : null;
  return {
    ...made("lead", rest),
    byline: opening ?? credit?.byline ?? null,
    dateline: open?.end ?? match[0].length,
    credit: credit?.at ?? rest.text.length,
    inline: at === 0 ? null : sliceLine(line, 0, at),
  };
}

/** Start of the dateline: the line's start, or after a space within a headline's length; -1 for none. */
function datelineStart(text: string): number {
  if (DATELINE.pattern.test(text) || NAMED_LEAD.pattern.test(text)) return 0;
  for (let at = text.indexOf(" "); at !== -1 && at <= LONGEST_HEADLINE; at = text.indexOf(" ", at + 1)) {
    if (/[。；]/.test(text.slice(0, at))) return -1;
    const match = DATELINE.pattern.exec(text.slice(at + 1, at + 80));
    if (match?.[1] !== undefined && match[2] !== undefined) return at + 1;
  }
  return -1;
}

/** Writers after a dateline without brackets: `江城日报讯 记者黄埔，通讯员萧何 “以前…`. */
function openByline(text: string, from: number, lexicons: Lexicons): { byline: Byline; end: number } | null {
  const { roles } = layoutWords(lexicons);
  const start = text[from] === " " ? from + 1 : from;
  if (roles.longestAt(text, start) === -1) return null;
  const end = text.slice(start, start + LONGEST_CREDIT).search(/ (?=[“\d])|[。“]/);
  if (end === -1) return null;
  const byline = parseByline(text.slice(start, start + end), lexicons);
  return byline === null ? null : { byline, end: start + end };
}

/** The byline that ends a caption or an item: `…。向 东 摄`, `…。（本报记者 谷雨）`. */
function creditOf(text: string, lexicons: Lexicons): { byline: Byline; at: number } | null {
  const bracket = /（([^（）]{2,40})）$/.exec(text);
  if (bracket !== null) {
    const byline = parseByline(bracket[1] ?? "", lexicons);
    const sure = byline !== null && (byline.said || /[。！？”…]$/.test(text.slice(0, bracket.index)));
    if (sure) return { byline, at: bracket.index };
  }
  const tail = text.slice(-LONGEST_CREDIT);
  const from = text.length - tail.length;
  for (const stop of matchesOf(tail, STOPS)) {
    const at = from + stop.index + stop[0].length;
    if (at >= text.length) continue;
    const byline = parseByline(text.slice(at), lexicons);
    if (byline?.photo === true && byline.names.length > 0) return { byline, at };
  }
  return null;
}

/** `▲某厂获大订单 4月8日，某厂…`: an item of a digest whose headline is set in the line of its text. */
function listedItem(line: Line, words: LayoutWords, lexicons: Lexicons): KindLine | null {
  const head = LISTED_HEAD.pattern.exec(line.text)?.[1];
  if (head === undefined) return null;
  const body = kindOfWhole(sliceLine(line, head.length + 2, line.text.length), words, lexicons);
  return { ...body, inline: sliceLine(line, 1, head.length + 1) };
}

/** `天气 今天阴有小雨…`: a standing headline set in the line of its text. */
function standingLine(line: Line, words: LayoutWords): KindLine | null {
  const space = line.text.indexOf(" ");
  if (space < 2 || space > 12 || isShort(line.text)) return null;
  const head = line.text.slice(0, space);
  if (!words.standing.some((end) => head.endsWith(end))) return null;
  return {
    ...made("prose", sliceLine(line, space + 1, line.text.length)),
    inline: sliceLine(line, 0, space),
  };
}

function isShort(text: string): boolean {
  if (text.length > LONGEST_HEADLINE && !(text.length <= 90 && text.includes(" ") && !/[，]/.test(text)))
    return false;
  if (/[。；，、：;:，…—]$/.test(text) || /[。；]/.test(text)) return false;
  if (NAMED_LIST.pattern.test(text)) return false;
  return !/^\d+[.、](?!\d)|^（.*）$/.test(text);
}
