/** Where the name of an honour starts: right after the verb of receiving, or at the place or 全国 before a standing. */
import { CharSet } from "../../text/char-set.ts";
import { longestRow } from "../../text/trie.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { AWARD_NUMBER, GIVES, ONLY_ONE, VERB_OBJECT } from "./honor.rules.ts";
import { endsName } from "./name-end.ts";
import { CLOSE_BRACKET, CLOSE_QUOTE, HARD, NATION_WORDS, OPEN_BRACKET, OPEN_QUOTE } from "./signs.rules.ts";

const LONGEST = 34;
const PAIRS = new CharSet([OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET]);

/** Start of the honour whose head is `head`..`end`, or -1. */
export function receivedFrom(scan: ClauseScan, head: number, end: number, kind: string): number {
  const { trie, rows } = scan.words.honorVerbs;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const char = scan.text[at] ?? "";
    if (HARD.has(char) && !PAIRS.has(char)) return -1;
    const row = longestRow(trie, rows, scan.text, at);
    if (row === undefined || at + row.term.length > head || !scan.isCut(at)) continue;
    if (kind === "list" && (row.values.kind !== "become" || !endsClause(scan, end))) return -1;
    const start = afterRecipient(scan, at + row.term.length, head, GIVES.has(row.term));
    return AWARD_NUMBER.test(scan.text.slice(start, start + 4)) || start >= end - 1 ? -1 : start;
  }
  return -1;
}

/** 「授予某公司首席技师某某|第六届…奖」: bodies, posts and people stand between the verb and the honour. */
function afterRecipient(scan: ClauseScan, from: number, head: number, gives: boolean): number {
  let start = from;
  for (let at = from + 1; at <= head; at++) {
    const body = (scan.bodyStart[at] ?? 0) - 1;
    const person = scan.person[at - 1] === 1 || (gives && scan.personEnd[at] === 1);
    if ((body >= from && scan.text[at] !== undefined) || person) start = at;
  }
  const object = VERB_OBJECT.exec(scan.text.slice(start, head))?.[0].length ?? 0;
  const rank = ONLY_ONE.exec(scan.text.slice(start + object, head))?.[0].length ?? 0;
  return start + object + rank;
}

function endsClause(scan: ClauseScan, end: number): boolean {
  const next = scan.text[end] ?? "\n";
  return HARD.has(next);
}

/** 「全国劳动模范」「嘉兴市首席技师」 before a name. */
export function standingFrom(scan: ClauseScan, head: number): number {
  const place = (scan.placeStart[head] ?? 0) - 1;
  if (place >= 0) return place;
  const token = scan.tokenStart(head);
  return NATION_WORDS.has(scan.text.slice(token, head)) && endsName(scan, token) ? token : -1;
}
