/** Title chains as printed: 「市委书记、市人大常委会主任」 read from right to left into items with their bodies. */
import type { Span } from "../../model/index.ts";
import type { TermRow } from "../../rules/lexicons.ts";
import type { Found } from "./found.ts";
import { isParticle, isQuoted } from "./name-context.rules.ts";
import type { HeadMap } from "./post-heads.ts";
import { governedIn, ownBodyIn, type UnitInTitle, villageCellIn } from "./post-units.rules.ts";
import {
  bareChainLength,
  cellLevelBefore,
  cellOf,
  isBeforeThat,
  isChainLink,
  isClauseComma,
  isItemStop,
  isLeadSign,
  isLevel,
  isPredicateSign,
  isSeat,
  leadLength,
  lengthOfPraise,
  lengthOfThis,
  oneOfThem,
  opensTitles,
  skipNamingBack,
  skipRemarkBack,
  tellsDeed,
  termLength,
} from "./post-words.rules.ts";
import { areTitleWords } from "./title-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One post in a chain. The text of `title` starts right behind the body's name, or at the first modifier. */
export interface PostItem extends Span {
  readonly head: TermRow;
  /** The body or chain named in the item itself, or `null`. */
  readonly body: Found | null;
  /** A place printed right before the post: 「安州区」 in 「安州区副区长」. */
  readonly place: Found | null;
  /** A body that nothing but its own post names: 「推进组」 in 「推进组组长」. */
  readonly unit: UnitInTitle | null;
  /** What else stands before the title, behind a stop: the short name of a body (「锦鹭鞋业」), words of the title. */
  readonly words?: string;
  /** Where the title begins, behind the body's or the place's name. */
  readonly titleStart: number;
  readonly former: boolean;
}

/** Items in reading order. */
export interface PostChunk extends Span {
  readonly items: readonly PostItem[];
}

/** What a chain is read against: the text, where heads end, and which names end where. */
export interface ChunkText {
  readonly text: string;
  readonly heads: HeadMap;
  /** Bodies, chains and places by the offset where they end; the longest first. */
  readonly endingAt: ReadonlyMap<number, readonly Found[]>;
  /** 1 where a person's name stands: no title runs over it. */
  readonly people: Uint8Array;
  /** Bodies and chains that cover an offset, so that quotes inside a name do not cut it. */
  readonly cover: readonly (Found | undefined)[];
  readonly vocabulary: Vocabulary;
}

/** How many characters may stand between a body's name and the head of its post. */
const LONGEST_GAP = 8;
/** How far left of its post the name of a body may begin that nothing else names. */
const LONGEST_UNIT = 24;
/** How many characters of modifiers a trade may have: 「国家二级演员」. */
const LONGEST_MODIFIER = 4;

/** The chain that ends at `end`, or `null` where no post ends there. */
export function chunkEndingAt(source: ChunkText, end: number): PostChunk | null {
  const items: PostItem[] = [];
  let at = end;
  while (at > 0) {
    const item = itemEndingAt(
      source,
      skipRemarkBack(source.text, items.length > 0 ? at : skipNamingBack(source.text, at)),
    );
    // 「以甲为组长、某局局长乙为副组长」: 组长 is told of 甲.
    if (!item || (source.people[end] === 1 && items.length > 0 && isPredicate(source, item))) break;
    // 「某公司王志伟董事长、某协会秘书长乙」: the post behind 王志伟 is his.
    if (items.length > 0 && source.people[item.start - 1] === 1 && isBare(source, item)) break;
    items.unshift(item);
    at = item.start;
    const link = source.text[at - 1];
    if (!isChainLink(link)) break;
    at -= 1;
    if (isClauseComma(link) && !opensClause(source, at)) break;
  }
  const first = items[0];
  return first ? { start: first.start, end, items } : null;
}

/** Whether nothing but the post itself is told: no body, no place, no 「曾任」. */
function isBare({ text }: ChunkText, { start, end, body, place, unit, former }: PostItem): boolean {
  return !body && !place && !unit && !former && termLength(text.slice(start, end)) === 0;
}

function isPredicate({ text, people }: ChunkText, { start, body, place }: PostItem): boolean {
  return body === null && place === null && isPredicateSign(text[start - 1]) && people[start - 2] === 1;
}

/** 「成为控股股东，某集团董事长甲」: before a comma only a clause that is all title goes on. */
function opensClause(source: ChunkText, end: number): boolean {
  const item = itemEndingAt(source, skipRemarkBack(source.text, end));
  return item !== null && item.head.values.kind !== "plain" && opensTitles(source.text, item.start);
}

