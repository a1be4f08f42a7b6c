/** Whom a clause without a subject of its own speaks of: the subject of a clause before it. */
import type { Mention } from "../model/index.ts";
import {
  BEFORE_OBJECT,
  LIST_BORDERS,
  OWNED_WORK,
  PERSON_PRONOUN,
  MODIFIER_CLOSE as POSSESSIVE,
} from "./coordination.rules.ts";
import type { Match } from "./match.ts";
import type { Shape } from "./shape.ts";

const OBJECT = new RegExp(BEFORE_OBJECT);
const CLAUSE_BREAKS = "，。；：！？—";
const OWNED = new RegExp(OWNED_WORK, "y");
const PRONOUN = new RegExp(PERSON_PRONOUN);
const SUBJECTS: ReadonlySet<string> = new Set(["Enterprise", "Organization", "Project", "Person"]);
/** How many sentences back a subject still carries. */
const REACH = 2;

/** Whom a name at a subject's place stands for: itself, a speaker's firm, or nobody that fits. */
export type SubjectReader = (mention: Mention) => Mention | null;

export interface Carrying {
  /** The firm of which the whole text speaks. */
  readonly topic: Mention | null;
  /** Whether an object is carried as well: `在甲县建设丙项目，由乙公司投资`. */
  readonly objects: boolean;
}

const PLAIN: Carrying = { topic: null, objects: false };

/**
 * The nearest earlier fitting name that opens a clause or stands before the clause's verb: first in
 * the match's own sentence, then in the sentences before it, whose first subject is what they are about unless the
 * whole text speaks of a `topic` told already.
 */
export function carrySubject(
  read: SubjectReader,
  match: Pick<Match<unknown>, "shape" | "range" | "at">,
  before: readonly Shape[],
  { topic, objects }: Carrying = PLAIN,
): Mention | null {
  const owner = ownerBefore(match.shape, match.range.start, read);
  if (owner !== null) return owner;
  if (speaksOfPerson(match)) return personBefore(match, before, read);
  const own = subjects(match.shape, match.range.start, read);
  const nearest = own.at(-1);
  if (nearest !== undefined) return workOf(nearest, match, read) ?? nearest;
  const object = objects ? objectBefore(match.shape, match.range.start, read) : null;
  if (object !== null) return object;
  for (const shape of before.slice(-REACH).reverse()) {
    const [first] = subjects(shape, shape.text.length, read);
    if (first === undefined) continue;
    return topicAt(match, topic, read) ?? first;
  }
  return topicAt(match, topic, read);
}

/** What the whole text speaks of, where it is told already and the last sentences name nobody. */
function topicAt(
  { at }: Pick<Match<unknown>, "at">,
  topic: Mention | null,
  read: SubjectReader,
): Mention | null {
  return topic === null || topic.at.start > at.start || read(topic) === null ? null : { ...topic, at };
}

/** Whether the clause, or its sentence without another subject, speaks of 他 or 她. */
function speaksOfPerson({ shape, range }: Pick<Match<unknown>, "shape" | "range">): boolean {
  let start = range.start;
  while (start > 0 && !CLAUSE_BREAKS.includes(shape.text.charAt(start - 1))) start -= 1;
  if (PRONOUN.test(shape.text.slice(start, range.end))) return true;
  return (
    PRONOUN.test(shape.text) && !shape.mentions.slice(0, range.start).some((m) => m && SUBJECTS.has(m.label))
  );
}

/** The person told last before a pronoun. */
function personBefore(
  { shape, range }: Pick<Match<unknown>, "shape" | "range">,
  before: readonly Shape[],
  read: SubjectReader,
): Mention | null {
  for (const { mentions } of [
    ...before.slice(-REACH),
    { mentions: shape.mentions.slice(0, range.start) },
  ].reverse()) {
    const person = mentions.find((mention) => mention?.label === "Person");
    if (person) return read(person);
  }
  return null;
}

/** A project that a firm's clauses have come to speak of: `甲公司签下乙项目，总投资2亿元，|选址…`. */
function workOf(
  subject: Mention,
  { shape, range }: Pick<Match<unknown>, "shape" | "range">,
  read: SubjectReader,
): Mention | null {
  if (subject.label === "Project") return null;
  const told = shape.mentions.indexOf(subject);
  return told < 0
    ? null
    : (shape.mentions
        .slice(told + 1, range.start)
        .findLast((m) => m?.label === "Project" && read(m) !== null) ?? null);
}

/** The nearest fitting name before `start`, whatever it does in its clause. */
function objectBefore(shape: Shape, start: number, read: SubjectReader): Mention | null {
  for (let at = start - 1; at >= 0; at -= 1) {
    const mention = shape.mentions[at] ?? null;
    const fitting = mention === null ? null : read(mention);
    if (fitting !== null) return fitting;
  }
  return null;
}

/** The name that owns what the match begins with: `甲集团的|全资子公司`. */
function ownerBefore(shape: Shape, start: number, read: SubjectReader): Mention | null {
  const at = shape.text.charAt(start - 1) === POSSESSIVE ? start - 2 : start - 1;
  const mention = shape.mentions[at] ?? null;
  return mention === null ? null : read(mention);
}

/** What the name at `at` owns or made, of which the clause speaks in its place: 「甲公司的子公司|乙公司」「甲与乙合办的|丙中心」. */
function ownedBy(shape: Shape, at: number, limit: number, read: SubjectReader): Mention | null {
  OWNED.lastIndex = at + 1;
  const end = OWNED.test(shape.text) ? OWNED.lastIndex : limit;
  const owned = end < limit ? (shape.mentions[end] ?? null) : null;
  return owned === null ? null : read(owned);
}

/** The first fitting name of each clause that ends before `limit`, in order. */
function subjects(shape: Shape, limit: number, read: SubjectReader): Mention[] {
  const found: Mention[] = [];
  let open = true;
  let object = false;
  for (let at = 0; at < limit; at += 1) {
    const mention = shape.mentions[at];
    if (CLAUSE_BREAKS.includes(shape.text.charAt(at))) open = true;
    if (!open || !mention) continue;
    const listed: boolean = object && LIST_BORDERS.includes(shape.text.charAt(at - 1));
    object = listed || OBJECT.test(shape.text.slice(Math.max(0, at - 12), at));
    const subject = object ? null : (ownedBy(shape, at, limit, read) ?? read(mention));
    if (subject === null) continue;
    found.push(subject);
    open = false;
  }
  return found;
}
