/** A projection on its way into a generation: rows are checked as they come and lie sorted, on disk where they are many. */
import type { Graph } from "../../model/index.ts";
import type { GraphPart } from "../graph-part.ts";
import { type EdgeEntry, isPacked, type NodeEntry, type PackedPart, packInto } from "../packed-part.ts";
import { refuseBroken } from "../rows.ts";
import type { GraphParts } from "../store.ts";
import { isWhole } from "../whole.ts";
import { latest, Sorter } from "./sorter.ts";
import type { EvidenceLine, Told } from "./told.ts";

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
    } else
      for await (const part of graph) {
        if (isPacked(part)) this.#addPacked(part);
        else this.#add(part);
      }
  }

  #add(part: GraphPart): void {
    this.#size += part.nodes.length + part.edges.length;
    packInto(part, { nodes: this.#nodes, edges: this.#edges, told: this.#told?.rows ?? null });
  }

  #addPacked({ nodes, edges, told }: PackedPart): void {
    this.#size += nodes.keys.length + edges.keys.length;
    this.#nodes.addBlock(nodes);
    this.#edges.addBlock(edges);
    this.#told?.rows.addBlock(told);
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
