/** Industry chains: 「新型显示产业链」「船舶配套产业」「A、B、C等产业链」, without the place that stands before them. */

import { joinChains } from "./chain-names.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  CHAIN_JOINERS,
  CHAIN_RANK,
  CHAIN_WORD,
  HARD,
  LEVELS,
  LIST_COMMA,
  LIST_TAIL,
  NOT_AFTER_INDUSTRY,
  WHOLE_CHAIN,
} from "./things.rules.ts";

const LONGEST = 18;
const ITEM_LONGEST = 12;
const CORE_LEAST = 2;

/** For each article its chains, named by the page's fullest name of the industry. */
export function findChains(scans: readonly ClauseScan[], covered: readonly Uint8Array[]): Found[][] {
  const raw = scans.map((scan, i) => chainsOf(scan, covered[i] ?? new Uint8Array()));
  const names = joinChains(raw.flat().map((found) => found.name));
  return raw.map((list) =>
    list.map((found) => ({ ...found, name: (names.get(found.name) ?? found.name) + CHAIN_WORD })),
  );
}

function chainsOf(scan: ClauseScan, covered: Uint8Array): Found[] {
  const found: Found[] = [];
  const { trie, rows } = scan.words.chainHeads;
  for (let at = 0; at < scan.text.length; at++) {
    const row = rows[trie.longestAt(scan.text, at)];
    if (row === undefined) continue;
    const end = at + row.term.length;
    const kind = row.values["kind"] ?? "";
    if (
      covered[at] !== 1 &&
      kind !== "refuse" &&
      !(kind === "industry" && NOT_AFTER_INDUSTRY.test(scan.text.slice(end, end + 5)))
    ) {
      found.push(...ofHead(scan, at, end, kind));
    }
    at = end - 1;
  }
  return found;
}

/** The head's own name, then the items of the list that it closes. */
function ofHead(scan: ClauseScan, head: number, end: number, kind: string): Found[] {
  if (kind === "industry-rare") return [];
  const found: Found[] = [];
  const tail = LIST_TAIL.exec(scan.text.slice(Math.max(0, head - 12), head))?.[0].length ?? 0;
  let start = coreStart(scan, head - tail);
  if (tail === 0) {
    const core = coreOf(scan, start, head);
    if (core === "") return [];
    found.push(chain(scan, start, end, core));
  } else if (start < head - tail) {
    const core = coreOf(scan, start, head - tail);
    if (core !== "") found.push(chain(scan, start, head - tail, core));
  }
  while (scan.text[start - 1] === LIST_COMMA) {
    const itemEnd = start - 1;
    start = coreStart(scan, itemEnd);
    const core = coreOf(scan, start, itemEnd);
    if (core === "" || core.length > ITEM_LONGEST || endsWithHead(scan, core)) break;
    found.push(chain(scan, start, itemEnd, core));
  }
  return found;
}

/** An item that bears a head of its own (产业链, 公司, 局) is no bare industry. */
function endsWithHead(scan: ClauseScan, core: string): boolean {
  for (let length = 1; length <= 4; length++) {
    const ending = core.slice(-length);
    if (scan.words.chainHeads.set.has(ending) || (length > 1 && scan.words.orgHeads.set.has(ending)))
      return true;
  }
  return false;
}

function chain(scan: ClauseScan, start: number, end: number, core: string): Found {
  return {
    label: "IndustryChain",
    start,
    end,
    text: scan.text.slice(start, end),
    name: core,
    rule: "chain.head",
    score: 0.9,
  };
}

/** Grows over words up to a stop, a place, a person or a hard character. */
function coreStart(scan: ClauseScan, head: number): number {
  let at = head;
  while (at > 0 && head - at < LONGEST) {
    const before = scan.text[at - 1] ?? "";
    if (
      HARD.has(before) ||
      scan.person[at - 1] === 1 ||
      (scan.placeStart[at] ?? 0) > 0 ||
      (scan.bodyStart[at] ?? 0) > 0
    )
      break;
    const token = scan.tokenStart(at);
    const word = scan.text.slice(token, at);
    if (scan.isStop(at) && !(CHAIN_JOINERS.has(word) && isIndustryWord(scan, token))) break;
    if (/^[\d.]+$/.test(word) || (word.length === 1 && LEVELS.has(word) && endsClause(scan, token))) break;
    at = token;
  }
  return at;
}

function endsClause(scan: ClauseScan, at: number): boolean {
  return at === 0 || HARD.has(scan.text[at - 1] ?? "") || scan.isStop(at) || scan.person[at - 1] === 1;
}

/** 「电力新能源|与|装备制造」: the word before the joiner is of the trades too. */
function isIndustryWord(scan: ClauseScan, end: number): boolean {
  return end > 0 && scan.isTrade(end);
}

/** The industry's bare name, or the empty string where it is generic. */
function coreOf(scan: ClauseScan, start: number, end: number): string {
  let core = scan.text.slice(start, end);
  if (core.endsWith(WHOLE_CHAIN)) core = core.slice(0, -1);
  core = core.replace(CHAIN_RANK, "");
  if (core.length < CORE_LEAST || scan.words.chainRefusals.has(core)) return "";
  return core;
}