function itemEndingAt(source: ChunkText, end: number): PostItem | null {
  const quoted = quotedHead(source, end);
  if (quoted !== null) return quoted;
  const { text, heads, vocabulary } = source;
  const length = heads.lengths[end] ?? 0;
  if (length === 0) return null;
  const headStart = end - length;
  const head = vocabulary.headRow.get(text.slice(headStart, end));
  if (!head || head.values.kind === "none") return null;
  const body = bodyBefore(source, headStart, end);
  const modifiers = modifiersBefore(text, headStart, vocabulary, false);
  const weak = body && (body.label === "IndustryChain" || cellOf(body.name) !== null);
  if (weak && head.values.kind !== "chain")
    return unitItem(source, end, head, modifiers.former) ?? bodyItem(source, end, head, body, modifiers);
  if (body) return bodyItem(source, end, head, body, modifiers);
  const place = placeEndingAt(source, modifiers.start) ?? seatOf(source, head, headStart);
  if (place === null) {
    const unit = unitItem(source, end, head, modifiers.former) ?? wordsItem(source, end, head, modifiers);
    if (unit) return unit;
  }
  const outer = place ? modifiersBefore(text, openingOf(source, place.start), vocabulary, true) : modifiers;
  const titleStart = place ? modifiers.start : cellStart(text, modifiers.start);
  const ofChain = head.values.kind === "chain" ? bareChainLength(text, titleStart) : 0;
  const praised = head.values.kind === "plain" ? lengthOfPraise(text, titleStart) : 0;
  const start = place ? outer.start : titleStart - ofChain - praised;
  const former = modifiers.former || outer.former;
  return { start, end, head, body: null, place, unit: null, titleStart, former };
}

/** 「太和县李兴镇小李村|党委书记」: where the first of the places begins that stand one behind the other. */
function openingOf(source: ChunkText, at: number): number {
  let start = at;
  for (let place = placeEndingAt(source, start); place; place = placeEndingAt(source, start))
    start = place.start;
  return start;
}

/** 「锦鹭鞋业|总经理」, 「总监理|工程师」: words between a stop and the head that no other list holds. */
function wordsItem(source: ChunkText, end: number, head: TermRow, modifiers: Modifiers): PostItem | null {
  if (head.values.kind !== "post" || isSeat(head.term)) return null;
  const clause = clauseStart(source, modifiers.start);
  const start = clause + leadLength(source.text.slice(clause, modifiers.start));
  const words = source.text.slice(start, modifiers.start);
  if (words === "" || !isItemStop(source.text[clause - 1]) || source.people.subarray(start, end).includes(1))
    return null;
  if (cellLevelBefore(source.text, modifiers.start) === words || !areTitleWords(words, source.vocabulary))
    return null;
  const base = { end, head, body: null, place: null, unit: null, former: modifiers.former };
  return { start, titleStart: modifiers.start, words, ...base };
}

/** 「产业链“链长”」: a role that the press sets in quotation marks. */
function quotedHead({ text, heads, endingAt, vocabulary }: ChunkText, end: number): PostItem | null {
  const length = isQuoted(text[end - 2 - (heads.lengths[end - 1] ?? 0)], text[end - 1])
    ? heads.lengths[end - 1]
    : 0;
  if (!length) return null;
  const open = end - 2 - length;
  const head = vocabulary.headRow.get(text.slice(open + 1, end - 1));
  const body = endingAt.get(open)?.find((found) => found.label === "IndustryChain");
  if (head?.values.kind !== "chain" || body === undefined) return null;
  const start = levelBefore(text, body);
  return { start, end, head, body, place: null, unit: null, titleStart: open, former: false };
}

interface Modifiers {
  readonly start: number;
  readonly former: boolean;
}

function bodyItem(source: ChunkText, end: number, head: TermRow, body: Found, inner: Modifiers): PostItem {
  const { text, vocabulary } = source;
  // 「株洲市先进轨道交通装备产业链链长」: the place in front belongs to the item.
  const opened = body.start - lengthOfThis(text, body.start);
  const outer = openingOf(source, body.start);
  const front = outer < body.start ? outer : Math.min(opened, levelBefore(text, body));
  const formers = modifiersBefore(text, front, vocabulary, true);
  const former = formers.former || (inner.former && inner.start >= body.end);
  // 「公安局|长」: the sign of the body ends it and begins its post.
  const headStart = end - head.term.length;
  const titleStart = body.end === headStart + 1 ? headStart : body.end;
  return { start: formers.start, end, head, body, place: null, unit: null, titleStart, former };
}

