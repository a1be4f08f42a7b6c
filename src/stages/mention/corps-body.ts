/** Divisions and regiments of the corps: 「第二师三十三团」, and 「三十三团」 where the article has told of which division. */
import { matchesOf } from "../../text/matches.ts";
import { type Bodies, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { CORPS, CORPS_UNIT, DIVISION } from "./corps.rules.ts";

export function findCorpsBodies(scan: ClauseScan, bodies: Bodies, paper: string | null): void {
  if (!CORPS.test(scan.text) && !CORPS.test(paper ?? "")) return;
  const found = matchesOf(scan.text, CORPS_UNIT).filter(({ index }) => scan.person[index] !== 1);
  const full = new Map<string, string>();
  for (const [unit] of found) {
    const own = unit.replace(DIVISION, "");
    if (own !== "" && own !== unit && !full.has(own)) full.set(own, unit);
  }
  for (const { 0: unit, index } of found) {
    const name = full.get(unit) ?? unit;
    const of = { label: "Organization", name, kind: "corps", rule: "org.corps", score: 0.85 } as const;
    bodies.add(bodyOf(scan, index, index + unit.length, of));
  }
}
