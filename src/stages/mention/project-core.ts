/** Where the name of a project starts, and whether it says more than 「重点项目」. */
import type { ClauseScan } from "./clause-scan.ts";
import {
  COUNTER_AFTER,
  DECIMAL,
  INVESTED,
  MEASURE,
  ONE_FIGURE,
  ONE_WORK,
  OPENED,
  PLAIN_FIGURES,
  PLANNED_RANK,
  RANK_OF_WORKS,
  YEARLY,
} from "./project.rules.ts";
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COUNTED,
  DASH,
  FULL_FIRM,
  HARD,
  OF,
  OPEN_BRACKET,
  OPEN_QUOTE,
} from "./signs.rules.ts";

const LONGEST = 30;
const CORE_LEAST = 2;
const WORKS_NEAR = 8;
/** Characters of a name that is described before 的. */
const DESCRIBED = 22;
/** 「锂电|新能源|项目」: trades alone say of which kind a project is, not which. */
const ONLY_TRADES = 6;

interface ProjectCore {
  readonly start: number;
}

/** Grows to the left, then cuts off what opens it: verbs, counts, the full name of the firm. */
export function projectCore(scan: ClauseScan, head: number): ProjectCore {
  const described = describedFrom(scan, head);
  if (described >= 0) return { start: described };
  const reached = grow(scan, head);
  let start = reached.start;
  for (let at = head; at > start; ) {
    const token = Math.max(start, scan.tokenStart(at));
    if (head - at >= CORE_LEAST && scan.words.coreOpeners.set.has(scan.text.slice(token, at))) {
      start = at;
      break;
    }
    at = token;
  }
  return { start };
}

/**
 * 「投资16亿元的|差别化纤维|项目」, 「某集团投资建设的|三塘湖风光储|项目」, 「某公司的|黑山风电|项目」: where the name starts
 * whatever words it is made of, or -1.
 */
function describedFrom({ text, person, bodyStart }: ClauseScan, head: number): number {
  for (let at = head; at > 0 && head - at < DESCRIBED; at--) {
    if (HARD.at(text, at - 1) || person[at - 1] === 1 || (bodyStart[at] ?? 0) > 0) return -1;
    if (text[at - 1] !== OF) continue;
    const told = INVESTED.test(text.slice(Math.max(0, at - 6), at - 1)) || (bodyStart[at - 1] ?? 0) > 0;
    return told && head - at >= CORE_LEAST && !OPENED.test(text.slice(at, head)) ? at : -1;
  }
  return -1;
}

function grow(scan: ClauseScan, head: number): ProjectCore {
  const { text } = scan;
  let at = head;
  while (at > 0 && !scan.isCut(at)) at--;
  while (at > 0 && head - at < LONGEST) {
    const body = (scan.bodyStart[at] ?? 0) - 1;
    if (body >= 0)
      return { start: FULL_FIRM.test(text.slice(body, at)) && head - at >= CORE_LEAST ? at : body };
    const place = (scan.placeStart[at] ?? 0) - 1;
    const jump = place >= 0 ? place : beforePair(text, at);
    if (jump >= 0) {
      const joined = text[jump - 1] === DASH && place >= 0 ? (scan.placeStart[jump - 1] ?? 0) - 1 : -1;
      at = joined >= 0 ? joined : jump;
      continue;
    }
    const point = DECIMAL.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
    if (point === 0 && (HARD.at(text, at - 1) || scan.person[at - 1] === 1)) break;
    const token = scan.tokenStart(at);
    const word = text.slice(token, at);
    if (opensName(scan, token, at)) return { start: token };
    if (COUNTED.test(word) && !isBrandNumeral(word)) break;
    if (point > 0) {
      at -= point;
      continue;
    }
    if (MEASURE.test(word) || /^[\dA-Za-z.]+$/.test(word)) {
      const yearly = text.lastIndexOf(YEARLY, at);
      if (yearly >= 0 && at - yearly <= 10 && yearly < at) {
        at = yearly;
        continue;
      }
    }
    if (scan.isStop(at) && !(scan.words.worksWords.has(word) && head - at <= WORKS_NEAR)) break;
    at = token;
  }
  return { start: at };
}

/** 「、|九|岭磁电」「镇|七|丫口」: one figure that counts nothing, right where a name begins. */
function opensName(scan: ClauseScan, start: number, end: number): boolean {
  if (
    end - start !== 1 ||
    COUNTER_AFTER.test(scan.text.slice(end, end + 1)) ||
    !ONE_FIGURE.test(scan.text[start] ?? "")
  )
    return false;
  return start === 0 || HARD.at(scan.text, start - 1) || (scan.placeStart[start] ?? 0) > 0;
}

/** 「三一」 is no number: two figures without 十 between them may be a brand. */
function isBrandNumeral(word: string): boolean {
  return PLAIN_FIGURES.test(word);
}

function beforePair(text: string, at: number): number {
  const open = text[at - 1] === CLOSE_QUOTE ? OPEN_QUOTE : text[at - 1] === CLOSE_BRACKET ? OPEN_BRACKET : "";
  if (open === "") return -1;
  const start = text.lastIndexOf(open, at - 1);
  return start >= 0 && at - start <= 14 ? start : -1;
}

/** Characters of trades that tell which project it is where somebody builds it or pays for it. */
const TRADES_LEAST = 4;

/** 「投资2.6亿元，建设|电动工具齿轮|项目」: trades alone, which say enough where their sentence speaks of building. */
export function tellsTrade(scan: ClauseScan, start: number, head: number): boolean {
  if (head - start < TRADES_LEAST || scan.words.projectRefusals.has(scan.text.slice(start, head)))
    return false;
  for (let at = head; at > start; ) {
    const from = Math.max(start, scan.tokenStart(at));
    if (!scan.words.trades.set.has(scan.text.slice(from, at))) return false;
    at = from;
  }
  return true;
}

/** Nothing beside generic words stands before the head. */
export function isGenericProject(scan: ClauseScan, start: number, head: number): boolean {
  const core = scan.text.slice(start, head);
  if (RANK_OF_WORKS.test(core)) return true;
  const rank = PLANNED_RANK.exec(core)?.[0].length ?? 0;
  if (rank > 0 && isGenericProject(scan, start + rank, head)) return true;
  const { projectRefusals, coreOpeners } = scan.words;
  if (core.length < CORE_LEAST || projectRefusals.has(core) || ONE_WORK.test(core)) return true;
  for (let at = head; at > start; ) {
    const from = Math.max(start, scan.tokenStart(at));
    const word = scan.text.slice(from, at);
    const known = projectRefusals.has(word) || coreOpeners.set.has(word) || scan.words.worksWords.has(word);
    if (!known && !(core.length <= ONLY_TRADES && scan.words.trades.set.has(word))) return false;
    at = from;
  }
  return true;
}
