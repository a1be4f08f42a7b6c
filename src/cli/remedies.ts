/** What a person can do about an error, by its code, in the language of the terminal. */

import type { Language } from "./config.ts";
import { REMEDIES } from "./remedies.rules.ts";

export function remedyFor(code: string, language: Language): string | undefined {
  return REMEDIES[code]?.[language];
}
