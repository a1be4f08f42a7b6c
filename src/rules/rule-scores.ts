/** How often each rule is right, as measured on annotated pages: the score that a find carries. */

import type { Lexicons } from "./lexicons.ts";
import { oncePer } from "./once-per.ts";

/** A rule's stated score weighs as much as so many finds: a rule that was hardly seen keeps what its author thought of it. */
const PRIOR_WEIGHT = 10;

/** `kind` is an entity label, `Event` or a relation: one rule may say several things, and be better at one. */
export type ScoreOf = (rule: string, kind: string, stated: number) => number;

/** From `seeds/lexicons/rule-precision.tsv`, which `scripts/measure-rules.mjs` writes. Scores have three decimals. */
export const ruleScores = oncePer(readScores);

function readScores(lexicons: Lexicons): ScoreOf {
  const counts = new Map(
    lexicons.terms("rule-precision").map(({ term, values }) => {
      return [`${term} ${values.kind}`, [Number(values.fired), Number(values.right)] as const];
    }),
  );
  return (rule, kind, stated) => {
    const [fired, right] = counts.get(`${rule} ${kind}`) ?? [0, 0];
    return Math.round(((right + stated * PRIOR_WEIGHT) / (fired + PRIOR_WEIGHT)) * 1000) / 1000;
  };
}
