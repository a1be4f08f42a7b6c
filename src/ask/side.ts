/** On which side of a directed tie the thing stands that a question asks about: who supplies it, or whom it supplies. */
import { ACTS, TOWARDS } from "./cues.rules.ts";
import type { Understanding } from "./understand.ts";

/** The column it stands in, or `null` where words and order leave it open. */
export function sideOf({ cues, mentions, text }: Understanding): string | null {
  const told = cues.find(({ row }) => row.side !== undefined)?.row.side;
  if (told !== undefined) return told;
  const asked = cues.find(({ cue }) => cue === "who" || cue === "which");
  const supplies = cues.some(({ cue }) => cue === "supply");
  const [thing] = mentions;
  if (!supplies || asked === undefined || thing === undefined) return null;
  const before = text.slice(0, thing.start);
  if (ACTS.test(before)) return "supplier";
  return asked.start < thing.start || TOWARDS.test(before) ? "customer" : "supplier";
}
