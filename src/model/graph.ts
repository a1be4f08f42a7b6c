/** The projection that stores load: plain nodes and edges with their properties. */
import type { NodeLabel } from "./labels.ts";
import type { RelationType } from "./relations.ts";
import type { PropValue } from "./statement.ts";

export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly name: string;
  readonly props: Readonly<Record<string, PropValue>>;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  readonly fromLabel: NodeLabel;
  readonly toLabel: NodeLabel;
  readonly props: Readonly<Record<string, PropValue>>;
}

/** Sorted by id, so that equal inputs give byte-equal outputs. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
