/** The parts of the house in its own paper: 「人力资源部」, 「集团工会」 are the firm's, 「图书馆」 is the school's. */
import { matchesOf } from "../../text/matches.ts";
import { type Bodies, bodyOf } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { House } from "./house.ts";
import { HOUSE_PARTS, PART_ENDS } from "./org.rules.ts";

/** Adds them where they open a clause before a post or a stop, or stand behind the house's short form, and no other body holds them. */
export function findHouseParts(scan: ClauseScan, bodies: Bodies, house: House, covered: Uint8Array): void {
  for (const match of matchesOf(scan.text, HOUSE_PARTS)) {
    const [, before = "", short = "", part = ""] = match;
    const start = match.index + before.length;
    const end = start + short.length + part.length;
    if (short === "" && !scan.postAt(end) && !PART_ENDS.test(scan.text.slice(end, end + 2))) continue;
    if (covered[start] === 1 || covered[end - 1] === 1 || scan.person[start] === 1) continue;
    const of = {
      label: "Organization",
      name: house.name + part,
      kind: "unit",
      rule: "org.house-part",
      score: 0.85,
    } as const;
    bodies.add(bodyOf(scan, start, end, of));
  }
}
