/** What resolution decided, kept beside the graph: why namings are one entity, and which pairs people should look at. */
import type { DoubtfulPair, EntityLabel, Resolution } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { findJsonLine, jsonLines, readJsonLines } from "./json-lines.ts";

/** One line of `identity.jsonl`, which is sorted by `id`. */
export interface IdentityRow {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  /** Forms as printed with how often, most first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** Why its namings were joined, with how often. */
  readonly joins: readonly (readonly [says: string, count: number])[];
  readonly keys: readonly string[];
  readonly mentions: number;
}

export async function writeIdentity(
  resolution: Resolution,
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  await effects.writeFile(files.identity, jsonLines(rowsOf(resolution)));
  await effects.writeFile(files.doubts, jsonLines(resolution.doubts));
}

function* rowsOf(resolution: Resolution): Generator<IdentityRow> {
  const joins = new Map<string, [string, number][]>();
  for (const { entity, says, count } of resolution.joins) {
    const known = joins.get(entity);
    if (known === undefined) joins.set(entity, [[says, count]]);
    else known.push([says, count]);
  }
  for (const { id, label, name, printed, keys, mentions } of resolution.entities)
    yield { id, label, name, names: printed, joins: joins.get(id) ?? [], keys, mentions };
}

/** The row of one entity; `undefined` for one that the last build did not make. */
export function identityRow(
  id: string,
  files: DataFiles,
  effects: Effects,
): Promise<IdentityRow | undefined> {
  return findJsonLine(files.identity, id, effects);
}

/** The rows of all entities, or of those whose id, key or name is one of these. */
export function identityRows(
  files: DataFiles,
  effects: Effects,
  called?: readonly string[],
): AsyncGenerator<IdentityRow> {
  return readJsonLines(files.identity, effects, called && holding(called));
}

/** Doubtful pairs, the likeliest first; of one entity alone where it is given by its id. */
export async function doubtRows(
  files: DataFiles,
  effects: Effects,
  entity?: string,
): Promise<readonly DoubtfulPair[]> {
  const found: DoubtfulPair[] = [];
  const isWanted = entity === undefined ? undefined : holding([entity]);
  for await (const pair of readJsonLines<DoubtfulPair>(files.doubts, effects, isWanted)) found.push(pair);
  return entity === undefined ? found : found.filter(({ entities }) => entities.includes(entity));
}

/** Whether a line of JSON holds one of these as a text of its own. */
function holding(texts: readonly string[]): (line: string) => boolean {
  const sought = texts.map((text) => JSON.stringify(text));
  return (line) => sought.some((each) => line.includes(each));
}
