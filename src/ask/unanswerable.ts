/** Questions that no record answers: what somebody did not do, and why. */

import { ACTING } from "./cues/acting.rules.ts";
import { ASKED_BOTH_WAYS, DENIAL, DENIED, REASON, YES_OR_NO } from "./cues.rules.ts";

const ACTS = ACTING.flatMap(({ zh }) => [...zh]);

/** The wording that says why there is no answer; `null` where there may be one. */
export function unanswerableOf(text: string): "denied" | "why" | null {
  if (REASON.test(text)) return "why";
  if (YES_OR_NO.test(text) || ASKED_BOTH_WAYS.test(text)) return null;
  if (DENIED.test(text)) return "denied";
  const denials = [...text.matchAll(DENIAL)].map(({ groups }) => groups?.rest ?? "");
  return denials.some((rest) => ACTS.some((act) => rest.includes(act))) ? "denied" : null;
}
