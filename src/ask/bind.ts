/** Turns a reading into the parameters of its library query: ids, role, types, period, never words of the question as query text. */
import type { AttendanceRole, EventType } from "../model/index.ts";
import type { LibraryQuery } from "../store/library.ts";
import { PLACE_ENDING } from "./cues.rules.ts";
import type { Reading } from "./intent.ts";
import type { Candidate } from "./mentions.ts";
import type { Understanding } from "./understand.ts";

export interface Bound {
  readonly params: Readonly<Record<string, unknown>>;
  readonly role: AttendanceRole | null;
  readonly types: readonly EventType[];
  readonly title: string | null;
}

/** Candidates that fill a parameter of the reading. */
export function candidatesFor(of: Understanding, reading: Reading, param: string): readonly Candidate[] {
  const labels = reading.labels.get(param);
  return (reading.slots.get(param) ?? []).flatMap((index) =>
    (of.mentions[index]?.candidates ?? []).filter(({ label }) => labels?.has(label) ?? false),
  );
}

/** The role and the types that the cues of the question ask for. */
export function bind(of: Understanding, reading: Reading, query: LibraryQuery | null): Bound {
  const takes = (param: string) => query?.params.some(({ name }) => name === param) ?? false;
  const role = of.cues.find(({ row }) => row.role !== undefined)?.row.role ?? null;
  const types = typesOf(of, takes("role") && role !== null);
  const [title] = candidatesFor(of, reading, "title");
  const values: Readonly<Record<string, unknown>> = {
    role: role ?? "",
    types,
    from: of.period?.from ?? "",
    to: of.period?.bound ?? "",
    title: title?.name ?? "",
    place: placeOf(of, reading),
    limit: 10,
  };
  const params = (query?.params ?? []).map(({ name }): [string, unknown] => [
    name,
    values[name] ?? [...new Set(candidatesFor(of, reading, name).map(({ id }) => id))],
  ]);
  return {
    params: Object.fromEntries(params),
    role: takes("role") ? role : null,
    types,
    title: title?.name ?? null,
  };
}

/** An act that already narrows by role does not narrow by type too. */
function typesOf(of: Understanding, byRole: boolean): readonly EventType[] {
  const rows = of.cues.filter(
    ({ cue }) => cue === "event" || (!byRole && (cue === "inspect" || cue === "sign")),
  );
  return [...new Set(rows.flatMap(({ row }) => row.types ?? []))];
}

/** The place a post belongs to: a place that is named, or the words before the title that nothing else explains. */
function placeOf(of: Understanding, reading: Reading): string {
  const [place] = candidatesFor(of, reading, "place");
  if (place !== undefined) return place.name.replace(PLACE_ENDING, "");
  const title = of.mentions[reading.slots.get("title")?.[0] ?? -1];
  const before = of.residue.find(({ end }) => end === title?.start);
  return before === undefined ? "" : of.text.slice(before.start, before.end).replace(PLACE_ENDING, "");
}
