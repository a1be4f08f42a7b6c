/** Where the heads of names of bodies stand (局, 有限公司, 协会), longest first, none inside another. */
import type { TermRow } from "../../rules/lexicons.ts";
import { longestWord } from "../../text/trie.ts";
import type { ClauseScan } from "./clause-scan.ts";
import {
  BUREAU,
  CHIEF,
  FACULTY,
  FACULTY_POST,
  GROUP_POST,
  IN_COLLEGE,
  NAMED_GROUP,
  NOT_AFTER_HEAD,
  PARTY_GROUP,
  RUIN,
  TO_WORKS,
} from "./org.rules.ts";
import { LIST_COMMA } from "./signs.rules.ts";

export interface OrgHead {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly label: "Organization" | "Enterprise";
  readonly kind: string;
  /** Standing alone it points back to the last body that ends so. */
  readonly bare: boolean;
}

const IN_COLLEGE_REACH = 6;
const NAMED_GROUP_REACH = 5;
/** Characters of 「人力资源和社会保障局」. */
const LONGEST_DEPARTMENT = 10;

/** Heads of this many characters end where they end, whatever word follows. */
const SURE = 3;

export function orgHeadsOf(scan: ClauseScan): OrgHead[] {
  const heads: OrgHead[] = [];
  let covered = 0;
  for (const { at, row } of scan.hits.orgHeads) {
    if (at + row.term.length <= covered || scan.person[at] === 1) continue;
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
    label: row.values.label === "Enterprise" ? "Enterprise" : "Organization",
    kind: row.values.kind ?? "",
    bare: row.values.bare === "yes",
  };
}

function closes(scan: ClauseScan, head: OrgHead): boolean {
  const next = scan.text.slice(head.end, head.end + 4);
  if (RUIN.test(next) || (head.kind === "plant" && TO_WORKS.test(scan.text[head.start - 1] ?? "")))
    return false;
  for (let length = 1; length <= 2; length++) {
    if (NOT_AFTER_HEAD.get(head.word.slice(-length))?.test(next) === true) return false;
  }
  if (head.word === FACULTY)
    return (
      FACULTY_POST.test(next) ||
      IN_COLLEGE.test(scan.text.slice(Math.max(0, head.start - IN_COLLEGE_REACH), head.start))
    );
  if (isOfChief(scan, head)) return true;
  if (longerPost(scan, head)) return false;
  if (head.word === PARTY_GROUP && GROUP_POST.test(next))
    return NAMED_GROUP.test(scan.text.slice(Math.max(0, head.start - NAMED_GROUP_REACH), head.start));
  if (head.word.length >= SURE) return true;
  return scan.isCut(head.end) && !insideWord(scan, head);
}

/** 「县水利局|长张三」: the last sign of a department is the first of its chief's post. */
function isOfChief(scan: ClauseScan, { word, end }: OrgHead): boolean {
  const next = end + 1;
  const goesOn = scan.person[next] === 1 || scan.text[next] === LIST_COMMA;
  if (word !== BUREAU || scan.text[end] !== CHIEF || !goesOn) return false;
  for (let length = 2; length <= LONGEST_DEPARTMENT; length++)
    if (scan.words.departments.set.has(scan.text.slice(end - length, end))) return true;
  return false;
}

/** 「部长」 at the 部 of 「国际业务部部长」, 「常委」 at the end of 「市委常委」. */
function longerPost(scan: ClauseScan, head: OrgHead): boolean {
  const { trie, set } = scan.words.posts;
  const length = longestWord(trie, scan.text, head.start).length;
  if (head.word.length === 1 && length > 1) return true;
  return head.word.length < SURE && set.has(scan.text.slice(scan.tokenStart(head.end), head.end));
}

/** 「主办」「签署」「全局」: the head is only the end of a plain word. */
function insideWord(scan: ClauseScan, head: OrgHead): boolean {
  const token = scan.tokenStart(head.end);
  if (token >= head.start) return false;
  const word = scan.text.slice(token, head.end);
  if (scan.words.departments.set.has(word) || scan.words.orgHeads.set.has(word)) return false;
  if (scan.isStop(head.end)) return true;
  return (
    head.word.length === 1 &&
    word.length === 2 &&
    head.kind !== "plant" &&
    scan.lexicons.words.frequency(word) > 0
  );
}
