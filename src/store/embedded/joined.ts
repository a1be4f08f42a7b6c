/**
 * Turns `x.id IN $ids` with many ids into a join: the engine compares each node of a table with each id of a list, so that a
 * list which grows with the corpus takes the square of it; rows it joins by their hash.
 */
import type { Row } from "./connections.ts";
import { type Anchor, anchorsIn, plainOf } from "./seek.ts";

/** For fewer ids comparing costs less than joining. */
const LEAST_IDS = 200;
/** Nothing but space and comments before the first clause. */
const FIRST_MATCH = /^[\s~]*MATCH\b/iu;
/** It would return the joined ids too. */
const EVERYTHING = /\b(?:RETURN|WITH)\s+(?:DISTINCT\s+)?\*/iu;

/** The statement with its longest list of ids joined; `null` where it has none that is long, or not in its first clause. */
export function joined(
  cypher: string,
  params: Row,
): { readonly cypher: string; readonly params: Row } | null {
  const plain = plainOf(cypher);
  const first = FIRST_MATCH.exec(plain)?.[0];
  if (first === undefined || EVERYTHING.test(plain)) return null;
  const start = first.length - "MATCH".length;
  const longest = anchorsIn(plain, params)
    .filter(({ pattern, ids }) => ids.length >= LEAST_IDS && isIn(plain.slice(first.length, pattern[0])))
    .reduce<Anchor | null>(
      (most, one) => (most !== null && most.ids.length >= one.ids.length ? most : one),
      null,
    );
  if (longest === null) return null;
  const { param, variable, ids, filter } = longest;
  const id = unused(cypher);
  const text = [
    cypher.slice(0, start),
    `UNWIND $${param} AS ${id} `,
    cypher.slice(start, filter[0]),
    ` ${variable}.id = ${id} `,
    cypher.slice(filter[1]),
  ];
  return { cypher: text.join(""), params: { ...params, [param]: ids } };
}

/** Whether these words before a pattern begin no clause of their own. */
function isIn(words: string): boolean {
  return !/\b(?:MATCH|WITH|RETURN)\b/iu.test(words);
}

/** A name that the statement does not hold. */
function unused(cypher: string): string {
  let name = "soughtId";
  while (cypher.includes(name)) name += "_";
  return name;
}
