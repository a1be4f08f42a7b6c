/** Refuses list predicates: the engine dies of them where lists of many rows come together, and the process with it. */
import { InputError } from "../../model/index.ts";
import { placeAt } from "../gate/verdict.ts";
import { plainOf } from "./seek.ts";

/** `any(x IN`: a name in front of a bracket that is no property; one quantifier takes all up to `IN`, so that long comments cost no more than their length. */
const PREDICATE = /(?<![.:$\p{L}\p{N}_])(any|all|none|single)[\s~]*\(([\s~\p{L}\p{N}_]*?)[\s~]IN\b/iu;

/**
 * Throws `InputError` for `any(r IN a.roles WHERE …)`: @ladybugdb/core 0.19.1 ends by a segmentation fault once the lists of
 * one block of rows hold more than 2,048 values.
 */
export function checkListPredicates(cypher: string): void {
  const found = PREDICATE.exec(plainOf(cypher));
  if (found === null) return;
  const { line, column } = placeAt(cypher, found.index);
  const word = `${found[1]}(${found[2]?.trim()} IN …)`;
  throw new InputError(
    "query-predicate",
    `the embedded database does not survive ${word} (${line}:${column}): write 'value' IN list, or UNWIND the list and compare in WHERE; Neo4j takes it`,
  );
}
