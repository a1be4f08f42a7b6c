/** Proves that every edge of a projection has its two ends, without holding the nodes: both lie sorted by id. */
import { type NodeLabel, StoreError } from "../../model/index.ts";
import { Sorter } from "../disk/sorter.ts";
import type { EdgeEntry } from "../packed-part.ts";

type End = readonly [id: string, order: number, label: NodeLabel, edge: string];

/** Ends that edges close to each other share are kept once; so many are known at one time. */
const MOST_KNOWN = 1 << 16;

export class Ends {
  readonly #rows: Sorter<End>;
  #known = new Set<string>();
  #left: Iterator<End> | null = null;
  #next: IteratorResult<End> | null = null;

  constructor(folder: () => string) {
    this.#rows = new Sorter(folder);
  }

  add([edge, , , , from, to, fromLabel, toLabel]: EdgeEntry): void {
    this.#add(from, fromLabel, edge);
    this.#add(to, toLabel, edge);
  }

  /** Nodes come sorted by id. */
  pass(id: string, label: NodeLabel): void {
    for (let next = this.#peek(); next.done !== true && next.value[0] <= id; next = this.#advance()) {
      if (next.value[0] !== id || next.value[2] !== label) refuse(next.value);
    }
  }

  /** After the last node. */
  finish(): void {
    const next = this.#peek();
    if (next.done !== true) refuse(next.value);
    this.#rows.clear();
  }

  #add(id: string, label: NodeLabel, edge: string): void {
    const key = `${label} ${id}`;
    if (this.#known.has(key)) return;
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    this.#known.add(key);
    this.#rows.add([id, 0, label, edge]);
  }

  #peek(): IteratorResult<End> {
    this.#left ??= this.#rows.rows();
    this.#next ??= this.#left.next();
    return this.#next;
  }

  #advance(): IteratorResult<End> {
    this.#next = null;
    return this.#peek();
  }
}

function refuse([id, , label, edge]: End): never {
  const says = `The graph cannot be stored: edge ${edge} has the end ${label} ${id}, which is no such node`;
  throw new StoreError("graph-invalid", says);
}
