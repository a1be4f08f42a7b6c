/** Counts of right, extracted and annotated items per category, with what went wrong. */

export interface Score {
  readonly category: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface Fault {
  readonly page: string;
  readonly kind: "MISS" | "EXTRA";
  readonly says: string;
}

export class Tally {
  private readonly counts = new Map<string, { right: number; found: number; gold: number }>();
  private readonly faults = new Map<string, Fault[]>();

  add(category: string, right: number, found: number, gold: number): void {
    const count = this.counts.get(category) ?? { right: 0, found: 0, gold: 0 };
    count.right += right;
    count.found += found;
    count.gold += gold;
    this.counts.set(category, count);
  }

  fault(category: string, fault: Fault): void {
    const known = this.faults.get(category) ?? [];
    known.push(fault);
    this.faults.set(category, known);
  }

  /** Counts items that both sides state, and notes those that one side alone does. Items are tuples. */
  compare(category: string, gold: Items, found: Items, page: string): void {
    const shared = [...gold.keys()].filter((key) => found.has(key)).length;
    this.add(category, shared, found.size, gold.size);
    const only = (these: Items, others: Items, kind: Fault["kind"]) => {
      for (const key of [...these.keys()].filter((item) => !others.has(item)).sort()) {
        this.fault(category, { page, kind, says: these.get(key) ?? key });
      }
    };
    only(gold, found, "MISS");
    only(found, gold, "EXTRA");
  }

  scores(): readonly Score[] {
    return [...this.counts].map(([category, { right, found, gold }]) => {
      const precision = found === 0 ? 0 : right / found;
      const recall = gold === 0 ? 0 : right / gold;
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return { category, precision, recall, f1, right, found, gold };
    });
  }

  faultsOf(category: string): readonly Fault[] {
    return this.faults.get(category) ?? [];
  }
}

/** A set of tuples: by their JSON, with their words for people. */
export type Items = ReadonlyMap<string, string>;

export function itemsOf(tuples: Iterable<readonly (string | number | null)[]>): Items {
  const items = new Map<string, string>();
  for (const tuple of tuples)
    items.set(JSON.stringify(tuple), tuple.filter((part) => part !== null).join(" · "));
  return items;
}
