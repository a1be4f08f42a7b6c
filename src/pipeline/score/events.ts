/** Scores the happenings of a page: which is which, when, of what kind, who came in which role, who held it. */
import { bare, likeness } from "./forms.ts";
import { type KeyOf, pairUp } from "./matching.ts";
import type { EventFields, ScoredPage } from "./record.ts";
import { itemsOf, type Tally } from "./tally.ts";

/** Two events are no pair below this mark. */
const ALIKE = 0.4;

/** One side of the comparison. `mark` names an event the same on both sides where the two are a pair. */
export interface Side {
  readonly events: readonly EventFields[];
  readonly keyOf: KeyOf;
  readonly mark: (index: number) => number | string;
  /** Whether people come to it: announcements of awards, which two careful readers split differently, are left out. */
  readonly isCore: (index: number) => boolean;
}

export function scoreEvents(
  name: string,
  pages: { readonly gold: ScoredPage; readonly found: ScoredPage },
  keys: { readonly gold: KeyOf; readonly found: KeyOf },
  tally: Tally,
): void {
  const { gold, found, pairs } = eventSides(pages, keys);
  countEvents(name, gold.events, found.events, pairs, tally);
  for (const [category, tuples] of Object.entries(EVENT_TUPLES)) {
    tally.compare(category, itemsOf(tuples(gold)), itemsOf(tuples(found)), name);
  }
}

/** Both sides of the comparison, and which extracted event is which annotated one (index → index). */
export function eventSides(
  pages: { readonly gold: ScoredPage; readonly found: ScoredPage },
  keys: { readonly gold: KeyOf; readonly found: KeyOf },
): { readonly gold: Side; readonly found: Side; readonly pairs: ReadonlyMap<number, number> } {
  const goldEvents = eventsOf(pages.gold);
  const foundEvents = eventsOf(pages.found);
  const pairs = pairEvents(goldEvents, foundEvents, keys);
  const gold: Side = {
    events: goldEvents,
    keyOf: keys.gold,
    mark: (index) => index,
    isCore: (index) => goldEvents[index]?.type !== "award",
  };
  const found: Side = {
    events: foundEvents,
    keyOf: keys.found,
    mark: (index) => pairs.get(index) ?? `~${index}`,
    isCore: (index) => (goldEvents[pairs.get(index) ?? -1] ?? foundEvents[index])?.type !== "award",
  };
  return { gold, found, pairs };
}

type EventTuples = (side: Side) => Iterable<readonly (string | number | null)[]>;

/** What is compared about participants and organizers, by category. */
export const EVENT_TUPLES = {
  attendance: (side: Side) => attendance(side),
  attendance_role: function* (side: Side) {
    for (const [index, event] of side.events.entries()) {
      for (const [key, roles] of rolesOf(event, side.keyOf))
        for (const role of roles) yield [side.mark(index), key, role];
    }
  },
  attendance_core: (side: Side) => attendance(side, side.isCore),
  organizer: function* ({ events, keyOf, mark }: Side) {
    for (const [index, event] of events.entries()) {
      for (const { name, role } of event.organizers ?? []) yield [mark(index), keyOf(name), role ?? null];
    }
  },
  participant_any: function* ({ events, keyOf }: Side) {
    for (const event of events) for (const { name } of event.participants ?? []) yield [keyOf(name)];
  },
} satisfies Readonly<Record<string, EventTuples>>;

function* attendance({ events, keyOf, mark }: Side, counts: (index: number) => boolean = () => true) {
  for (const [index, event] of events.entries()) {
    if (!counts(index)) continue;
    for (const key of rolesOf(event, keyOf).keys()) yield [mark(index), key];
  }
}

function eventsOf(page: ScoredPage): readonly EventFields[] {
  return page.articles.flatMap((article) => article.events ?? []);
}

function rolesOf(event: EventFields, keyOf: KeyOf): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map((event.participants ?? []).map(({ name, roles }) => [keyOf(name), new Set(roles ?? [])]));
}

/** The best one-to-one pairing by title, participants and date. Extracted → annotated index. */
function pairEvents(
  gold: readonly EventFields[],
  found: readonly EventFields[],
  keys: { readonly gold: KeyOf; readonly found: KeyOf },
): ReadonlyMap<number, number> {
  const candidates = found.flatMap((event, i) => {
    const came = new Set(rolesOf(event, keys.found).keys());
    return gold.flatMap((other, j) => {
      const expected = new Set(rolesOf(other, keys.gold).keys());
      const titles = likeness(bare(event.title), bare(other.title));
      const sameDay = Number((event.date ?? null) === (other.date ?? null));
      const mark = 0.5 * titles + 0.3 * overlap(came, expected) + 0.2 * sameDay;
      return mark >= ALIKE ? [{ i, j, mark }] : [];
    });
  });
  candidates.sort((a, b) => b.mark - a.mark || a.i - b.i || a.j - b.j);
  return pairUp(candidates);
}

/** Shared part of two sets; one half where both are empty. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0.5 : [...a].filter((key) => b.has(key)).length / all;
}

function countEvents(
  page: string,
  gold: readonly EventFields[],
  found: readonly EventFields[],
  pairs: ReadonlyMap<number, number>,
  tally: Tally,
): void {
  tally.add("event", pairs.size, found.length, gold.length);
  const matched = new Set(pairs.values());
  const words = ({ title, date }: EventFields) => `${title ?? ""} ${date ?? ""}`.trim();
  for (const [j, event] of gold.entries()) {
    if (!matched.has(j)) tally.fault("event", { page, kind: "MISS", says: words(event) });
  }
  for (const [i, event] of found.entries()) {
    if (!pairs.has(i)) tally.fault("event", { page, kind: "EXTRA", says: words(event) });
  }
  const equal = (field: "date" | "type") =>
    [...pairs].filter(([i, j]) => (found[i]?.[field] ?? null) === (gold[j]?.[field] ?? null)).length;
  tally.add("event_date", equal("date"), pairs.size, pairs.size);
  tally.add("event_type", equal("type"), pairs.size, pairs.size);
}
