/** Prizes, titles and lists that somebody received: 「获评全国…先进集体」「授予“…”称号」「专精特新“小巨人”企业」. */
import { matchesOf } from "../../text/matches.ts";
import { longestRow } from "../../text/trie.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  BARE_MEDAL,
  BARE_PRIZE,
  BEARER,
  COMPETITION,
  GIANT,
  GROUP_BEFORE_RANK,
  HONORED,
  HOW_MANY,
  LIST_JOINT,
  LIST_TITLE,
  LITTLE_GIANT,
  MEDAL_ENDING,
  NAMED_AS,
  NO_HONOR,
  NOT_AFTER_PRIZE,
  PART_IN,
  PRIZE,
  PRIZE_GOES,
  PRIZE_NEWS,
  PRIZE_TOLD,
  PRIZE_VERB,
  RANK_ENDING,
  RANKED_HONOR,
  SURE_TITLE_SIGN,
  TAKING_PART,
  TITLE_GOES,
  TITLE_OPENING,
  TITLE_SIGN,
  TOLD_HONORS,
} from "./honor.rules.ts";
import { receivedFrom, standingFrom } from "./honor-start.ts";
import { JOINERS } from "./org.rules.ts";
import { CLOSE_QUOTE, HARD, LIST_COMMA, OPEN_QUOTE } from "./signs.rules.ts";

const QUOTED = 22;
/** From quote to quote a title has so many characters, one that a sign behind it makes sure fewer. */
const SHORTEST = 5;
const SHORTEST_SURE = 3;
/** So close behind 「归了」 its winner is named. */
const GOES_REACH = 10;
const TITLE_BEFORE = 14;
/** Characters of the titles that may stand between one and its 称号. */
const TITLES = 90;
/** 「…集群（初赛）拟胜出名单」: a remark behind the head of a list tells that the name goes on. */
const NARROW_OPEN = "（(";
/** A name before a grade that makes it a prize of its own: 「技术发明|一等奖」. */
const OWN_PRIZE = 3;
const LONGEST_BORNE = 26;
/** 「高中女子组|冠军」. */
const LONGEST_GROUP = 12;
const LONGEST_LISTED = 18;

export function findHonors(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  const add = (f: Found | null): void => {
    if (f !== null && !found.some((other) => other.start < f.end && f.start < other.end)) found.push(f);
  };
  for (const match of scan.text.includes(GIANT) ? matchesOf(scan.text, LITTLE_GIANT) : [])
    add(honor(scan, match.index, match.index + match[0].length, "honor.little-giant"));
  for (const match of matchesOf(scan.text, NAMED_AS)) {
    const start = match.index + (match[1] ?? "").length;
    add(honor(scan, start, start + (match[2] ?? "").length, "honor.received"));
  }
  for (const { sign, pattern } of TOLD_HONORS) {
    if (!sign.test(scan.text)) continue;
    for (const match of matchesOf(scan.text, pattern)) add(told(scan, match.index, match[0], found));
  }
  for (const title of quotedTitles(scan)) add(title);
  for (const head of honorHeads(scan)) add(ofHead(scan, head, found));
  for (const title of listTitles(scan, found)) add(title);
  return found;
}

/** 「师德标兵：甲、乙」 below 「授予…“江城县师德标兵”称号」: the title that opens a line of names, by the name it has above. */
function listTitles(scan: ClauseScan, above: readonly Found[]): Found[] {
  if (above.length === 0) return [];
  return matchesOf(scan.text, LIST_TITLE).flatMap((match) => {
    const title = match[1] ?? "";
    const whole = above.find(({ name }) => name.length > title.length && name.endsWith(title));
    if (whole === undefined) return [];
    const start = match.index + match[0].indexOf(title);
    return honor(scan, start, start + title.length, "honor.listed", whole.name);
  });
}

function honor(scan: ClauseScan, start: number, to: number, rule: string, name?: string): Found {
  const end = balanced(scan, start, to);
  const text = scan.text.slice(start, end);
  return { label: "Honor", start, end, text, name: name ?? text, rule, score: 0.8 };
}

/** 「首届“江城文艺奖|”一等奖」: an honour does not end inside its quotation marks, and takes the grade behind them. */
function balanced({ text, words }: ClauseScan, start: number, end: number): number {
  const open = text.lastIndexOf(OPEN_QUOTE, end - 1);
  if (open < start || text.lastIndexOf(CLOSE_QUOTE, end - 1) > open) return end;
  const close = text.indexOf(CLOSE_QUOTE, end);
  if (close < 0 || close - open > QUOTED) return end;
  const { trie, rows } = words.honorHeads;
  const grade =
    longestRow(trie, rows, text, close + 1)?.term ?? HONORED.exec(text.slice(close + 1, close + 3))?.[0];
  return close + 1 + (grade?.length ?? 0);
}

