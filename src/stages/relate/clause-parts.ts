/** What the clauses of a sentence tell of their subject, also where it stands in an earlier one: 「他强调」, 「并宣读决定」. */
import type { Mention, MentionedArticle, Span } from "../../model/index.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { CharSet } from "../../text/char-set.ts";
import {
  endsWithNames,
  hasOtherSubject,
  hasPartVerb,
  hasPronoun,
  isNoSubject,
  joinsSubjects,
  leavesSubject,
  type PartVerb,
  partVerbs,
  pronounOf,
  tellsPlan,
  withoutTail,
} from "./clause-parts.rules.ts";
import { TAKER_BITS, TAKERS } from "./part-candidate.ts";
import { isAbsent, isQuoted } from "./presence.rules.ts";

/** One part that a clause tells of one name. */
export interface ClausePart {
  readonly who: Mention;
  readonly role: PartVerb["role"];
  readonly shape: Shape;
  /** From the subject, or the clause that does without one, to the verb. */
  readonly range: Span;
  readonly verb: Span;
  /** How the clause names its subject: by name, by 他, or not at all. */
  readonly subject: "named" | "pronoun" | "carried";
}

/** Characters before a subject that only set the scene or say what it is. */
const LONGEST_LEAD = 24;
/** Sentences over which a pronoun reaches. */
const REACH = 4;
const CLAUSE_ENDS = new CharSet("，；。：！？");

/** Names that act together, and where they stand. */
interface Subject extends Span {
  readonly names: readonly Mention[];
}

/** Whom the sentences before have spoken of. */
interface Told {
  readonly names: readonly Mention[];
  readonly sentence: number;
}

/** The parts that the body of an article tells clause by clause. */
export function clauseParts(shapes: readonly SentenceShapes[], { article }: MentionedArticle): ClausePart[] {
  const parts: ClausePart[] = [];
  let told: Told = { names: [], sentence: -1 };
  for (const { folded: shape } of shapes) {
    if (shape.sentence.part !== "body" || !hasSubject(shape)) continue;
    const before = shape.sentence.index - told.sentence <= REACH ? told.names : [];
    const reader = new SentenceReader(shape, before, parts);
    for (const clause of clausesOf(shape.text)) {
      if (reader.isDone()) break;
      if (!isQuoted(article.text, shape.starts[clause.start] ?? 0)) reader.read(clause);
    }
    if (reader.first.length > 0) told = { names: reader.first, sentence: shape.sentence.index };
  }
  return parts;
}

/** Whether a sentence names somebody who may take part, or speaks of one by a pronoun. */
function hasSubject({ labels, text }: Shape): boolean {
  return (labels & TAKER_BITS) !== 0 || hasPronoun(text);
}

/** Reads one sentence clause by clause and carries its subject on. */
class SentenceReader {
  /** The people of whom the sentence speaks first. */
  first: readonly Mention[] = [];
  readonly #shape: Shape;
  readonly #before: readonly Mention[];
  readonly #parts: ClausePart[];
  /** Whether the sentence holds a verb that tells a part at all. */
  readonly #tells: boolean;
  #subject: readonly Mention[] = [];
  /** Members of a list whose verb is still to come. */
  #waiting: readonly Mention[] = [];

  constructor(shape: Shape, before: readonly Mention[], parts: ClausePart[]) {
    this.#shape = shape;
    this.#before = before;
    this.#parts = parts;
    this.#tells = hasPartVerb(shape.text);
  }

  /** Whether the clauses that remain can tell nothing more. */
  isDone(): boolean {
    return !this.#tells && this.first.length > 0;
  }

  read(clause: Span): void {
    const words = this.#shape.text.slice(clause.start, clause.end);
    const own = subjectOf(this.#shape, clause);
    if (own !== null && this.#isOnlyNames(own, clause)) {
      this.#waiting = [...this.#waiting, ...own.names];
      return;
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    if (own !== null) this.#named([...waiting, ...own.names], own, clause);
    else this.#unnamed(words, waiting, clause);
  }

  #isOnlyNames({ start, end }: Subject, clause: Span): boolean {
    const { text } = this.#shape;
    return endsWithNames(text.slice(clause.start, start), text.slice(end, clause.end));
  }

  #named(names: readonly Mention[], { start, end }: Subject, clause: Span): void {
    this.#subject = names;
    const people = names.filter(({ label }) => label === "Person");
    if (this.first.length === 0) this.first = people;
    if (isNoSubject(this.#shape.text.slice(end, clause.end))) this.#subject = [];
    else this.#tell(names, { start, end: clause.end }, end, "named");
  }

  #unnamed(words: string, waiting: readonly Mention[], clause: Span): void {
    const pronoun = pronounOf(words);
    if (pronoun !== null) {
      const meant = this.#subject.length > 0 ? this.#subject : this.#before;
      this.#subject = meant.length === 1 || pronoun.several ? meant : [];
    } else if (waiting.length > 0) this.#subject = waiting;
    else if (hasOtherSubject(words)) this.#subject = [];
    if (this.#subject.length === 0) return;
    if (this.first.length === 0) this.first = this.#subject;
    const from = clause.start + (pronoun?.length ?? 0);
    this.#tell(this.#subject, clause, from, pronoun === null ? "carried" : "pronoun");
  }

  #tell(names: readonly Mention[], { start, end }: Span, from: number, subject: ClausePart["subject"]): void {
    const predicate = this.#shape.text.slice(from, end);
    if (isAbsent(predicate)) {
      this.#subject = [];
      return;
    }
    if (!this.#tells) return;
    const { length, ofBodies } = withoutTail(predicate);
    const words = predicate.slice(length);
    for (const verb of partVerbs(words)) {
      if (tellsPlan(words.slice(0, verb.start))) continue;
      const at = { start: from + length + verb.start, end: from + length + verb.end };
      const range = { start, end: at.end };
      for (const who of names)
        if (who.label === "Person" || verb.role === "attend" || (ofBodies && verb.role === "speak"))
          this.#parts.push({ who, role: verb.role, shape: this.#shape, range, verb: at, subject });
    }
  }
}

/** The names at the head of a clause that are its subject, or `null`. */
function subjectOf(shape: Shape, clause: Span): Subject | null {
  const person = nextName(shape, clause.start, clause.end, (label) => label === "Person");
  const start = leads(shape, clause.start, person)
    ? person
    : nextName(shape, clause.start, clause.end, (label) => label !== "Person");
  if (!leads(shape, clause.start, start)) return null;
  const names: Mention[] = [];
  let end = start;
  for (let at = start; at >= 0 && at < clause.end; at = nextMember(shape, end, clause.end)) {
    const mention = shape.mentions[at];
    if (!mention) break;
    names.push(mention);
    end = at + 1;
  }
  return names.length === 0 ? null : { names, start, end };
}

function leads(shape: Shape, from: number, at: number): boolean {
  if (at < 0 || at - from > LONGEST_LEAD) return false;
  return leavesSubject(shape.text.slice(from, at));
}

function nextName(shape: Shape, from: number, to: number, fits: (label: string) => boolean): number {
  for (let at = from; at < to; at++) {
    const label = shape.mentions[at]?.label;
    if (label !== undefined && TAKERS.has(label) && fits(label)) return at;
  }
  return -1;
}

/** The next member of the list that a name before `from` opens, or -1. */
function nextMember(shape: Shape, from: number, to: number): number {
  const at = nextName(shape, from, to, () => true);
  return at >= 0 && joinsSubjects(shape.text.slice(from, at)) ? at : -1;
}

function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !CLAUSE_ENDS.at(text, at)) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}
