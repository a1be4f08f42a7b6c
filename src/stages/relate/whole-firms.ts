/** What an office of a firm does is done by the firm: `甲公司海外事业部` supplies and signs as 甲公司. */
import type { EntityRef } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import type { Body } from "./bodies.ts";
import { OFFICE } from "./names.rules.ts";

/** Relations in which an office stands for its firm. */
const DEALINGS: ReadonlySet<string> = new Set(["SUPPLIES", "SIGNED_WITH", "IN_CHAIN", "LOCATED_IN"]);

/** Characters of an office's own name: 「党委」, 「海外事业部」. */
const SHORTEST = 2;
const LONGEST = 7;

/** The relations with every office that deals in the place of its firm replaced by that firm. */
export function byWholeFirms(found: readonly RelationFound[], bodies: readonly Body[]): RelationFound[] {
  const firms = new Map(bodies.map(({ ref }) => [ref.name, ref]));
  const whole = (ref: EntityRef): EntityRef => {
    if ((ref.label !== "Enterprise" && ref.label !== "Organization") || !OFFICE.test(ref.name)) return ref;
    for (let length = SHORTEST; length <= LONGEST; length++) {
      const firm = firms.get(ref.name.slice(0, -length));
      if (firm !== undefined) return firm;
    }
    return ref;
  };
  return found.map((item) =>
    DEALINGS.has(item.type) ? { ...item, from: whole(item.from), to: whole(item.to) } : item,
  );
}
