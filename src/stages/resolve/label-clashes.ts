/** Statements whose relation the labels of the resolved ends do not allow: they are told, never forced into the graph. */
import type { Entity, Issue, PageReading, Resolution } from "../../model/index.ts";
import { allows, entityFinder } from "../../model/index.ts";

/** `entities` are those of the resolution by their ids. */
export function labelClashes(
  { page, statements }: PageReading,
  resolution: Pick<Resolution, "entityOf">,
  entities: ReadonlyMap<string, Pick<Entity, "label" | "name">>,
): readonly Issue[] {
  const idOf = entityFinder(resolution, page.id);
  return statements.flatMap(({ subject, relation, object, evidence }): readonly Issue[] => {
    const { article, span } = evidence;
    const from = entities.get(idOf(article, subject.key) ?? "");
    const to = entities.get(idOf(article, object.key) ?? "");
    if (from === undefined || to === undefined || allows(relation, from.label, to.label)) return [];
    const says = `${relation} leads from no ${from.label} to a ${to.label}: ${from.name}, ${to.name}`;
    return [{ level: "warning", code: "label-clash", page: page.id, article, span, says }];
  });
}