/** A post whose body nothing but the title names. */
function unitItem(source: ChunkText, end: number, head: TermRow, former: boolean): PostItem | null {
  if (head.values.kind === "plain") return null;
  const { text } = source;
  const clause = clauseStart(source, end - head.term.length);
  const start = clause + leadLength(text.slice(clause, end));
  const printed = text.slice(start, end);
  const village = villageCellIn(printed);
  const seat = head.values.kind === "gov" ? governedIn(printed) : null;
  const unit = seat ?? village ?? (isItemStop(text[clause - 1]) ? ownBodyIn(printed, head.term) : null);
  if (unit === null) return null;
  const base = { end, head, body: null, place: null, unit, former };
  if (village) return { start, titleStart: start, ...base };
  const titleStart = end - unit.title.length;
  return { start: titleStart - unit.unit.length, titleStart, ...base };
}

/** Where the run of words before a head begins: behind a stop or the name of a place. */
function clauseStart(source: ChunkText, headStart: number): number {
  let start = headStart;
  const limit = Math.max(0, start - LONGEST_UNIT);
  while (start > limit && !isItemStop(source.text[start - 1]) && placeEndingAt(source, start) === null)
    start--;
  return start;
}

/** 「社区党委书记」, with no place told: the level belongs to the title. */
function cellStart(text: string, at: number): number {
  const level = cellLevelBefore(text, at);
  const before = text[at - level.length - 1];
  return isItemStop(before) || isLeadSign(before) ? at - level.length : at;
}

/** Whether it is a post; 「老板」 is one only right behind the name of such a body. */
export function isPost({ head, body, titleStart, end }: PostItem): boolean {
  if (head.values.kind !== "plain") return true;
  if (
    body === null ||
    body.label === "IndustryChain" ||
    end - titleStart > head.term.length + LONGEST_MODIFIER
  )
    return false;
  return (head.values.body ?? "").split("|").some((ending) => ending !== "" && body.name.endsWith(ending));
}

/** The nearest body or chain before the head with nothing but a few title words between. */
function bodyBefore(source: ChunkText, headStart: number, end: number): Found | null {
  const { text } = source;
  const bracket = text[headStart - 1] === "）" ? skipRemarkBack(text, headStart) : headStart;
  if (bracket < headStart) return source.endingAt.get(bracket)?.find(holdsPosts) ?? null;
  const one = oneOfThem(text, headStart);
  if (one < headStart) return source.endingAt.get(one)?.find(holdsPosts) ?? null;
  // A body may run into the head: 「政协」 in 「政协委员」.
  for (let at = end - 1; at >= headStart - LONGEST_GAP && at > 0; at--) {
    if (source.people[at - 1] === 1) return null;
    const body = source.endingAt.get(at)?.find((f) => holdsPosts(f) && f.start < headStart);
    if (body) return tellsDeed(text.slice(at, headStart)) ? null : body;
    const char = text[at - 1];
    if (at === headStart && isParticle(char))
      return source.endingAt.get(skipRemarkBack(text, at - 1))?.find(holdsPosts) ?? null;
    if (at <= headStart && isItemStop(char) && source.cover[at - 1] === undefined) return null;
  }
  return null;
}

function holdsPosts(found: Found): boolean {
  return found.label !== "Place";
}

/** 「市光伏产业链链长」: the level before a chain belongs to the item, where nothing else stands before it. */
function levelBefore(text: string, body: Found): number {
  if (body.label !== "IndustryChain" || !isLevel(text[body.start - 1])) return body.start;
  return isItemStop(text[body.start - 2]) ? body.start - 1 : body.start;
}

function placeEndingAt(source: ChunkText, end: number): Found | null {
  return source.endingAt.get(end)?.find((f) => f.label === "Place") ?? null;
}

/** 「永康|市长」: the sign of the level belongs to the place and to the post. */
function seatOf(source: ChunkText, head: TermRow, headStart: number): Found | null {
  if (head.values.kind !== "gov" || !isLevel(source.text[headStart])) return null;
  return placeEndingAt(source, headStart + 1);
}

/** Runs left over modifiers (「常务」「副」) that end at `end`; with `formerOnly` over 原, 前, 时任 … alone. */
function modifiersBefore(text: string, end: number, vocabulary: Vocabulary, formerOnly: boolean): Modifiers {
  let start = end;
  let former = false;
  for (let moved = true; moved; ) {
    moved = false;
    for (let length = Math.min(4, start); length >= 1 && !moved; length--) {
      const isFormer = vocabulary.modifiers.get(text.slice(start - length, start));
      if (isFormer === undefined || (formerOnly && !isFormer) || isBeforeThat(text, start - length)) continue;
      start -= length;
      former ||= isFormer;
      moved = true;
    }
  }
  return { start, former };
}
