/** Turns a reading into the parameters of its library query: ids, role, types, period, never words of the question as query text. */
import type { AttendanceRole, EventType } from "../model/index.ts";
import type { LibraryQuery } from "../store/library.ts";
import { OF, PLACE_ENDING } from "./cues.rules.ts";
import type { Reading } from "./intent.ts";
import type { Candidate } from "./mentions.ts";
import type { Understanding } from "./understand.ts";

export interface Bound {
  readonly params: Readonly<Record<string, unknown>>;
  /** Roles that are asked for; several are sifted, the statement takes one. */
  readonly roles: readonly AttendanceRole[];
  readonly types: readonly EventType[];
  readonly title: string | null;
  /** Names of the things that are asked about. */
  readonly names: ReadonlySet<string>;
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
  const roles = rolesOf(of);
  const types = typesOf(of, takes("role") && roles.length > 0);
  const [title] = candidatesFor(of, reading, "title");
  const values: Readonly<Record<string, unknown>> = {
    role: roles.length === 1 ? (roles[0] ?? "") : "",
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
    roles: takes("role") ? roles : [],
    types,
    title: title?.name ?? null,
    names: new Set(candidatesFor(of, reading, "ids").map(({ name }) => name)),
  };
}

/** 「开会调研」 asks for meetings and for inspections, no role in both. */
function rolesOf(of: Understanding): readonly AttendanceRole[] {
  const roles = new Set(of.cues.flatMap(({ row }) => row.role ?? []));
  const isOfType = of.cues.some(({ cue, row }) => cue === "event" && row.types !== undefined);
  if (isOfType && roles.size === 1) roles.delete("inspect");
  return [...roles];
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
  const before = of.residue.find(({ end }) => {
    return title !== undefined && end <= title.start && OF.has(of.text.slice(end, title.start));
  });
  return before === undefined ? "" : of.text.slice(before.start, before.end).replace(PLACE_ENDING, "");
}
