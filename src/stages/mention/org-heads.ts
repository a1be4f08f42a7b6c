/** Where the heads of names of bodies stand (局, 有限公司, 协会), longest first, none inside another. */
import type { TermRow } from "../../rules/lexicons.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { NOT_AFTER_HEAD } from "./things.rules.ts";

export interface OrgHead {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly label: "Organization" | "Enterprise";
  readonly kind: string;
  /** Standing alone it points back to the last body that ends so. */
  readonly bare: boolean;
}

/** Heads of this many characters end where they end, whatever word follows. */
const SURE = 3;

export function orgHeadsOf(scan: ClauseScan): OrgHead[] {
  const heads: OrgHead[] = [];
  const { trie, rows } = scan.words.orgHeads;
  let covered = 0;
  for (let at = 0; at < scan.text.length; at++) {
    const index = trie.longestAt(scan.text, at);
    const row = rows[index];
    if (row === undefined || at + row.term.length <= covered || scan.person[at] === 1) continue;
    const head = headOf(at, row);
    if (!closes(scan, head)) continue;
    heads.push(head);
    covered = head.end;
  }
  return heads;
}

function headOf(start: number, row: TermRow): OrgHead {
  return {
    start,
    end: start + row.term.length,
    word: row.term,
    label: row.values["label"] === "Enterprise" ? "Enterprise" : "Organization",
    kind: row.values["kind"] ?? "",
    bare: row.values["bare"] === "yes",
  };
}

function closes(scan: ClauseScan, head: OrgHead): boolean {
  const next = scan.text.slice(head.end, head.end + 4);
  for (let length = 1; length <= 2; length++) {
    if (NOT_AFTER_HEAD.get(head.word.slice(-length))?.test(next) === true) return false;
  }
  return head.word.length >= SURE || scan.isCut(head.end);
}
