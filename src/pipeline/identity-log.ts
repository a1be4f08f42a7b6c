/** What resolution decided, kept beside the graph: why namings are one entity, and which pairs people should look at. */
import type { DoubtfulPair, EntityLabel, Resolution } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { textOrEmpty } from "./file-text.ts";
import { jsonLines, parseJsonLines } from "./json-lines.ts";

/** One line of `identity.jsonl`. */
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
export async function identityRow(
  id: string,
  files: DataFiles,
  effects: Effects,
): Promise<IdentityRow | undefined> {
  const text = await textOrEmpty(files.identity, effects);
  // One line of many: parsing all of them takes a hundred times longer.
  const start = text.indexOf(`{"id":${JSON.stringify(id)},`);
  if (start === -1) return undefined;
  const end = text.indexOf("\n", start);
  return parseJsonLines<IdentityRow>(text.slice(start, end === -1 ? undefined : end), files.identity)[0];
}

export async function identityRows(files: DataFiles, effects: Effects): Promise<readonly IdentityRow[]> {
  return parseJsonLines(await textOrEmpty(files.identity, effects), files.identity);
}

/** Doubtful pairs, the likeliest first. */
export async function doubtRows(files: DataFiles, effects: Effects): Promise<readonly DoubtfulPair[]> {
  return parseJsonLines(await textOrEmpty(files.doubts, effects), files.doubts);
}
