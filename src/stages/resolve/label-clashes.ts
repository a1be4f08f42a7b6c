/** Statements whose relation the labels of the resolved ends do not allow: they are told, never forced into the graph. */
import type { Entity, Issue, PageReading } from "../../model/index.ts";
import { allows, entityFinder } from "../../model/index.ts";

export function labelClashes(
  readings: readonly PageReading[],
  entityOf: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, Entity>,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const { page, statements } of readings) {
    const idOf = entityFinder({ entityOf }, page.id);
    for (const { subject, relation, object, evidence } of statements) {
      const { article, span } = evidence;
      const from = entities.get(idOf(article, subject.key) ?? "");
      const to = entities.get(idOf(article, object.key) ?? "");
      if (from === undefined || to === undefined || allows(relation, from.label, to.label)) continue;
      const says = `${relation} leads from no ${from.label} to a ${to.label}: ${from.name}, ${to.name}`;
      issues.push({ level: "warning", code: "label-clash", page: page.id, article, span, says });
    }
  }
  return issues;
}
