/** Statements whose relation the labels of the resolved ends do not allow: they are told, never forced into the graph. */
import type { Entity, Issue, PageReading } from "../../model/index.ts";
import { allows } from "../../model/index.ts";

/** `find` gives the entity that a key stands for in an article of the page. */
export function labelClashes(
  { page, statements }: PageReading,
  find: (article: number, ref: string) => Pick<Entity, "label" | "name"> | undefined,
): readonly Issue[] {
  return statements.flatMap(({ subject, relation, object, evidence }): readonly Issue[] => {
    const { article, span } = evidence;
    const [from, to] = [find(article, subject.key), find(article, object.key)];
    if (from === undefined || to === undefined || allows(relation, from.label, to.label)) return [];
    const says = `${relation} leads from no ${from.label} to a ${to.label}: ${from.name}, ${to.name}`;
    return [{ level: "warning", code: "label-clash", page: page.id, article, span, says }];
  });
}
