/** Which typed properties the nodes of a label and the edges of a type have, in one fixed order. */
import {
  EDGE_PROPS,
  ENTITY_LABELS,
  ENTITY_PROPS,
  type GraphEdge,
  type GraphNode,
  NODE_PROPS,
  type NodeLabel,
  type PropType,
  type PropValue,
  RELATIONS,
  type RelationType,
} from "../../model/index.ts";

export type Columns = readonly (readonly [name: string, type: PropType])[];

const ENTITIES: ReadonlySet<string> = new Set(ENTITY_LABELS);

export function nodeColumns(label: NodeLabel): Columns {
  const shared: Readonly<Record<string, PropType>> = ENTITIES.has(label) ? ENTITY_PROPS : {};
  return Object.entries({ ...shared, ...NODE_PROPS[label] });
}

export function edgeColumns(type: RelationType): Columns {
  return Object.entries({ ...EDGE_PROPS, ...RELATIONS[type].props });
}

/** A node's or edge's value of a column; the id and the name stand beside the other properties. */
export function cell(of: GraphNode | GraphEdge, column: string): PropValue {
  if (column === "id") return of.id;
  if (column === "name" && "name" in of) return of.name;
  return of.props[column] ?? null;
}

/** Items by the value of `key`, in the order in which the values first appear. */
export function grouped<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

export function* batches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
