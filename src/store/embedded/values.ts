/** Turns the engine's values into the plain values of the contract. */
import type { GraphEdge, GraphNode, NodeLabel, PropValue, RelationType } from "../../model/index.ts";

/** Where the engine keeps a node: a table and a place in it. */
export interface Place {
  readonly table: number;
  readonly offset: number;
}

export interface EngineNode {
  readonly _label: string;
  readonly _id: Place;
  readonly [name: string]: unknown;
}

export interface EngineEdge {
  readonly _label: string;
  readonly _src: Place;
  readonly _dst: Place;
  readonly [name: string]: unknown;
}

export interface EnginePath {
  readonly _nodes: readonly EngineNode[];
  readonly _rels: readonly EngineEdge[];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

export function isNode(value: unknown): value is EngineNode {
  return isObject(value) && "_label" in value && "_id" in value && !("_src" in value);
}

export function isEdge(value: unknown): value is EngineEdge {
  return isObject(value) && "_label" in value && "_src" in value && "_dst" in value;
}

export function isPath(value: unknown): value is EnginePath {
  return isObject(value) && Array.isArray(value._nodes) && Array.isArray(value._rels);
}

/** Properties without the engine's own fields and without nulls, which stand for "absent". */
export function ownProps(value: Readonly<Record<string, unknown>>): Record<string, PropValue> {
  const props: Record<string, PropValue> = {};
  for (const [name, own] of Object.entries(value)) {
    if (own !== null && own !== undefined && !name.startsWith("_")) props[name] = own as PropValue;
  }
  return props;
}

export function graphNode(value: EngineNode): GraphNode {
  const { id, name, ...props } = ownProps(value);
  return { id: String(id), label: value._label as NodeLabel, name: String(name ?? ""), props };
}

/** The ends of an edge as ids and labels. */
export type Ends = Pick<GraphEdge, "from" | "to" | "fromLabel" | "toLabel">;

export function graphEdge(value: EngineEdge, ends: Ends): GraphEdge {
  const { id, ...props } = ownProps(value);
  return { id: String(id), type: value._label as RelationType, ...ends, props };
}

/** A value of a query's row as plain JSON; `idAt` gives the id of the node at a place. */
export function plainValue(value: unknown, idAt: (place: Place) => string | null): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => plainValue(item, idAt));
  if (isPath(value)) {
    return {
      nodes: value._nodes.map((node) => plainValue(node, idAt)),
      edges: value._rels.map((edge) => plainValue(edge, idAt)),
    };
  }
  if (isEdge(value)) {
    const { id, ...props } = ownProps(value);
    return { id, type: value._label, from: idAt(value._src), to: idAt(value._dst), ...props };
  }
  if (isNode(value)) {
    const { id, name, ...props } = ownProps(value);
    return { id, label: value._label, name: name ?? null, ...props };
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainValue(item, idAt)]));
}

/** Every place that the edges inside a value point to. */
export function collectEnds(value: unknown, into: (place: Place) => void): void {
  if (Array.isArray(value)) for (const item of value) collectEnds(item, into);
  else if (isPath(value)) for (const edge of value._rels) collectEnds(edge, into);
  else if (isEdge(value)) {
    into(value._src);
    into(value._dst);
  } else if (isObject(value) && !isNode(value))
    for (const item of Object.values(value)) collectEnds(item, into);
}
