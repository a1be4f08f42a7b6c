/** Which typed columns each node label and relation type has in a store, taken from the relation table. */
import {
  EDGE_PROPS,
  ENTITY_LABELS,
  ENTITY_PROPS,
  NODE_LABELS,
  NODE_PROPS,
  type NodeLabel,
  type PropType,
  RELATION_TYPES,
  RELATIONS,
  type RelationRow,
  type RelationType,
} from "../model/index.ts";

/** One property as a store keeps it. */
export interface Column {
  readonly name: string;
  readonly type: PropType;
}

const entityLabels: ReadonlySet<string> = new Set(ENTITY_LABELS);

function columns(...tables: readonly Readonly<Record<string, PropType>>[]): readonly Column[] {
  return Object.entries(Object.assign({}, ...tables) as Record<string, PropType>).map(([name, type]) => ({
    name,
    type,
  }));
}

/** Columns of a node label; `id` and `name` come first. */
export const NODE_COLUMNS: Readonly<Record<NodeLabel, readonly Column[]>> = Object.fromEntries(
  NODE_LABELS.map((label) => [
    label,
    columns({ id: "string", name: "string" }, entityLabels.has(label) ? ENTITY_PROPS : {}, NODE_PROPS[label]),
  ]),
) as Record<NodeLabel, readonly Column[]>;

/** Columns of a relation type; `id` comes first. */
export const EDGE_COLUMNS: Readonly<Record<RelationType, readonly Column[]>> = Object.fromEntries(
  RELATION_TYPES.map((type) => [type, columns(EDGE_PROPS, RELATIONS[type].props)]),
) as Record<RelationType, readonly Column[]>;

/** The row of the relation table, with its ends as plain lists of labels. */
export function relation(type: RelationType): RelationRow {
  return RELATIONS[type];
}

/** Whether a label is one of an entity, which names can be searched for. */
export function isEntityLabel(label: NodeLabel): boolean {
  return entityLabels.has(label);
}

/** Relation types that may leave (`out`) or reach (`in`) a node of this label. */
export function typesAt(label: NodeLabel, side: "out" | "in"): readonly RelationType[] {
  return RELATION_TYPES.filter((type) => {
    const { from, to } = relation(type);
    return (side === "out" ? from : to).includes(label);
  });
}
