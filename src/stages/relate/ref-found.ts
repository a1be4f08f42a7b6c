/** A relation between two things that are known by reference, from a named function instead of a row. */
import type { EntityRef, PropValue, RelationType, Span } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";

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
