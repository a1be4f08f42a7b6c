/** Prizes, titles and lists that somebody received: 「获评全国…先进集体」「授予“…”称号」「专精特新“小巨人”企业」. */
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { AWARD_NUMBER, CLOSE_QUOTE, HARD, LITTLE_GIANT, OPEN_QUOTE, TITLE_WORD } from "./things.rules.ts";

const LONGEST = 34;

export function findHonors(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  for (const match of scan.text.matchAll(LITTLE_GIANT)) {
    found.push(honor(scan, match.index, match.index + match[0].length, "honor.little-giant"));
  }
  found.push(...titles(scan));
  const { trie } = scan.words.honorHeads;
  for (let at = 0; at < scan.text.length; at++) {
    const length = trie.words[trie.longestAt(scan.text, at)]?.length ?? 0;
    if (length === 0) continue;
    const end = furtherHeads(scan, at + length);
    const start = receivedFrom(scan, end);
    if (start >= 0 && end - start >= 3 && !found.some((f) => f.start < end && start < f.end)) {
      found.push(honor(scan, start, end, "honor.received"));
    }
    at = end - 1;
  }
  return found;
}

function honor(scan: ClauseScan, start: number, end: number, rule: string): Found {
  const text = scan.text.slice(start, end);
  return { label: "Honor", start, end, text, name: text, rule, score: 0.8 };
}

/** 「五一劳动奖|奖章」「科学技术奖|一等奖」. */
function furtherHeads(scan: ClauseScan, end: number): number {
  const { trie } = scan.words.honorHeads;
  for (let at = end; ; ) {
    const length = trie.words[trie.longestAt(scan.text, at)]?.length ?? 0;
    if (length === 0) return at;
    at += length;
  }
}

/** Where the name of the honour starts: right after the verb of receiving in the same clause, or -1. */
function receivedFrom(scan: ClauseScan, end: number): number {
  const { trie } = scan.words.honorVerbs;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const char = scan.text[at] ?? "";
    if (HARD.has(char) && char !== OPEN_QUOTE && char !== CLOSE_QUOTE && char !== "（" && char !== "）")
      return -1;
    const length = trie.words[trie.longestAt(scan.text, at)]?.length ?? 0;
    if (length === 0 || !scan.isCut(at)) continue;
    const start = at + length;
    const name = scan.text.slice(start, end);
    return AWARD_NUMBER.test(name.slice(0, 4)) ? -1 : start;
  }
  return -1;
}

/** 「授予…“浙江省优秀共产党员”称号」. */
function titles(scan: ClauseScan): Found[] {
  const found: Found[] = [];
  for (let at = scan.text.indexOf(TITLE_WORD); at >= 0; at = scan.text.indexOf(TITLE_WORD, at + 1)) {
    if (scan.text[at - 1] !== CLOSE_QUOTE) continue;
    const open = scan.text.lastIndexOf(OPEN_QUOTE, at - 1);
    if (open >= 0 && at - open <= LONGEST) found.push(honor(scan, open + 1, at - 1, "honor.title"));
  }
  return found;
}
