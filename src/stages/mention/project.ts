/** Projects by their head: 「某某项目」「某某产业园」「某某二期」, not 「重点项目」 nor 「该项目」. */
import { longestRow } from "../../text/trie.ts";
import { isAbbreviation } from "./alias.ts";
import { findBuilt } from "./built.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  AGREED,
  AGREED_BEHIND,
  AND_SO_ON,
  BUILT,
  CAPACITY,
  HAS_TENANTS,
  NOT_AFTER_WORKS,
  PLACE_OF_WORK,
  SAVE_FOR,
} from "./project.rules.ts";
import { isGenericProject, projectCore, tellsTrade } from "./project-core.ts";
import { HARD, SENTENCE_END } from "./signs.rules.ts";

/** How far a head may stand from the next one that carries it on: 「生产线|技术能力提升|项目」. */
const CARRIED = 14;
const ABBREVIATED_LEAST = 6;
/** So close behind a project it is told what is done with it. */
const AGREED_REACH = 12;
const CAPACITY_MOST = 14;
/** The kind of heads that are a part of a project: 「二期」. */
const STAGE = "stage";

export function findProjects(scan: ClauseScan, others: Uint8Array): Found[] {
  const found: Found[] = findBuilt(scan, others);
  const taken = others.slice();
  for (const { start, end } of found) taken.fill(1, start, end);
  let done = 0;
  for (const { at, row } of scan.hits.projectHeads) {
    if (at < done || taken[at] === 1 || scan.person[at] === 1 || !scan.isCut(at + row.term.length)) continue;
    const { end, past, kind } = furtherHeads(scan, at + row.term.length, row.values.kind ?? "");
    if (end > 0 && NOT_AFTER_WORKS.test(scan.text.slice(end, end + 4))) continue;
    const staged = row.values.kind === STAGE && end > at + row.term.length;
    const project = end > 0 && !carriesOn(scan, end) ? namedAt(scan, at, end, kind, staged) : null;
    if (project !== null) found.push(project);
    done = past;
  }
  return found;
}

/** Where a row of heads ends, and where the stage behind a 项目 does, which is a part of it and no name of its own. */
interface Heads {
  readonly end: number;
  readonly past: number;
  readonly kind: string;
}

/** 「产业园|二期|项目」 is one name, a 项目 in it makes it a project for sure; 「…项目|一期」 is a part of it. */
function furtherHeads(scan: ClauseScan, end: number, kind: string): Heads {
  const { trie, rows } = scan.words.projectHeads;
  let at = end;
  let named = end;
  let strongest = kind;
  for (;;) {
    const row = longestRow(trie, rows, scan.text, at);
    if (row === undefined) return { end: named, past: at, kind: strongest };
    at += row.term.length;
    if (row.values.kind === "project") strongest = "project";
    if (row.values.kind !== "stage" || strongest !== "project") named = at;
  }
}

/** Whether the name goes on to a 项目 or 工程 in the same clause. */
function carriesOn(scan: ClauseScan, end: number): boolean {
  const { trie, rows } = scan.words.projectHeads;
  for (let at = end; at < Math.min(scan.text.length, end + CARRIED); at++) {
    const char = scan.text[at] ?? "";
    if (char === AND_SO_ON || !/[\u4e00-\u9fff“”]/.test(char)) return false;
    const row = longestRow(trie, rows, scan.text, at);
    if (row !== undefined && row.values.kind !== "stage")
      return at > end && projectCore(scan, at).start < end;
  }
  return false;
}

/** `staged`: 「二期厂房」「三期工程」 name a work by themselves where it is said to be built. */
function namedAt(scan: ClauseScan, head: number, end: number, kind: string, staged: boolean): Found | null {
  // 「某某产业园等|项目」
  if (scan.text[head - 1] === AND_SO_ON) return null;
  const core = projectCore(scan, head).start;
  const trades = kind === "project" && tellsTrade(scan, core, head) && isAgreed(scan, core, end);
  const generic = !trades && isGenericProject(scan, core, head);
  if (generic && !staged) return null;
  const start = generic ? head : nameStart(scan.text, core);
  if ((generic || kind !== "project") && !isBuilt(scan, start, end)) return null;
  const text = scan.text.slice(start, end);
  return {
    label: "Project",
    start,
    end,
    text,
    name: text,
    rule: `project.${kind}`,
    score: kind === "project" ? 0.8 : 0.7,
  };
}

/** 「年产30万套|…项目」 takes in what stands before it, 「除|…项目」 leaves it out. */
function nameStart(text: string, core: number): number {
  return text.startsWith(SAVE_FOR, core) ? core + 1 : core - capacityBefore(text, core);
}

function capacityBefore(text: string, at: number): number {
  return CAPACITY.exec(text.slice(Math.max(0, at - CAPACITY_MOST), at))?.[0].length ?? 0;
}

/** A park, base or line is a project where its sentence speaks of building or investing. */
function isBuilt(scan: ClauseScan, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && !SENTENCE_END.test(scan.text[from - 1] ?? "")) from--;
  while (to < scan.text.length && !SENTENCE_END.test(scan.text[to] ?? "")) to++;
  if (PLACE_OF_WORK.test(scan.text.slice(Math.max(0, start - 4), start))) return false;
  if (HAS_TENANTS.test(scan.text.slice(end, end + 4))) return false;
  return BUILT.test(scan.text.slice(from, start)) || BUILT.test(scan.text.slice(end, to));
}

/** 「投资2亿元，在某地建设|电动工具齿轮项目」, 「与某县签订|智能卫浴项目|协议」: whether its clause has spoken of money, building or an agreement. */
function isAgreed({ text }: ClauseScan, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && !HARD.at(text, from - 1)) from--;
  return AGREED.test(text.slice(from, start)) || AGREED_BEHIND.test(text.slice(end, end + AGREED_REACH));
}

/** 「恒运重工…产业园」 in 「中国恒运重工集团…产业园」. */
function holds(other: string, name: string): boolean {
  if (other.includes(name)) return true;
  return (
    name.length >= ABBREVIATED_LEAST && other.slice(-3) === name.slice(-3) && isAbbreviation(name, other)
  );
}

/** Joins forms of one project on a page: one that another holds is the same. */
export function joinProjects(articles: readonly (readonly Found[])[]): ReadonlyMap<string, string> {
  const names = [
    ...new Set(
      articles
        .flat()
        .filter((f) => f.label === "Project")
        .map((f) => f.name),
    ),
  ];
  const joined = new Map<string, string>();
  for (const name of names) {
    const fuller = names.filter((other) => other.length > name.length && holds(other, name));
    const longest = fuller.sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined) joined.set(name, longest);
  }
  return joined;
}
