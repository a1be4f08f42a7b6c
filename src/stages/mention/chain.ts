/** Industry chains: 「新型显示产业链」「船舶配套产业」「A、B、C等产业链」, without the place that stands before them. */

import { longestWord } from "../../text/trie.ts";
import {
  BODY_COUNT,
  CHAIN_JOINERS,
  CHAIN_RANK,
  CHAIN_WORD,
  COUNTED_HEAD,
  COUNTED_WORKS,
  ET_CETERA,
  INDUSTRY_ENDING,
  ITEM,
  LIST_OPENING,
  LIST_TAIL,
  NO_INDUSTRY,
  NOT_AFTER_INDUSTRY,
  SHORT_INDUSTRY,
  TOWN_ENDS,
  townsTold,
  WHOLE_CHAIN,
} from "./chain.rules.ts";
import { joinChains } from "./chain-names.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { HARD, LEVELS, LIST_COMMA } from "./signs.rules.ts";

const LONGEST = 18;
const ITEM_LONGEST = 12;
const CORE_LEAST = 2;
const TOWN_SHORT = 2;

/** For each article its chains, named by the page's fullest name of the industry. */
export function findChains(scans: readonly ClauseScan[], covered: readonly Uint8Array[]): Found[][] {
  const towns = new Set(scans.flatMap(({ text }) => townsTold(text)));
  const raw = scans.map((scan, i) => chainsOf(scan, covered[i] ?? new Uint8Array(), towns));
  const names = joinChains(raw.flat().map((found) => found.name));
  return raw.map((list) =>
    list.map((found) => ({ ...found, name: (names.get(found.name) ?? found.name) + CHAIN_WORD })),
  );
}

function chainsOf(scan: ClauseScan, covered: Uint8Array, towns: ReadonlySet<string>): Found[] {
  const found: Found[] = [];
  let done = 0;
  for (const { at, row } of scan.hits.chainHeads) {
    if (at < done) continue;
    const end = at + row.term.length;
    const kind = row.values.kind ?? "";
    if (
      covered[at] !== 1 &&
      kind !== "refuse" &&
      !(kind === "industry" && NOT_AFTER_INDUSTRY.test(scan.text.slice(end, end + 5)))
    ) {
      found.push(...ofHead(scan, at, end, kind, towns));
    }
    done = end;
  }
  return found;
}

/** The head's own name, then the items of the list that it closes. */
function ofHead(
  scan: ClauseScan,
  head: number,
  end: number,
  kind: string,
  towns: ReadonlySet<string>,
): Found[] {
  if (kind === "industry-rare") return [];
  const found: Found[] = [];
  const counted = LIST_TAIL.exec(scan.text.slice(Math.max(0, head - 14), head))?.[0] ?? "";
  if (COUNTED_HEAD.test(counted) && COUNTED_WORKS.test(scan.text.slice(end, end + 12))) return [];
  const tail = counted.length;
  const itemEnd = head - tail;
  let start = coreStart(scan, itemEnd);
  const core = coreOf(scan, start, itemEnd, towns);
  if (core.name === "") return kind === "chain" ? listAfter(scan, end) : [];
  found.push(chain(scan, core.at, tail === 0 ? end : itemEnd, core.name));
  if (core.at > start) return found;
  while (scan.text[start - 1] === LIST_COMMA) {
    const before = start - 1;
    start = coreStart(scan, before);
    const item = coreOf(scan, start, before, towns);
    if (item.name === "" || item.name.length > ITEM_LONGEST || endsWithHead(scan, item.name)) break;
    // 「市委|常委、动力装备产业链链长」: a post that stands before the chain's is no industry.
    if (scan.postAt(item.at)) break;
    found.push(chain(scan, item.at, before, item.name));
    if (item.at > start) break;
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
  return at === 0 || HARD.at(scan.text, at - 1) || scan.isStop(at) || scan.person[at - 1] === 1;
}

/** 「电力新能源|与|装备制造」: the word before the joiner is of the trades too. */
function isIndustryWord(scan: ClauseScan, end: number): boolean {
  return end > 0 && (scan.isTrade(end) || SHORT_INDUSTRY.test(scan.text.slice(scan.tokenStart(end), end)));
}

/** The industry's bare name, or the empty string where it is generic. */
function coreOf(
  scan: ClauseScan,
  start: number,
  end: number,
  towns: ReadonlySet<string>,
): { at: number; name: string } {
  let at = start + bodyCount(scan.text, start);
  const { coreOpeners, chainRefusals } = scan.words;
  // 「六堡|茶」 is a kind of tea.
  if (end - at >= TOWN_SHORT + CORE_LEAST) at += townLength(scan, at, towns);
  for (;;) {
    const length = longestWord(coreOpeners.trie, scan.text, at).length;
    const rank = rankLength(scan.text.slice(at, end));
    const step = Math.max(scan.isCut(at + length) ? length : 0, rank);
    if (step === 0 || at + step > end) break;
    at += step;
  }
  let name = scan.text.slice(at, end);
  if (name.endsWith(WHOLE_CHAIN)) name = name.slice(0, -1);
  name = name.replace(INDUSTRY_ENDING, "");
  const refused =
    (name.length < CORE_LEAST && !SHORT_INDUSTRY.test(name)) ||
    NO_INDUSTRY.test(name) ||
    chainRefusals.has(name) ||
    isGeneric(scan, at, at + name.length);
  return { at, name: refused ? "" : name };
}

/** 「大朗|毛织产业集群」: the short name of a town that the page or the country has, before the industry. */
function townLength({ text, words, lexicons }: ClauseScan, at: number, towns: ReadonlySet<string>): number {
  const short = text.slice(at, at + TOWN_SHORT);
  if (lexicons.words.frequency(short) > 0) return 0;
  if (towns.has(short)) return TOWN_SHORT;
  if (!words.coreOpeners.set.has(text.charAt(at))) return 0;
  return TOWN_ENDS.some((end) => words.towns.has(short + end)) ? TOWN_SHORT : 0;
}

function bodyCount(text: string, start: number): number {
  BODY_COUNT.lastIndex = start;
  return BODY_COUNT.exec(text)?.[0].length ?? 0;
}

function rankLength(text: string): number {
  return CHAIN_RANK.exec(text)?.[0].length ?? 0;
}

/** Every word of it is generic: 「工业|新兴|优势」. */
function isGeneric(scan: ClauseScan, start: number, end: number): boolean {
  for (let at = end; at > start; ) {
    const from = Math.max(start, scan.tokenStart(at));
    const word = scan.text.slice(from, at);
    if (!scan.words.chainRefusals.has(word) && !scan.words.coreOpeners.set.has(word)) return false;
    at = from;
  }
  return true;
}

/** 「12条重点产业链包括A、B、C等」: the list that follows a head without a name of its own. */
function listAfter(scan: ClauseScan, end: number): Found[] {
  LIST_OPENING.lastIndex = end;
  let at = end + (LIST_OPENING.exec(scan.text)?.[0].length ?? 0);
  const found: Found[] = [];
  while (at > end) {
    ITEM.lastIndex = at;
    const item = ITEM.exec(scan.text)?.[0] ?? "";
    const next = scan.text[at + item.length] ?? "";
    if (
      item === "" ||
      endsWithHead(scan, item) ||
      !(next === LIST_COMMA || next === ET_CETERA || found.length > 0)
    )
      break;
    found.push(chain(scan, at, at + item.length, item));
    if (next !== LIST_COMMA) break;
    at += item.length + 1;
  }
  return found.length > 1 ? found : [];
}