/** 「男单冠军|是」 is of the competition that the article tells of. */
function told(scan: ClauseScan, start: number, text: string, before: readonly Found[]): Found {
  const base = MEDAL_ENDING.test(text) ? baseOf(scan, start, before) : "";
  return honor(scan, start, start + text.length, "honor.told", base + text);
}

interface HonorHead {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Heads from left to right; 「五一劳动奖|奖章」「科学技术奖|一等奖」 are one. */
function honorHeads(scan: ClauseScan): HonorHead[] {
  const { trie, rows } = scan.words.honorHeads;
  const heads: HonorHead[] = [];
  let done = 0;
  for (const { at, row } of scan.hits.honorHeads) {
    if (at < done) continue;
    let end = at + row.term.length;
    let kind = row.values.kind ?? "";
    for (
      let next = longestRow(trie, rows, scan.text, end);
      next !== undefined;
      next = longestRow(trie, rows, scan.text, end)
    ) {
      end += next.term.length;
      if (kind === "list") kind = next.values.kind ?? "";
    }
    heads.push({ start: at, end, kind });
    done = end;
  }
  return heads;
}

/** 「获得团体冠军和|道德风尚奖」: the next prize of a list. */
function listedFrom(scan: ClauseScan, head: HonorHead, before: readonly Found[]): number {
  const last = before.findLast((f) => f.end < head.start && f.end > head.start - LONGEST_LISTED);
  if (last === undefined || head.kind === "list" || !LIST_JOINT.test(scan.text[last.end] ?? "")) return -1;
  for (let at = last.end + 1; at < head.start; at++) if (HARD.at(scan.text, at)) return -1;
  return last.end + 1;
}

/** Of the words before a head those that tell who gives it or takes part: no part of its name. */
function toldLength(words: string): number {
  return (PRIZE_TOLD.exec(words) ?? TAKING_PART.exec(words))?.[0].length ?? 0;
}

function isNoHonor(name: string): boolean {
  return BARE_PRIZE.test(name) || PART_IN.test(name) || NO_HONOR.test(name);
}

/** 「全国五一劳动奖章|获得者」: an honour that somebody bears needs no verb. */
function borneFrom(scan: ClauseScan, head: HonorHead): number {
  const named = scan.person[head.end] === 1 && head.end - head.start > 1;
  const after = scan.text.slice(head.end, head.end + 4);
  if (!named && !BEARER.test(after) && !PRIZE_GOES.test(after)) return -1;
  let start = head.start;
  while (start > 0 && head.end - start < LONGEST_BORNE && !HARD.at(scan.text, start - 1)) start--;
  return RANKED_HONOR.test(scan.text.slice(start, head.start)) || opensAtPlace(scan, start) ? start : -1;
}

function ofHead(scan: ClauseScan, head: HonorHead, before: readonly Found[]): Found | null {
  const own = isGrade(scan, head) ? receivedFrom(scan, head.start, head.end, "prize") : -1;
  if (own >= 0 && head.start - own > OWN_PRIZE && !GROUP_BEFORE_RANK.test(scan.text.slice(own, head.start)))
    return honor(scan, own + toldLength(scan.text.slice(own, head.start)), head.end, "honor.received");
  if (isGrade(scan, head)) {
    const group =
      GROUP_BEFORE_RANK.exec(scan.text.slice(Math.max(0, head.start - LONGEST_GROUP), head.start))?.[0]
        .length ?? 0;
    const base = baseOf(scan, head.start, before);
    const start = head.start - group;
    if (base !== "")
      return honor(scan, start, head.end, "honor.rank", base + scan.text.slice(start, head.end));
  }
  if (head.kind === "standing") {
    const listed = listedFrom(scan, head, before);
    const start = listed >= 0 ? listed : standingFrom(scan, head.start);
    return start < 0 ? null : honor(scan, start, head.end, "honor.standing");
  }
  if (NOT_AFTER_PRIZE.test(scan.text[head.end] ?? "")) return null;
  if (head.kind === "list" && NARROW_OPEN.includes(scan.text[head.end] ?? "\n")) return null;
  if (scan.text[head.start] === PRIZE && PRIZE_VERB.test(scan.text[head.start - 1] ?? "")) return null;
  const received = receivedFrom(scan, head.start, head.end, head.kind);
  const listed = listedFrom(scan, head, before);
  const from = listed >= 0 ? listed : received >= 0 ? received : borneFrom(scan, head);
  const start = from < 0 ? from : from + toldLength(scan.text.slice(from, head.start));
  if (start < 0 || head.end - start < 3 || isNoHonor(scan.text.slice(start, head.end))) return null;
  if (head.kind === "ranked" && !opensRanked(scan, start)) return null;
  return honor(scan, start, head.end, "honor.received");
}

/** 「全国|产粮大县」, 「湖南省|旅游强县」, but 「成为产业大县」. */
function opensRanked(scan: ClauseScan, start: number): boolean {
  return opensAtPlace(scan, start) || RANKED_HONOR.test(scan.text.slice(start, start + 4));
}

function opensAtPlace(scan: ClauseScan, start: number): boolean {
  return (scan.placesAt[start] ?? null) !== null;
}

/** 「二等奖」, and 「金奖」「冠军」 without a name of their own before them. */
function isGrade(scan: ClauseScan, { start, end, kind }: HonorHead): boolean {
  return kind === "rank" || (kind === "prize" && BARE_MEDAL.test(scan.text.slice(start, end)));
}

/** The prize that a bare 「二等奖」 is a grade of: the last one named, else the competition that the article tells of. */
function baseOf(scan: ClauseScan, at: number, before: readonly Found[]): string {
  const prize = before.findLast((f) => f.start < at && f.rule !== "honor.rank" && RANK_ENDING.test(f.name));
  if (prize !== undefined) return prize.name.replace(RANK_ENDING, (_, base?: string) => base ?? "");
  const text = scan.text.slice(0, at);
  const news = matchesOf(text, PRIZE_NEWS).at(-1) ?? matchesOf(text, COMPETITION).at(-1);
  return (news?.[0] ?? "").replace(TAKING_PART, "");
}

/** Whether a name follows within a few characters. */
function goesToSomebody(scan: ClauseScan, at: number): boolean {
  return scan.person.subarray(at, at + GOES_REACH).includes(1);
}

/** 「授予“浙江省优秀共产党员”称号」「获评“娄东工匠”」「颁发“反诈先锋”证书」. */
function quotedTitles(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  let last = -1;
  for (let open = scan.text.indexOf(OPEN_QUOTE); open >= 0; open = scan.text.indexOf(OPEN_QUOTE, open + 1)) {
    const close = scan.text.indexOf(CLOSE_QUOTE, open);
    if (close < 0 || close - open > QUOTED || close - open < SHORTEST_SURE) continue;
    const after = scan.text.slice(close + 1, close + 1 + TITLES);
    const goes = TITLE_GOES.test(after) && goesToSomebody(scan, close + 1);
    if (close - open < SHORTEST && !goes && !SURE_TITLE_SIGN.test(after)) continue;
    const titled = goes || TITLE_SIGN.test(after);
    const goesOn = scan.words.honorHeads.trie.longestAt(scan.text, close + 1) >= 0;
    // 「获“甲”“乙”和“丙”」: quoted titles that follow one another.
    const listed = last > 0 && isListed(scan.text.slice(last + 1, open));
    if (!titled && !listed && (goesOn || !(endsWithVerb(scan, open) || isBorneTitle(scan, open, close))))
      continue;
    found.push(titleOf(scan, open, close));
    last = close;
  }
  return found;
}

function isListed(between: string): boolean {
  return between === "" || between === LIST_COMMA || JOINERS.has(between);
}

/** The title between its quotes, with the year or the count that opens it. */
function titleOf(scan: ClauseScan, open: number, close: number): Found {
  const before = TITLE_OPENING.exec(scan.text.slice(Math.max(0, open - TITLE_BEFORE), open))?.[0].length ?? 0;
  const start = before > 0 ? open - before : open + 1;
  return honor(scan, start, before > 0 ? close + 1 : close, "honor.title");
}

/** 「“辽宁工匠”、高级技师佟铁军」: a quoted title before whoever bears it. */
function isBorneTitle(scan: ClauseScan, open: number, close: number): boolean {
  const next = scan.text[close + 1] ?? "";
  if (
    next !== LIST_COMMA &&
    scan.person[close + 1] !== 1 &&
    !BEARER.test(scan.text.slice(close + 1, close + 5))
  )
    return false;
  return scan.hits.honorHeads.some(
    ({ at, row }) => at > open && at + row.term.length === close && row.values.kind === "title",
  );
}

function endsWithVerb(scan: ClauseScan, open: number): boolean {
  const counted = HOW_MANY.exec(scan.text.slice(Math.max(0, open - TITLE_BEFORE), open))?.[0].length ?? 0;
  const at = open - counted;
  for (let length = 1; length <= 4; length++) {
    const word = scan.text.slice(at - length, at);
    if (scan.words.honorVerbs.set.has(word) && scan.isCut(at - length)) return true;
  }
  return false;
}
