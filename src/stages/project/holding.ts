/** The properties of a HOLDS edge: what its tenure proves, so that a query can tell held, unknown and not held. */
import type { PropValue } from "../../model/index.ts";
import { dayBefore, firstDay, lastDay } from "./known-days.ts";
import type { InferredEnd } from "./successors.ts";
import type { Tenure } from "./tenures.ts";

/**
 * Held for certain on a day D: `D IN heldOn OR knownFrom <= D <= knownTo`. Not held: `D < validFrom OR D >= overBy`.
 * Anything else is unknown: a printed title proves only its day.
 */
export function holdingProps(
  title: string,
  tenure: Tenure,
  inferred: InferredEnd | undefined,
): Readonly<Record<string, PropValue>> {
  const known = knownSpan(tenure);
  return {
    title,
    former: tenure.over !== null || inferred !== undefined,
    validFrom: tenure.from,
    validTo: tenure.to ?? inferred?.to ?? null,
    validToInferred: tenure.to === null && inferred !== undefined,
    knownFrom: known?.from ?? null,
    knownTo: known?.to ?? null,
    overBy: tenure.over ?? inferred?.over ?? null,
    heldOn: [...tenure.days].sort(),
  };
}

/** The days between a told beginning or end and the proof on its other side. */
function knownSpan({ from, to, days }: Tenure): { readonly from: string; readonly to: string } | null {
  if (from === null && to === null) return null;
  const proven = [...days].sort();
  const first = from === null ? proven[0] : lastDay(from);
  const last = to === null ? proven.at(-1) : dayBefore(firstDay(to));
  return first === undefined || last === undefined || first > last ? null : { from: first, to: last };
}
