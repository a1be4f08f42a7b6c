/** A happening while an article is being read: what is known of it so far. */
import type {
  AttendanceRole,
  DatePrecision,
  EventType,
  Mention,
  OrganizerRole,
  Span,
  TimeMention,
} from "../../model/index.ts";

/** Something told of a happening, with the rule and the words that say so. */
export interface Told<Role> {
  readonly who: Mention;
  readonly role: Role;
  readonly rule: string;
  readonly score: number;
  readonly at: Span;
}

export interface EventDraft {
  type: EventType;
  title: string;
  date: string | null;
  dateTo: string | null;
  precision: DatePrecision;
  /** The words that introduce it in `Article.text`. */
  readonly at: Span;
  readonly rule: string;
  /** Whether it has a name of its own, or is only told by a verb. */
  readonly named: boolean;
  /** Told ahead of its time: it is listed without participants. */
  planned: boolean;
  /** Told in passing with a date of its own: later sentences do not speak of it. */
  background: boolean;
  /** Every place that speaks of it by name or verb. */
  readonly places: Span[];
  readonly parts: Told<AttendanceRole>[];
  readonly organizers: Told<OrganizerRole>[];
  venue: Told<"venue"> | null;
  /** The larger happening of which it is a part. */
  parent: EventDraft | null;
  readonly concerns: Told<"concern">[];
}

/** A draft with nobody in it yet. */
export function createDraft(
  base: Pick<EventDraft, "type" | "title" | "at" | "rule" | "named" | "planned" | "background">,
): EventDraft {
  const { type, title, at, rule, named, planned, background } = base;
  return {
    type,
    title,
    at,
    rule,
    named,
    planned,
    background,
    date: null,
    dateTo: null,
    precision: "unknown",
    places: [at],
    parts: [],
    organizers: [],
    venue: null,
    parent: null,
    concerns: [],
  };
}

/** Sets the time of a draft. */
export function dateDraft(draft: EventDraft, time: TimeMention): void {
  draft.date = time.date;
  draft.dateTo = time.dateTo;
  draft.precision = time.precision;
}
