/** Statements whose relation the labels of the resolved ends do not allow: they are told, never forced into the graph. */
import type { Entity, Issue, PageReading } from "../../model/index.ts";
import { allows, entityIn } from "../../model/index.ts";

export function labelClashes(
  readings: readonly PageReading[],
  entityOf: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, Entity>,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { page, statements } of readings) {
    for (const { subject, relation, object, evidence } of statements) {
      const find = (ref: string) =>
        entities.get(entityIn({ entityOf }, page.id, evidence.article, ref) ?? "");
      const [from, to] = [find(subject.key), find(object.key)];
      if (from === undefined || to === undefined || allows(relation, from.label, to.label)) continue;
      const says = `${relation} leads from no ${from.label} to a ${to.label}: ${from.name}, ${to.name}`;
      const { article, span } = evidence;
      issues.push({ level: "warning", code: "label-clash", page: page.id, article, span, says });
    }
  }
  return issues;
}
