/** Values by column, and lists cut into groups and batches. */
import type { GraphEdge, GraphNode, PropValue } from "../../model/index.ts";
import type { Column } from "../columns.ts";

export type Columns = readonly Column[];

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
