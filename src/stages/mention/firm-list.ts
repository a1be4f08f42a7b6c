/** Firms in a list that its end explains: 「甲、乙、丙等企业」「甲、乙等300多家企业」. */
import { matchesOf } from "../../text/matches.ts";
import { type Bodies, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { FIRM_LIST_END } from "./org-name.rules.ts";
import { HARD, LIST_COMMA } from "./signs.rules.ts";

const LEAST = 3;
const LONGEST = 12;

export function findListedFirms(scan: ClauseScan, bodies: Bodies): void {
  for (const match of matchesOf(scan.text, FIRM_LIST_END)) readBack(scan, bodies, match.index);
}

/** Reads the items before 等 from right to left, as long as they are firms or may be. */
function readBack(scan: ClauseScan, bodies: Bodies, listEnd: number): void {
  let end = listEnd;
  for (;;) {
    const known = bodies.endingAt(end);
    if (known !== undefined && known.label !== "Enterprise") return;
    const start = known?.start ?? itemStart(scan, end);
    if (known === undefined) {
      if (!mayBeFirm(scan, start, end)) return;
      const text = scan.text.slice(start, end);
      bodies.add(
        bodyOf(scan, start, end, {
          label: "Enterprise",
          name: text,
          kind: "brand",
          rule: "enterprise.list",
          score: 0.8,
        }),
      );
    }
    if (scan.text[start - 1] !== LIST_COMMA) return;
    end = start - 1;
  }
}

function itemStart(scan: ClauseScan, end: number): number {
  let at = end;
  while (at > 0 && !HARD.at(scan.text, at - 1) && scan.person[at - 1] !== 1 && !scan.isStop(at))
    at = scan.tokenStart(at);
  return at;
}

/** Of a firm's length, not a place, and either of unknown characters or with a trade at its end. */
function mayBeFirm(scan: ClauseScan, start: number, end: number): boolean {
  if (end - start < LEAST || end - start > LONGEST) return false;
  if (/\d/.test(scan.text.slice(start, end))) return false;
  if ((scan.placeStart[end] ?? 0) - 1 === start) return false;
  const first = scan.text.slice(start, start + 2);
  const opensRare = scan.lexicons.words.frequency(first) === 0 || (scan.placesAt[start] ?? null) !== null;
  return opensRare || (scan.isTrade(end) && scan.tokenStart(end) > start);
}
