/** Projects by their head: 「某某项目」「某某产业园」「某某二期」, not 「重点项目」 nor 「该项目」. */
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  HARD,
  OPEN_BRACKET,
  OPEN_QUOTE,
  PROJECT_OPENING,
  YEARLY,
} from "./things.rules.ts";

const LONGEST = 30;
const CORE_LEAST = 2;

export function findProjects(scan: ClauseScan, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  const { trie } = scan.words.projectHeads;
  let last = 0;
  for (let at = 0; at < scan.text.length; at++) {
    const length = trie.words[trie.longestAt(scan.text, at)]?.length ?? 0;
    if (length === 0 || taken[at] === 1 || scan.person[at] === 1 || !scan.isCut(at + length)) continue;
    const end = furtherHeads(scan, at + length);
    const start = Math.max(last, projectStart(scan, at));
    if (isNamed(scan, start, at, end)) {
      const text = scan.text.slice(start, end);
      found.push({ label: "Project", start, end, text, name: text, rule: "project.head", score: 0.75 });
      last = end;
    }
    at = end - 1;
  }
  return found;
}

/** 「产业园|项目|一期」 is one name. */
function furtherHeads(scan: ClauseScan, end: number): number {
  const { trie } = scan.words.projectHeads;
  for (let at = end; ; ) {
    const length = trie.words[trie.longestAt(scan.text, at)]?.length ?? 0;
    if (length === 0) return at;
    at += length;
  }
}

function projectStart(scan: ClauseScan, head: number): number {
  const { text } = scan;
  let at = head;
  while (at > 0 && head - at < LONGEST) {
    const body = (scan.bodyStart[at] ?? 0) - 1;
    const place = (scan.placeStart[at] ?? 0) - 1;
    if (body >= 0) return body;
    if (place >= 0) {
      at = place;
      continue;
    }
    const pair = beforePair(text, at);
    if (pair >= 0) {
      at = pair;
      continue;
    }
    const before = text[at - 1] ?? "";
    if (HARD.has(before) || scan.person[at - 1] === 1) break;
    const token = scan.tokenStart(at);
    if (scan.isStop(at) || /^[\d.]/.test(before)) {
      const yearly = text.lastIndexOf(YEARLY, at);
      if (yearly < 0 || yearly === at || at - yearly > 10 || yearly < at - LONGEST) break;
      at = yearly;
      continue;
    }
    at = token;
  }
  return at;
}

function beforePair(text: string, at: number): number {
  const open = text[at - 1] === CLOSE_QUOTE ? OPEN_QUOTE : text[at - 1] === CLOSE_BRACKET ? OPEN_BRACKET : "";
  if (open === "") return -1;
  const start = text.lastIndexOf(open, at - 1);
  return start >= 0 && at - start <= 14 ? start : -1;
}

/** Something beside generic words stands before the head. */
function isNamed(scan: ClauseScan, start: number, head: number, end: number): boolean {
  const core = scan.text.slice(start, head).replace(PROJECT_OPENING, "");
  if (core.length < CORE_LEAST || end - start < 4) return false;
  const { projectRefusals } = scan.words;
  if (projectRefusals.has(core)) return false;
  for (let at = head; at > start; ) {
    const from = Math.max(start, scan.tokenStart(at));
    if (!projectRefusals.has(scan.text.slice(from, at))) return true;
    at = from;
  }
  return false;
}
