/** Nodes of one generation that were read lately: a name that is typed letter by letter finds nearly the same ones each time. */
import type { GraphNode } from "../../model/index.ts";

/** A hundred lists of hits; a node takes a kilobyte at most. */
const MOST = 2_000;

export class KeptNodes {
  /** In the order of their last use. */
  readonly #nodes = new Map<string, GraphNode>();

  get(id: string): GraphNode | undefined {
    const node = this.#nodes.get(id);
    if (node !== undefined) this.put(node);
    return node;
  }

  put(node: GraphNode): void {
    this.#nodes.delete(node.id);
    this.#nodes.set(node.id, node);
    const [oldest] = this.#nodes.keys();
    if (this.#nodes.size > MOST && oldest !== undefined) this.#nodes.delete(oldest);
  }
}
