/** What the relations of an annotated text say, for tests of the relate stage. */
import { tellRelation } from "../../src/rules/relation.ts";
import { relations } from "../../src/stages/relate/relations.ts";
import { lexicons } from "./lexicons.ts";
import { annotated } from "./sentence.ts";

/** Relations of a text in the bracket notation, told as examples tell them, sorted. */
export function relationsOfText(source: string, types?: readonly string[]): string[] {
  const { page, article } = annotated(source);
  return relations(article, page, lexicons)
    .filter((found) => types === undefined || types.includes(found.type))
    .map(tellRelation)
    .sort();
}
