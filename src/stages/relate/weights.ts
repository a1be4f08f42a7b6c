/** Sums what learned tables say of plain features: the natural log of the odds. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { oncePer } from "../../rules/once-per.ts";

/** How features weigh by the table of a topic; one that the table does not hold weighs nothing. */
export function weigher(topic: string): (features: readonly string[], lexicons: Lexicons) => number {
  const weightsOf = oncePer(
    (lexicons: Lexicons) =>
      new Map(lexicons.terms(topic).map((row) => [row.term, Number(row.values.weight)] as const)),
  );
  return (features, lexicons) => {
    const weights = weightsOf(lexicons);
    let sum = 0;
    for (const feature of features) sum += weights.get(feature) ?? 0;
    return sum;
  };
}
