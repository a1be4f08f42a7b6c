/** What the exit code of a command says. */
import { InputError, RuleError, StoreError } from "../model/index.ts";

export const EXIT_CODES = {
  ok: { code: 0, says: "done" },
  failure: { code: 1, says: "a defect of the program, or a check that did not pass" },
  input: { code: 2, says: "a file, flag, name or query that the caller can put right" },
  store: { code: 3, says: "the database is not there, refuses or fails" },
  rule: { code: 4, says: "a rule or lexicon does not load" },
} as const;

export function exitCodeOf(error: unknown): number {
  if (error instanceof InputError) return EXIT_CODES.input.code;
  if (error instanceof StoreError) return EXIT_CODES.store.code;
  if (error instanceof RuleError) return EXIT_CODES.rule.code;
  return EXIT_CODES.failure.code;
}
