/** A relation between two things that are known by reference, from a named function instead of a row. */
import type { EntityRef, Mention, PropValue, RelationType, Span } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";

/** The page's own name for what a mention names. */
export function refOf(mention: Pick<Mention, "label" | "name">): EntityRef {
  return { label: mention.label, name: mention.name, key: `${mention.label}:${mention.name}` };
}

/** Builds the relation; `at` is the evidence in `Article.text`. */
export function refFound(
  type: RelationType,
  from: EntityRef,
  to: EntityRef,
  rule: string,
  score: number,
  at: Span,
  props: Readonly<Record<string, PropValue>> = {},
): RelationFound {
  return { type, from, to, props, rule, score, at };
}
