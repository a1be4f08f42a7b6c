/** A projection on its way into a generation: rows are checked as they come and lie sorted, on disk where they are many. */
import type { Graph, NodeLabel, RelationType } from "../../model/index.ts";
import { isWhole } from "../gathered.ts";
import { type Cell, packEdge, packNode, refuseBroken, wellFormed } from "../rows.ts";
import type { GraphPart, GraphParts } from "../store.ts";
import { Sorter, type SortRow } from "./sorter.ts";

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

/** That a statement stands behind an edge; the key is the edge with the `STATED_IN` of the statement. */
type ToldEntry = readonly [key: string, order: number, edge: string, statement: string, article: string];

/** The statements behind an edge, each with the article that it stands in. */
export type EvidenceLine = readonly [
  edgeId: string,
  told: readonly (readonly [statement: string, article: string])[],
];

export class GraphSpool {
  readonly #nodes: Sorter<NodeEntry>;
  readonly #edges: Sorter<EdgeEntry>;
  readonly #told: Sorter<ToldEntry>;
  #size = 0;

  /** `folder` is made when rows have to go to disk. */
  constructor(folder: () => string) {
    this.#nodes = new Sorter(folder);
    this.#edges = new Sorter(folder);
    this.#told = new Sorter(folder);
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

  #add({ nodes, edges, order = 0 }: GraphPart): void {
    this.#size += nodes.length + edges.length;
    const supports = new Map<string, string>();
    for (const each of nodes) {
      const { id, label, hash, cells } = packNode(each);
      this.#nodes.addLine(
        id,
        order,
        `[${JSON.stringify(id)},${order},${JSON.stringify(label)},"${hash}",${cells}]`,
      );
      if (label === "Statement" && typeof each.props.edgeId === "string")
        supports.set(id, wellFormed(each.props.edgeId));
    }
    for (const each of edges) {
      const { id, type, hash, from, to, cells } = packEdge(each);
      const head = JSON.stringify([id, order, type, hash, from, to, each.fromLabel, each.toLabel]);
      this.#edges.addLine(id, order, `${head.slice(0, -1)},${cells}]`);
      const edge = type === "STATED_IN" ? supports.get(from) : undefined;
      if (edge !== undefined) this.#told.add([`${edge}\u0000${id}`, 0, edge, from, to]);
    }
  }

  nodes(): Iterable<NodeEntry> {
    return latest(this.#nodes.rows());
  }

  edges(): Iterable<EdgeEntry> {
    return latest(this.#edges.rows());
  }

  /** Sorted by edge; what is told of one edge comes as the `STATED_IN` edges do. */
  *evidence(): Generator<EvidenceLine> {
    let edge: string | null = null;
    let told: (readonly [string, string])[] = [];
    for (const [, , own, statement, article] of latest(this.#told.rows())) {
      if (edge !== null && own !== edge) {
        yield [edge, told];
        told = [];
      }
      edge = own;
      told.push([statement, article]);
    }
    if (edge !== null) yield [edge, told];
  }

  clear(): void {
    for (const sorter of [this.#nodes, this.#edges, this.#told]) sorter.clear();
  }
}

/** The last row of each key. */
function* latest<T extends SortRow>(rows: Iterable<T>): Generator<T> {
  let held: T | undefined;
  for (const row of rows) {
    if (held !== undefined && held[0] !== row[0]) yield held;
    held = row;
  }
  if (held !== undefined) yield held;
}
