/** A projection on its way into a generation: rows are checked as they come and lie sorted, on disk where they are many. */
import type { Graph, NodeLabel, RelationType } from "../../model/index.ts";
import { type Cell, packEdge, packNode, refuseBroken } from "../rows.ts";
import type { GraphPart, GraphParts } from "../store.ts";
import { isWhole } from "../whole.ts";
import { latest, Sorter } from "./sorter.ts";
import type { EvidenceLine, Told } from "./told.ts";

export type NodeEntry = readonly [
  id: string,
  order: number,
  label: NodeLabel,
  hash: string,
  cells: readonly Cell[],
];

export type EdgeEntry = readonly [
  id: string,
  order: number,
  type: RelationType,
  hash: string,
  from: string,
  to: string,
  fromLabel: NodeLabel,
  toLabel: NodeLabel,
  cells: readonly Cell[],
];

export class GraphSpool {
  readonly #nodes: Sorter<NodeEntry>;
  readonly #edges: Sorter<EdgeEntry>;
  readonly #told: Told | null;
  #size = 0;

  /** `folder` is made when rows have to go to disk; without `told` nobody asks for the evidence. */
  constructor(folder: () => string, told: Told | null = null) {
    this.#nodes = new Sorter(folder);
    this.#edges = new Sorter(folder);
    this.#told = told;
  }

  /** Rows taken in, those of one id counted each. */
  get size(): number {
    return this.#size;
  }

  async take(graph: Graph | GraphParts): Promise<void> {
    if (isWhole(graph)) {
      refuseBroken(graph);
      this.#add(graph);
    } else for await (const part of graph) this.#add(part);
  }

  #add(part: GraphPart): void {
    const { nodes, edges, order = 0 } = part;
    this.#size += nodes.length + edges.length;
    for (const each of nodes) {
      const { id, label, hash, cells } = packNode(each);
      this.#nodes.addLine(id, order, `[${JSON.stringify(id)},${order},"${label}","${hash}",${cells}]`);
    }
    for (const each of edges) {
      const { id, type, hash, ends, cells } = packEdge(each);
      const labels = `"${each.fromLabel}","${each.toLabel}"`;
      const head = `${JSON.stringify(id)},${order},"${type}","${hash}"`;
      this.#edges.addLine(id, order, `[${head},${ends.from},${ends.to},${labels},${cells}]`);
    }
    this.#told?.take(part);
  }

  nodes(): Iterable<NodeEntry> {
    return latest(this.#nodes.rows());
  }

  edges(): Iterable<EdgeEntry> {
    return latest(this.#edges.rows());
  }

  evidence(): Iterable<EvidenceLine> {
    return this.#told?.lines() ?? [];
  }

  clear(): void {
    for (const each of [this.#nodes, this.#edges, this.#told]) each?.clear();
  }
}
