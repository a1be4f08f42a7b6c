/** Cypher that somebody typed, once it has passed the gate; why it has not, in the language of the terminal. */
import { InputError } from "../model/index.ts";
import { checkCypher } from "../store/gate/gate.ts";
import type { Refusal } from "../store/gate/verdict.ts";
import type { Language } from "./config.ts";

/** The text to run. */
export function checkedCypher(typed: string, language: Language): string {
  const verdict = checkCypher(typed);
  if (verdict.ok) return verdict.text;
  const { code, says } = saysRefusal(verdict, language);
  throw new InputError(code, says);
}

export function saysRefusal(
  { code, says, line, column }: Refusal,
  language: Language,
): { readonly code: string; readonly says: string } {
  return { code: `cypher-${code}`, says: `${says[language]} (${line}:${column})` };
}
