/** Types of faults.mjs. */
export function faultsOf(wish: {
  readonly rounds: number;
  readonly seed: number;
  readonly kinds: readonly ("build" | "serve" | "worker" | "damage" | "load" | "neo4j" | "redis" | "clock")[];
  readonly say?: (line: string) => void;
}): Promise<{ readonly counts: Readonly<Record<string, number>>; readonly faults: readonly string[] }>;
