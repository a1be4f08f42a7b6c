/** Where in a Cypher text an engine's complaint points: by the place it states, else by the word that it names. */
import { placeAt } from "../store/gate/verdict.ts";
import type { TextPlace } from "./contract.ts";

/** Neo4j says `(line 2, column 8 (offset: 24))`. */
const STATED = /\(line (\d+), column (\d+)/;
/** The embedded engine's parser says `(line: 2, offset: 7)`, the offset from 0. */
const OFFSET = /\(line: (\d+), offset: (\d+)\)/;
/** Otherwise it only names what it does not know: `Table Persn does not exist`, `Variable m is not in scope`. */
const NAMED = [
  /\b(?:Table|Variable|Function|Parameter|property|type) [`"']?([\p{L}\p{N}_]+)[`"']? (?:does not exist|is not in scope|not found)/u,
  /\bCannot find property ([\p{L}\p{N}_]+)/u,
];

export function queryPlace(says: string, typed: string): TextPlace | null {
  const [, line, column] = STATED.exec(says) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, row, offset] = OFFSET.exec(says) ?? [];
  if (row !== undefined && offset !== undefined) return { line: Number(row), column: Number(offset) + 1 };
  for (const pattern of NAMED) {
    const word = pattern.exec(says)?.[1];
    if (word === undefined) continue;
    const at = new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, "u").exec(typed);
    if (at !== null) return placeAt(typed, at.index);
  }
  return null;
}
