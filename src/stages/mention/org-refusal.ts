/** Heads that name no body: ends of plain wordings (子公司, 会议室) and places where something is held (会议中心). */
import type { ClauseScan } from "./clause-scan.ts";
import { GRADUATED } from "./org.rules.ts";
import type { OrgHead } from "./org-heads.ts";

const TAIL = 6;

/** 「子公司」「会议室」 end many wordings and name nothing. */
export function hasRefusedTail(scan: ClauseScan, head: OrgHead, text: string): boolean {
  for (let length = head.word.length + 1; length <= TAIL; length++) {
    if (
      scan.words.orgTails.has(text.slice(-length)) &&
      !(scan.isTrade(head.start) && !scan.isCut(head.end - length))
    )
      return true;
  }
  return scan.words.orgTails.has(head.word);
}

/** 「2015年，王建国|大学毕业后回乡」: the school that somebody left bears no name. */
export function isSchooling(scan: ClauseScan, head: OrgHead): boolean {
  return scan.person[head.start - 1] === 1 && scan.text.startsWith(GRADUATED, head.end);
}

/** 「会议中心」「宾馆」「殡仪馆」 are places. */
export function isVenue(scan: ClauseScan, head: OrgHead): boolean {
  if (head.kind !== "office" && head.kind !== "unit") return false;
  for (let length = 2; length <= TAIL; length++) {
    if (scan.words.placeHeads.set.has(scan.text.slice(head.end - length, head.end))) return true;
  }
  return false;
}
