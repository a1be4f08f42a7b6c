/** Sums what learned tables say of plain features: the natural log of the odds. */
import type { Lexicons } from "./lexicons.ts";
import { oncePer } from "./once-per.ts";

/** Takes the features of one case in turn, each in its parts: `role`, `chair`, `meeting`. */
export interface Features {
  tell(family: string, first?: string, second?: string, third?: string): void;
}

/** Sums the weights of the features that it is told, without putting their names together. */
class Scale implements Features {
  sum = 0;
  readonly #table: Branch;

  constructor(table: Branch) {
    this.#table = table;
  }

  tell(family: string, first?: string, second?: string, third?: string): void {
    let branch = this.#table.next.get(family);
    if (first !== undefined) branch = branch?.next.get(first);
    if (second !== undefined) branch = branch?.next.get(second);
    if (third !== undefined) branch = branch?.next.get(third);
    if (branch !== undefined) this.sum += branch.weight;
  }
}

/** What a table says of the features that begin with the same parts. */
interface Branch {
  weight: number;
  readonly next: Map<string, Branch>;
}

/** Makes scales by the table of a topic, or by what it says of features that begin with `kind`. */
export function scales(
  topic: string,
  partsOf: (term: string) => readonly string[] = (term) => term.split(":"),
): (lexicons: Lexicons, kind?: string) => Scale {
  const tableOf = oncePer((lexicons: Lexicons) => {
    const table = createBranch();
    for (const { term, values } of lexicons.terms(topic))
      branchOf(table, partsOf(term)).weight = Number(values.weight);
    return table;
  });
  return (lexicons, kind) => {
    const table = tableOf(lexicons);
    return new Scale(kind === undefined ? table : (table.next.get(kind) ?? NOTHING));
  };
}

const NOTHING = createBranch();

function createBranch(): Branch {
  return { weight: 0, next: new Map() };
}

function branchOf(table: Branch, parts: readonly string[]): Branch {
  let branch = table;
  for (const part of parts) {
    const next = branch.next.get(part) ?? createBranch();
    branch.next.set(part, next);
    branch = next;
  }
  return branch;
}
