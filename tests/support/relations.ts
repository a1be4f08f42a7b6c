/** What the relations of an annotated text say, for tests of the relate stage. */
import { tellRelation } from "../../src/rules/relation.ts";
import { relations } from "../../src/stages/relate/relations.ts";
import { lexicons } from "./lexicons.ts";
import { annotated } from "./sentence.ts";

/** What weights alone make likely: `likelyPairs` has tests of its own. */
const WEIGHED = /\.weighed$/;

/** Relations that rows and names read in a text in the bracket notation, told as examples tell them, sorted. */
export function relationsOfText(
  source: string,
  types?: readonly string[],
  path?: readonly string[],
): string[] {
  const { page, article } = annotated(source);
  return relations(article, path === undefined ? page : { ...page, home: { path } }, lexicons)
    .filter(({ type, rule }) => !WEIGHED.test(rule) && (types === undefined || types.includes(type)))
    .map(tellRelation)
    .sort();
}
