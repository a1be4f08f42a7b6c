/** A page as it was printed, with what somebody looks for on it: one sentence, or every place that names an entity. */
import type { EntityRef, PageReading, Span } from "../model/index.ts";
import type { DataFiles } from "./data-files.ts";
import type { Effects } from "./effects.ts";
import { identityRow } from "./identity-log.ts";
import { liveReadings } from "./live-readings.ts";

export interface Sought {
  /** Id of a statement. */
  readonly statement?: string | undefined;
  /** Id of an entity. */
  readonly entity?: string | undefined;
}

export interface PageAsPrinted {
  readonly reading: PageReading;
  readonly marks: readonly Span[];
}

/** `null` where the data directory has no such page in the graph. */
export async function printedPage(
  id: string,
  sought: Sought,
  files: DataFiles,
  effects: Effects,
): Promise<PageAsPrinted | null> {
  const reading = await (await liveReadings(files, effects))(id);
  if (reading === null) return null;
  const said = reading.statements.filter((statement) => statement.id === sought.statement);
  const named = sought.entity === undefined ? [] : await placesOf(sought.entity, reading, files, effects);
  return { reading, marks: distinct([...said.map(({ evidence }) => evidence.span), ...named]) };
}

async function placesOf(
  entity: string,
  { page, mentions, events }: PageReading,
  files: DataFiles,
  effects: Effects,
): Promise<readonly Span[]> {
  const keys = new Set((await identityRow(entity, files, effects))?.keys ?? []);
  const isNamed = (ref: EntityRef["key"], article: number) =>
    keys.has(`${page.id}#${ref}`) || keys.has(`${page.id}#${ref}@${article}`);
  return [
    ...mentions.filter(({ label, name, article }) => isNamed(`${label}:${name}`, article)),
    ...events.filter(({ key, article }) => isNamed(key, article)).map(({ evidence }) => evidence),
  ].map(({ span }) => span);
}

/** From top to bottom, none inside another. */
function distinct(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
