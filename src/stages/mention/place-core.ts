/** What the words before the head of a place say: which place, of what sort, or what was done to it. */
import type { Span } from "../../model/index.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { levelOf } from "./local-context.ts";
import { BUILDS, PEOPLE, SHORT_COUNTY, STREET, VENUE_SORT, WHOLE_ZONE, ZONE_SORT } from "./place.rules.ts";
import { HARD, PLAIN_SINGLES } from "./signs.rules.ts";

/** 「育才路|书城」, 「习水经济开发区|温水园区」: a street or a zone with a name of its own holds the place behind it. */
export function isOuter(scan: ClauseScan, kind: string, { start, end }: Span, head: number): boolean {
  const name = scan.text.slice(start, end);
  if (kind === "venue") return STREET.test(name);
  return (
    kind === "zone" && end < head && WHOLE_ZONE.test(name) && !ZONE_SORT.test(scan.text.slice(end, head))
  );
}

/** Whether what stands between a place and a head says what it is, not which: 「茅坝村|文化|广场」. */
export function saysOnlySort(scan: ClauseScan, start: number, head: number, kind: string): boolean {
  if (kind === "venue") return VENUE_SORT.test(scan.text.slice(start, head));
  return kind === "zone" && isPlainCore(scan, start, head);
}

function isPlainCore(scan: ClauseScan, start: number, end: number): boolean {
  return !hasUnknown(scan, start, end);
}

/** Whether a single character stands alone as a token and is no function word. */
export function isUnknown(scan: ClauseScan, start: number, end: number): boolean {
  const char = scan.text[start] ?? "";
  if (!/[\u4e00-\u9fff]/.test(char)) return false;
  return scan.tokenStart(end) === start && !PLAIN_SINGLES.has(char) && !HARD.has(char) && !scan.isStop(end);
}

export function hasUnknown(scan: ClauseScan, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (scan.isCut(at) && scan.isCut(at + 1) && isUnknown(scan, at, at + 1)) return true;
  return false;
}

/** Whether the place is an administrative name in full: 「湘潭县」 before 「花石镇」, not 「厚街」 in 「厚街镇」. */
export function isWhole(scan: ClauseScan, start: number, end: number): boolean {
  const counts = end - start > 2 || scan.text[end - 1] === SHORT_COUNTY;
  return counts && levelOf(scan.text.slice(start, end)) !== "";
}

/** 「示范|村」「口袋|公园」: the core says what kind it is, not which. */
export function isBareGeneric(scan: ClauseScan, start: number, head: number): boolean {
  const { genericCores } = scan.words;
  for (let at = start; at <= head - 2; at++) if (genericCores.has(scan.text.slice(at, head))) return true;
  return genericCores.has(scan.text.slice(start, head)) || PEOPLE.test(scan.text.slice(start, head));
}

/** 「建设|马文化」 before 产业园, not 「建设」 before 镇 or 路. */
export function opensWithDeed({ text }: ClauseScan, start: number, head: number): boolean {
  const deed = BUILDS.exec(text.slice(start, head))?.[0].length ?? 0;
  return deed > 0 && start + deed < head;
}
