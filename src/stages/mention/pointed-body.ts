/** Bodies by a pointing word: 「该院」 is the hospital named last, 「本报」 the paper itself. */
import type { Page } from "../../model/index.ts";
import { matchesOf } from "../../text/matches.ts";
import { type Bodies, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { OWN_PAPER, POINTED, POINTED_ENDINGS } from "./org.rules.ts";

export function findPointedBodies(scan: ClauseScan, bodies: Bodies, page: Page): void {
  for (const match of matchesOf(scan.text, POINTED)) {
    const end = match.index + match[0].length;
    const ending = POINTED_ENDINGS.get(match[1] ?? "");
    const before =
      ending && bodies.lastBefore(match.index, ({ kind, name }) => kind !== "implied" && ending.test(name));
    if (!before || bodies.endingAt(end) !== undefined) continue;
    const { label, name, stem } = before;
    bodies.add(
      bodyOf(scan, match.index, end, { label, name, stem, kind: "bare", rule: "coref", score: 0.75 }),
    );
  }
  if (page.paper === null) return;
  for (const { index } of matchesOf(scan.text, OWN_PAPER)) {
    const of = {
      label: "Organization",
      name: page.paper,
      kind: "nation",
      rule: "org.own-paper",
      score: 0.85,
    } as const;
    bodies.add(bodyOf(scan, index, index + 2, of));
  }
}
