/** Refusals of the server in the words of the desk; an engine's own words stand behind them. */
import type { Wording } from "../src/http/contract.ts";
import type { ApiError } from "./api/client.ts";
import { say, type WordKey } from "./labels.ts";

const FAULTS: Readonly<Record<string, WordKey>> = {
  "same-ends": "sameEnds",
  "query-invalid": "queryInvalid",
  "query-timeout": "queryTimeout",
};

/** What the server says in front of an engine's words. */
const LEAD = /^The query does not run: /;

/** `null` where the desk has no words of its own for it. */
export function wordsOf({ code, words, message }: ApiError): Wording | null {
  const key = FAULTS[code];
  if (key === undefined) return words;
  const says = message.replace(LEAD, "");
  return { zh: say("zh", key, { says }), en: say("en", key, { says }) };
}
