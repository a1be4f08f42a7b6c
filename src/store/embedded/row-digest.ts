/** The hash over all rows of a graph: equal digests mean equal graphs. */
import { createHash } from "node:crypto";

/** Rows hashed at one time: a call per row would cost more than the hashing. */
const AT_ONCE = 1_000;

export class RowDigest {
  readonly #hash = createHash("sha256");
  #rows: (readonly [id: string, hash: string])[] = [];

  add(id: string, hash: string): void {
    this.#rows.push([id, hash]);
    if (this.#rows.length === AT_ONCE) this.#flush();
  }

  /** Nodes are one list, edges another. */
  endList(): void {
    this.#flush();
    this.#hash.update("\n");
  }

  hex(): string {
    return this.#hash.digest("hex");
  }

  #flush(): void {
    if (this.#rows.length > 0) this.#hash.update(JSON.stringify(this.#rows));
    this.#rows = [];
  }
}
