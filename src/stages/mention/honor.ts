/** Prizes, titles and lists that somebody received: 「获评全国…先进集体」「授予“…”称号」「专精特新“小巨人”企业」. */
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { receivedFrom, standingFrom } from "./honor-start.ts";
import {
  BARE_PRIZE,
  CLOSE_QUOTE,
  COMPETITION,
  GROUP_BEFORE_RANK,
  LITTLE_GIANT,
  NAMED_AS,
  NOT_AFTER_PRIZE,
  OPEN_QUOTE,
  PRIZE_NEWS,
  PRIZE_VERB,
  RANK_ENDING,
  TITLE_WORD,
} from "./things.rules.ts";

const QUOTED = 22;

export function findHonors(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  const add = (f: Found | null): void => {
    if (f !== null && !found.some((other) => other.start < f.end && f.start < other.end)) found.push(f);
  };
  for (const match of scan.text.matchAll(LITTLE_GIANT)) {
    add(honor(scan, match.index, match.index + match[0].length, "honor.little-giant"));
  }
  for (const match of scan.text.matchAll(NAMED_AS)) {
    const start = match.index + (match[1] ?? "").length;
    add(honor(scan, start, start + (match[2] ?? "").length, "honor.received"));
  }
  for (const title of quotedTitles(scan)) add(title);
  for (const head of honorHeads(scan)) add(ofHead(scan, head, found));
  return found;
}

function honor(scan: ClauseScan, start: number, end: number, rule: string, name?: string): Found {
  const text = scan.text.slice(start, end);
  return { label: "Honor", start, end, text, name: name ?? text, rule, score: 0.8 };
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
      let next = rows[trie.longestAt(scan.text, end)];
      next !== undefined;
      next = rows[trie.longestAt(scan.text, end)]
    ) {
      end += next.term.length;
      if (kind === "list") kind = next.values.kind ?? "";
    }
    heads.push({ start: at, end, kind });
    done = end;
  }
  return heads;
}

function ofHead(scan: ClauseScan, head: HonorHead, before: readonly Found[]): Found | null {
  if (head.kind === "rank") {
    const group =
      GROUP_BEFORE_RANK.exec(scan.text.slice(Math.max(0, head.start - 6), head.start))?.[0].length ?? 0;
    const base = baseOf(scan, head.start, before);
    const start = head.start - group;
    if (base !== "")
      return honor(scan, start, head.end, "honor.rank", base + scan.text.slice(start, head.end));
  }
  if (head.kind === "standing") {
    const start = standingFrom(scan, head.start);
    return start < 0 ? null : honor(scan, start, head.end, "honor.standing");
  }
  if (NOT_AFTER_PRIZE.test(scan.text[head.end] ?? "")) return null;
  if (head.end - head.start === 1 && PRIZE_VERB.test(scan.text[head.start - 1] ?? "")) return null;
  const start = receivedFrom(scan, head.start, head.end, head.kind);
  if (start < 0 || head.end - start < 3 || BARE_PRIZE.test(scan.text.slice(start, head.end))) return null;
  return honor(scan, start, head.end, "honor.received");
}

/** The prize that a bare 「二等奖」 is a grade of: the last one named, else the competition that the article tells of. */
function baseOf(scan: ClauseScan, at: number, before: readonly Found[]): string {
  const prize = before.findLast((f) => f.start < at && f.rule !== "honor.rank" && RANK_ENDING.test(f.name));
  if (prize !== undefined) return prize.name.replace(RANK_ENDING, (_, base: string) => base);
  const told = scan.text.slice(0, at);
  const news = [...told.matchAll(PRIZE_NEWS)].at(-1);
  const held = [...told.matchAll(COMPETITION)].at(-1);
  return news?.[0] ?? held?.[0] ?? "";
}

/** 「授予“浙江省优秀共产党员”称号」「获评“娄东工匠”」「颁发“反诈先锋”证书」. */
function quotedTitles(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  for (let open = scan.text.indexOf(OPEN_QUOTE); open >= 0; open = scan.text.indexOf(OPEN_QUOTE, open + 1)) {
    const close = scan.text.indexOf(CLOSE_QUOTE, open);
    if (close < 0 || close - open > QUOTED || close - open < 5) continue;
    const titled = scan.text.startsWith(TITLE_WORD, close + 1);
    const goesOn = scan.words.honorHeads.trie.longestAt(scan.text, close + 1) >= 0;
    if (titled || (!goesOn && endsWithVerb(scan, open)))
      found.push(honor(scan, open + 1, close, "honor.title"));
  }
  return found;
}

function endsWithVerb(scan: ClauseScan, at: number): boolean {
  for (let length = 1; length <= 4; length++) {
    const word = scan.text.slice(at - length, at);
    if (scan.words.honorVerbs.set.has(word) && scan.isCut(at - length)) return true;
  }
  return false;
}
