/** A happening in the shape of the annotation guidelines: who was there in which roles, who held it, what about. */
import type { EntityLabel, EventRecord, Statement } from "../../model/index.ts";

export interface RecordedEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly {
    readonly name: string;
    readonly kind: EntityLabel;
    readonly roles: readonly string[];
  }[];
  readonly organizers: readonly { readonly name: string; readonly role: string }[];
  readonly concerns: readonly string[];
}

/** 协办 counts as 承办; 指导单位 are no organizers. */
const ORGANIZER_ROLES: Readonly<Record<string, string>> = {
  host: "host",
  undertaker: "undertaker",
  "co-host": "undertaker",
};

/** `statements` are those of the article, in the order of the page. */
export function eventRecords(
  events: readonly EventRecord[],
  statements: readonly Statement[],
): readonly RecordedEvent[] {
  return events.map((event, i) => {
    const about = statements.filter(({ subject }) => subject.key === event.key);
    const there = statements.filter(({ object }) => object.key === event.key);
    const place = about.find(({ relation }) => relation === "HELD_AT");
    const concerns = about.filter(({ relation }) => relation === "CONCERNS").map(({ object }) => object.name);
    return {
      id: `e${i + 1}`,
      type: event.type,
      title: event.title,
      date: event.date !== null && event.date.length >= "YYYY-MM".length ? event.date : null,
      place: place?.object.name ?? null,
      participants: participants(there),
      organizers: organizers(there),
      concerns: [...new Set(concerns)],
    };
  });
}

function participants(statements: readonly Statement[]): RecordedEvent["participants"] {
  const found = new Map<
    string,
    { readonly name: string; readonly kind: EntityLabel; readonly roles: string[] }
  >();
  for (const { relation, subject, props } of statements) {
    if (relation !== "ATTENDED") continue;
    const known = found.get(subject.key) ?? { name: subject.name, kind: subject.label, roles: [] };
    found.set(subject.key, known);
    if (typeof props.role === "string" && !known.roles.includes(props.role)) known.roles.push(props.role);
  }
  return [...found.values()];
}

function organizers(statements: readonly Statement[]): RecordedEvent["organizers"] {
  const found = new Map<string, { readonly name: string; readonly role: string }>();
  for (const { relation, subject, props } of statements) {
    const role = relation === "ORGANIZED" ? ORGANIZER_ROLES[String(props.role)] : undefined;
    if (role !== undefined) found.set(`${subject.key} ${role}`, { name: subject.name, role });
  }
  return [...found.values()];
}
