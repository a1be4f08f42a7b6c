/** Prizes, titles and lists that somebody received: 「获评全国…先进集体」「授予“…”称号」「专精特新“小巨人”企业」. */
import { matchesOf } from "../../text/matches.ts";
import { longestRow } from "../../text/trie.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  AWARD_NEWS,
  BARE_MEDAL,
  BARE_PRIZE,
  BEARER,
  COMPETITION,
  GIANT,
  GROUP_BEFORE_RANK,
  LIST_JOINT,
  LIST_TITLE,
  LITTLE_GIANT,
  MEDAL,
  MEDAL_ENDING,
  MEDAL_ENDS,
  NAMED_AS,
  NO_HONOR,
  NOT_AFTER_PRIZE,
  PART_IN,
  PRIZE,
  PRIZE_NEWS,
  PRIZE_TOLD,
  PRIZE_VERB,
  QUOTED_PRIZE,
  RANK_ENDING,
  TAKING_PART,
  TOLD_HONORS,
} from "./honor.rules.ts";
import { borneFrom, opensRanked } from "./honor-borne.ts";
import { honorAt } from "./honor-found.ts";
import { quotedTitles } from "./honor-quoted.ts";
import { receivedFrom, standingFrom } from "./honor-start.ts";
import { HARD } from "./signs.rules.ts";

/** 「…集群（初赛）拟胜出名单」: a remark behind the head of a list tells that the name goes on. */
const NARROW_OPEN = "（(";
/** A name before a grade that makes it a prize of its own: 「技术发明|一等奖」. */
const OWN_PRIZE = 3;
/** Signs that tell of what rank an honour is. */
const RANK_REACH = 4;
/** 「高中女子组|冠军」. */
const LONGEST_GROUP = 12;
const LONGEST_LISTED = 18;

export function findHonors(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  const add = (f: Found | null): void => {
    if (f !== null && !found.some((other) => other.start < f.end && f.start < other.end)) found.push(f);
  };
  for (const match of scan.text.includes(GIANT) ? matchesOf(scan.text, LITTLE_GIANT) : [])
    add(honorAt(scan, match.index, match.index + match[0].length, "honor.little-giant"));
  for (const match of matchesOf(scan.text, NAMED_AS)) {
    const start = match.index + (match[1] ?? "").length;
    add(honorAt(scan, start, start + (match[2] ?? "").length, "honor.received"));
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

/** 「师德标兵：甲、乙」 in news of an award: the title that opens a list of names, by the name that it or its prize has above. */
function listTitles(scan: ClauseScan, above: readonly Found[]): Found[] {
  const awards = AWARD_NEWS.test(scan.text);
  if (above.length === 0 && !awards) return [];
  return matchesOf(scan.text, LIST_TITLE).flatMap((match) => {
    const title = match[1] ?? "";
    const start = match.index + match[0].indexOf(title);
    const end = start + title.length;
    const whole = above.find(({ name }) => name.length > title.length && name.endsWith(title));
    if (whole === undefined && !(awards && endsWithHead(scan, start, end))) return [];
    const prize = matchesOf(scan.text.slice(0, start), QUOTED_PRIZE).at(-1)?.[0] ?? "";
    return honorAt(scan, start, end, "honor.listed", whole?.name ?? prize + title);
  });
}

function endsWithHead({ hits }: ClauseScan, start: number, end: number): boolean {
  return hits.honorHeads.some(
    ({ at, row }) => at >= start && at + row.term.length === end && row.values.kind !== "list",
  );
}

/** 「男单冠军|是」 is of the competition that the article tells of. */
function told(scan: ClauseScan, start: number, text: string, before: readonly Found[]): Found {
  const base = MEDAL_ENDING.test(text) ? baseOf(scan, start, before) : "";
  return honorAt(scan, start, start + text.length, "honor.told", base + text);
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

function ofHead(scan: ClauseScan, head: HonorHead, before: readonly Found[]): Found | null {
  const own = isGrade(scan, head) ? receivedFrom(scan, head.start, head.end, "prize") : -1;
  if (own >= 0 && head.start - own > OWN_PRIZE && !GROUP_BEFORE_RANK.test(scan.text.slice(own, head.start)))
    return honorAt(scan, own + toldLength(scan.text.slice(own, head.start)), head.end, "honor.received");
  if (isGrade(scan, head)) {
    const group =
      GROUP_BEFORE_RANK.exec(scan.text.slice(Math.max(0, head.start - LONGEST_GROUP), head.start))?.[0]
        .length ?? 0;
    const plaque = group === 0 && MEDAL.test(scan.text.slice(head.start, head.end));
    const base = plaque ? "" : baseOf(scan, head.start, before);
    const start = head.start - group;
    const borne = scan.personStart[head.end] === 1 || BEARER.test(scan.text.slice(head.end, head.end + 4));
    if (base !== "" || (group > 0 && borne))
      return honorAt(scan, start, head.end, "honor.rank", base + scan.text.slice(start, head.end));
  }
  if (head.kind === "standing") {
    const listed = listedFrom(scan, head, before);
    const start = listed >= 0 ? listed : standingFrom(scan, head.start);
    if (start >= 0) return honorAt(scan, start, head.end, "honor.standing");
  }
  if (NOT_AFTER_PRIZE.test(scan.text[head.end] ?? "")) return null;
  if (MEDAL.test(scan.text.slice(head.start, head.end)) && !MEDAL_ENDS.test(scan.text.slice(head.end)))
    return null;
  if (head.kind === "list" && NARROW_OPEN.includes(scan.text[head.end] ?? "\n")) return null;
  if (scan.text[head.start] === PRIZE && PRIZE_VERB.test(scan.text[head.start - 1] ?? "")) return null;
  const received = receivedFrom(scan, head.start, head.end, head.kind);
  const listed = listedFrom(scan, head, before);
  const from =
    listed >= 0 ? listed : received >= 0 ? received : borneFrom(scan, head.start, head.end, head.kind);
  const start = from < 0 ? from : from + toldLength(scan.text.slice(from, head.start));
  if (start < 0 || head.end - start < 3 || isNoHonor(scan.text.slice(start, head.end))) return null;
  if (head.kind === "ranked" && !opensRanked(scan, start, start + RANK_REACH, head.end)) return null;
  return honorAt(scan, start, head.end, "honor.received");
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
