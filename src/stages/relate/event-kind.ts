/** Rows that find happenings told by a verb, and rows that find who takes part in which role. */
import {
  ATTENDANCE_ROLES,
  type AttendanceRole,
  EVENT_TYPES,
  type EventType,
  ORGANIZER_ROLES,
  type OrganizerRole,
} from "../../model/index.ts";
import { defineRules, type EmitKind, type RuleRow, type RuleSet } from "../../rules/define.ts";
import type { Match } from "../../rules/match.ts";

/** A happening told by a verb: its type, and how the slots take part. */
export interface EventEmit {
  readonly type: EventType;
  readonly roles?: Readonly<Record<string, AttendanceRole>>;
  /**
   * The title runs over the whole clause (`clause`), or the first of several (`first`), is the slot `what` with the verb (`what`), is made of the winner
   * and the slot `what` (`honor`), is the giver with what it does (`by`), or is the subject of the clause with the verb, looked up before it where the clause
   * has only 「一期」 or none (`subject`).
   */
  readonly title: "clause" | "first" | "what" | "honor" | "by" | "subject";
  /** Only where the words of the match name a day or a month; `running`: or the sentences right before it do. */
  readonly dated?: boolean | "running";
  /** The role of the parties told before, of whom the match only says 「双方」. */
  readonly parties?: AttendanceRole;
}

/** A part in a happening that the context tells: `attend` for every name of slot `who`. */
export interface PartEmit {
  readonly role: AttendanceRole;
  /** Only within an inspection, a signing … */
  readonly only?: readonly EventType[];
  /** The words alone prove the part: only of which happening is open. */
  readonly sure?: boolean;
  /** Rather of such a happening, where the article tells of one. */
  readonly prefers?: readonly EventType[];
}

export interface OrganizerEmit {
  readonly organizes: OrganizerRole;
}

export function defineEventFrames(topic: string, rows: readonly RuleRow<EventEmit>[]): RuleSet<EventEmit> {
  return defineRules(topic, eventKind, rows);
}

export function defineParts(topic: string, rows: readonly RuleRow<PartEmit>[]): RuleSet<PartEmit> {
  return defineRules(topic, partKind, rows);
}

export function defineOrganizers(
  topic: string,
  rows: readonly RuleRow<OrganizerEmit>[],
): RuleSet<OrganizerEmit> {
  return defineRules(topic, organizerKind, rows);
}

function names(match: Match<unknown>, slot: string): readonly string[] {
  return (match.slots.get(slot) ?? []).map((mention) => mention.name);
}

const eventKind: EmitKind<EventEmit> = {
  check(emits, slots) {
    if (!(emits.type in EVENT_TYPES)) return `unknown event type ${emits.type}`;
    const missing = Object.keys(emits.roles ?? {}).find((slot) => !slots.has(slot));
    if (missing) return `role for a slot ${missing} that no pattern has`;
    return emits.title === "what" && !slots.has("what") ? "title of a slot what that no pattern has" : null;
  },
  says(match) {
    const { type, roles } = match.rule.emits;
    const parts = Object.entries(roles ?? {}).flatMap(([slot, role]) =>
      names(match, slot).map((n) => `${n} ${role}`),
    );
    return [type, ...parts];
  },
};

const partKind: EmitKind<PartEmit> = {
  check: (emits, slots) =>
    !(emits.role in ATTENDANCE_ROLES)
      ? `unknown role ${emits.role}`
      : slots.has("who")
        ? null
        : "no slot who",
  says: (match) => names(match, "who").map((name) => `${name} ${match.rule.emits.role}`),
};

const organizerKind: EmitKind<OrganizerEmit> = {
  check: (emits, slots) =>
    !(emits.organizes in ORGANIZER_ROLES)
      ? `unknown role ${emits.organizes}`
      : slots.has("who")
        ? null
        : "no slot who",
  says: (match) => names(match, "who").map((name) => `${name} ${match.rule.emits.organizes}`),
};
