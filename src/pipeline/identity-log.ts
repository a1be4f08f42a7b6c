/** What resolution decided, kept beside the graph: why namings are one entity, and which pairs people should look at. */
import type { DoubtfulPair, Entity, EntityLabel, PageReading, Resolution } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { jsonLines, parseJsonLines } from "./json-lines.ts";
import { textOrEmpty } from "./manifest.ts";

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
  readings: readonly PageReading[],
  resolution: Resolution,
  files: DataFiles,
  effects: Effects,
): Promise<void> {
  await effects.writeFile(files.identity, jsonLines(rowsOf(readings, resolution)));
  await effects.writeFile(files.doubts, jsonLines(resolution.doubts));
}

function* rowsOf(readings: readonly PageReading[], resolution: Resolution): Generator<IdentityRow> {
  const forms = formCounts(readings, resolution);
  const joins = new Map<string, [string, number][]>();
  for (const { entity, says, count } of resolution.joins) {
    const known = joins.get(entity);
    if (known === undefined) joins.set(entity, [[says, count]]);
    else known.push([says, count]);
  }
  for (const entity of resolution.entities) {
    yield rowOf(entity, forms.get(entity.id) ?? new Map(), joins.get(entity.id) ?? []);
  }
}

function rowOf(
  { id, label, name, keys, mentions }: Entity,
  forms: ReadonlyMap<string, number>,
  joins: readonly (readonly [string, number])[],
): IdentityRow {
  const names = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { id, label, name, names, joins, keys, mentions };
}

/** Entity → printed form → how often. */
function formCounts(readings: readonly PageReading[], { entityOf }: Resolution) {
  const counts = new Map<string, Map<string, number>>();
  for (const { page, mentions } of readings) {
    for (const { label, name, text, article } of mentions) {
      const key = `${page.id}#${label}:${name}`;
      const id = entityOf.get(key) ?? entityOf.get(`${key}@${article}`);
      if (id === undefined) continue;
      const own = counts.get(id) ?? new Map<string, number>();
      counts.set(id, own);
      own.set(text, (own.get(text) ?? 0) + 1);
    }
  }
  return counts;
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
