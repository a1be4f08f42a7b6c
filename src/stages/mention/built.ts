/** Works told by what is done to them: 「拟在青浦设研发中心」「投资260万元建设精米车间」「“瀚海”号」「甲地至乙地高速铁路」. */
import { matchesAround, matchesOf } from "../../text/matches.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import {
  BEFORE_WORKS,
  BUILDING_SIGNS,
  BUILT,
  BUILT_CLAUSE,
  BUILT_REFUSALS,
  BUILT_WORK,
  LIST_JOINTS,
  LISTED_END,
  LISTED_WORK,
  LISTED_WORKS,
  NAMED_VESSEL,
  TRACK,
  TRACK_HEAD,
  VESSEL_SIGN,
} from "./project.rules.ts";
import { SENTENCE_END } from "./signs.rules.ts";

/** So far before the verb a figure, a place or a plan says that something is built. */
const REACH = 40;
/** Characters of the item of a list that is a work by its ending. */
const WORK_LEAST = 6;
const WORK_MOST = 18;

/** What somebody builds, by its building alone; `taken` are names of other things. */
export function findBuilt(scan: ClauseScan, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  const { text } = scan;
  for (const match of matchesAround(text, BUILT_WORK, BUILDING_SIGNS, 1))
    add(work(scan, match), taken, found);
  if (text.includes(VESSEL_SIGN))
    for (const { index, 0: name } of matchesOf(text, NAMED_VESSEL))
      add(project(scan, index, index + name.length, "project.vessel"), taken, found);
  if (TRACK_HEAD.test(text))
    for (const match of matchesOf(text, TRACK)) add(track(scan, match), taken, found);
  if (LISTED_END.test(text))
    for (const match of matchesOf(text, LISTED_WORKS))
      for (const one of listedWorks(scan, match)) add(one, taken, found);
  return found;
}

function add(one: Found | null, taken: Uint8Array, found: Found[]): void {
  if (one === null || taken[one.start] === 1 || taken[one.end - 1] === 1) return;
  if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
}

function project(scan: ClauseScan, start: number, end: number, rule: string): Found {
  const text = scan.text.slice(start, end);
  return { label: "Project", start, end, text, name: text, rule, score: 0.7 };
}

/** 「…将在某地建一座|储能电池回收工厂|。」, where the clause tells of a plan, a place or money. */
function work(scan: ClauseScan, match: RegExpMatchArray): Found | null {
  const at = match.index ?? 0;
  const verb = match[1] ?? "";
  const name = match[2] ?? "";
  if (BUILT_REFUSALS.test(name)) return null;
  const before = clauseBefore(scan.text, at) + verb;
  if (!BUILT_CLAUSE.test(before)) return null;
  const start = at + match[0].length - name.length;
  const whole = verb.length === 1 || scan.isCut(start);
  return whole ? project(scan, start, start + name.length, "project.built") : null;
}

/** 「|澧水治理|、|安福大道北延|等工程」: the items of a list that end like works. */
function listedWorks(scan: ClauseScan, match: RegExpMatchArray): Found[] {
  const found: Found[] = [];
  let at = match.index ?? 0;
  for (const item of (match[1] ?? "").split(LIST_JOINTS)) {
    const opening = BEFORE_WORKS.exec(item)?.[0].length ?? 0;
    const name = item.slice(opening);
    if (name.length >= WORK_LEAST && name.length <= WORK_MOST && LISTED_WORK.test(name))
      found.push(project(scan, at + opening, at + item.length, "project.listed"));
    at += item.length + 1;
  }
  return found;
}

/** The sentence up to `at`, no further back than a glance. */
function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && !SENTENCE_END.test(text[from - 1] ?? "")) from--;
  return text.slice(from, at);
}

/** 「凯里|至|柳州|高速铁路」, where its sentence speaks of building. */
function track(scan: ClauseScan, match: RegExpMatchArray): Found | null {
  const { places } = scan.lexicons;
  const name = match[0];
  const at = match.index ?? 0;
  const to = match[2] ?? "";
  const from = match[1] ?? "";
  const head = match[3] ?? "";
  if (places.longestAt(to, 0)?.length !== to.length) return null;
  for (let skip = 0; skip + 2 <= from.length; skip++) {
    if (places.longestAt(from, skip)?.length !== from.length - skip) continue;
    const end = at + name.length;
    const around = scan.text.slice(end - head.length, Math.min(scan.text.length, end + REACH));
    const told = BUILT.test(clauseBefore(scan.text, at)) || BUILT.test(around);
    return told ? project(scan, at + skip, end, "project.track") : null;
  }
  return null;
}
