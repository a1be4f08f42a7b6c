/** Per rule: how often it fired on annotated pages, how often it was right. */
import type { Verdict } from "./verdicts.ts";

export interface RuleCount {
  readonly rule: string;
  /** What it says: an entity label, `Event`, or a relation. */
  readonly kind: string;
  readonly fired: number;
  readonly right: number;
  readonly wrong: number;
}

/** Most wrong first, then by name, so that the head of the list is where work pays. */
export function ruleLedger(verdicts: readonly Verdict[]): readonly RuleCount[] {
  const counts = new Map<string, { rule: string; kind: string; fired: number; right: number }>();
  for (const { rule, kind, right } of verdicts) {
    const key = `${rule} ${kind}`;
    const count = counts.get(key) ?? { rule, kind, fired: 0, right: 0 };
    count.fired += 1;
    count.right += Number(right);
    counts.set(key, count);
  }
  return [...counts.values()]
    .map((count) => ({ ...count, wrong: count.fired - count.right }))
    .sort((a, b) => b.wrong - a.wrong || (a.rule < b.rule ? -1 : 1));
}
