/** National and international bodies, which stand without a place: 国务院, 全国政协, 工信部. */
import { type Bodies, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { NOT_AFTER_LOCAL } from "./local-body.rules.ts";
import { LEVELS } from "./signs.rules.ts";

export function findNationalBodies(scan: ClauseScan, bodies: Bodies): void {
  let done = 0;
  for (const { at, row } of scan.hits.nationalBodies) {
    if (at < done || scan.person[at] === 1) continue;
    const end = at + row.term.length;
    if ((scan.placeStart[at] ?? 0) > 0 || LEVELS.at(scan.text, at - 1)) continue;
    const other = NOT_AFTER_LOCAL.get(row.term.slice(-1));
    if (!scan.isCut(at) || other?.test(scan.text.slice(end, end + 2))) continue;
    const label = row.values.label === "Enterprise" ? "Enterprise" : "Organization";
    const name = row.values.name || row.term;
    bodies.add(bodyOf(scan, at, end, { label, name, kind: "nation", rule: "org.national", score: 0.97 }));
    done = end;
  }
}
