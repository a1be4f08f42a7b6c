/** Who may take part in a happening: everyone whom a row of attendance reads, and everyone whom the body names. */
import type { Mention, MentionedArticle, Span } from "../../model/index.ts";
import { articleSpan, createMatcher } from "../../rules/match.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { attendanceRules } from "./attendance.rules.ts";
import { type ClausePart, clauseParts } from "./clause-parts.ts";
import type { PartEmit } from "./event-kind.ts";
import { membersBefore, pairsBefore } from "./list-members.ts";
import { predicateOf } from "./predicate.ts";
import {
  isAbsent,
  isCited,
  isDecidedOn,
  isElsewhere,
  isGivenTo,
  isHolder,
  isMourned,
  isOnlyOfIts,
  isOwner,
  isQuoted,
  isRepresented,
  isSpokenFor,
  isStand,
  isVenue,
  joinsPartner,
  joinsPeople,
  opensClause,
  tellsParties,
} from "./presence.rules.ts";

import { bodyActedFor } from "./represented.ts";

/** One name at one place that may be there in one role; which happening it is, and whether, is still open. */
export interface PartCandidate extends PartEmit {
  readonly who: Mention;
  readonly rule: string;
  readonly score: number;
  /** The words that tell it. */
  readonly at: Span;
  readonly shape: Shape;
  /** Where the name stands in the shape. */
  readonly index: number;
  /** What the sentence says of it. */
  readonly words: string;
  /** The last words of what a row has read: its verb, as a rule. */
  readonly verb: string;
  /** How the name stands in its clause, where no row has read it. */
  readonly stands: "read" | "subject" | "owner" | "inside";
  /** Whether the sentence says that it is not there, or only acted for. */
  readonly away: boolean;
}

/** Only somebody who acts in the scene: no row says how. */
const PRESENT = { rule: "attendance.present", score: 0.7, role: "attend" } as const;
/** Told by the verb of a clause, of its own subject or of one before. */
const CLAUSE = {
  named: { rule: "attendance.clause", score: 0.8 },
  carried: { rule: "attendance.carried", score: 0.75 },
  pronoun: { rule: "attendance.pronoun", score: 0.7 },
} as const;
const SIGNS_FOR = { rule: "attendance.signs-for", score: 0.75 } as const;
const TAKERS: ReadonlySet<string> = new Set(["Person", "Organization", "Enterprise"]);
const VERB_LENGTH = 2;
/** What the people of a long list do together. */
const SHARED: ReadonlySet<string> = new Set(["attend", "speak"]);
/** Rows whose bodies may act in pairs. */
const PAIRED: ReadonlySet<string> = new Set(["attendance.sign"]);

const matchParts = createMatcher<PartEmit>(attendanceRules.rules);

/** What rows read, in the order of the sentences, then the names of which no row has read anything. */
export function partCandidates(
  shapes: readonly SentenceShapes[],
  article: MentionedArticle,
): PartCandidate[] {
  const told = shapes.filter(({ plain }) => plain.sentence.part !== "caption");
  const rows = readWhole(told, article);
  const read = [...rows, ...rows.flatMap((candidate) => bodySigning(candidate, article))];
  const known = new Set(read.filter(({ away }) => !away).map(({ who }) => who.name));
  const isOpen = (who: Mention): boolean =>
    !known.has(who.name) && !isQuoted(article.article.text, who.at.start);
  return [...read, ...told.flatMap((shape) => readAsNamed(shape, isOpen))];
}

/** What rows read, and what the clauses tell beyond that; 「他说」 only of those of whom a row has read something. */
function readWhole(told: readonly SentenceShapes[], article: MentionedArticle): PartCandidate[] {
  const rows = told.flatMap(readByRows);
  const known = new Set(rows.map(partKey));
  const acting = new Set(rows.map(({ who }) => who.name));
  const clauses = clauseParts(
    told.map(({ folded }) => folded),
    article,
  ).filter(({ subject, who }) => subject !== "pronoun" || acting.has(who.name));
  return [...rows, ...clauses.map(readByClause).filter((candidate) => !known.has(partKey(candidate)))];
}

function partKey({ who, role, shape }: PartCandidate): string {
  return `${shape.sentence.index}:${role}:${who.name}`;
}

function readByClause({ who, role, shape, range, verb, subject }: ClausePart): PartCandidate {
  const own = shape.mentions.indexOf(who);
  return {
    who,
    role,
    ...CLAUSE[subject],
    at: articleSpan(shape, range),
    shape,
    index: own < 0 ? range.start : own,
    words: shape.text.slice(verb.start),
    verb: shape.text.slice(Math.max(verb.start, verb.end - VERB_LENGTH), verb.end),
    stands: "read",
    away: false,
  };
}

function readByRows(shapes: SentenceShapes): PartCandidate[] {
  return matchParts(shapes).flatMap(({ rule, shape, slots, range, at }) => {
    const verb = shape.text.slice(Math.max(range.start, range.end - VERB_LENGTH), range.end);
    const told = {
      rule: rule.id,
      score: rule.score,
      at,
      shape,
      verb,
      stands: "read",
      ...rule.emits,
    } as const;
    const who = slots.get("who") ?? [];
    if (rule.emits.role === "confer" && isGivenTo(wordsBefore(shape, indexOf(shape, who[0])))) return [];
    return (SHARED.has(rule.emits.role) || PAIRED.has(rule.id) ? wholeList(who, shape, range.end) : who)
      .filter((who) => takesPart(who.label, rule.emits.role) && !isOnlyVenue(who, shape))
      .filter((who) => !isBehindOthers(who, rule.emits.role, shape))
      .map((who) => ({ who, ...aboutName(shape, shape.mentions.indexOf(who)), ...told }));
  });
}

/** Whoever signs by a post signs for the body: 「甲公司董事长张三在协议上签字」. */
function bodySigning(candidate: PartCandidate, article: MentionedArticle): PartCandidate[] {
  if (candidate.role !== "sign" || candidate.who.label !== "Person" || candidate.away) return [];
  const { start, end } = candidate.shape.sentence;
  if (!tellsParties(article.article.text.slice(start, end)) && !hasBodyPartner(candidate)) return [];
  const who = bodyActedFor(candidate.who, article);
  return who ? [{ ...candidate, ...SIGNS_FOR, who }] : [];
}

/** The words between the person before `at` and `at`. */
function wordsBefore(shape: Shape, at: number): string {
  let from = at;
  while (from > 0 && shape.mentions[from - 1]?.label !== "Person") from--;
  return shape.text.slice(from, at);
}

/** A body that is not there as such: its people are (「市委常委会组成人员出席」), or somebody speaks for it (「张三代表市政府汇报」). */
function isBehindOthers(who: Mention, role: PartEmit["role"], shape: Shape): boolean {
  if (who.label === "Person" || !SHARED.has(role)) return false;
  const at = shape.mentions.indexOf(who);
  if (role === "attend" && isOnlyOfIts(shape.text.slice(at + 1, at + 8))) return true;
  let first = at;
  while (first > 1 && joinsPeople(shape.text.charAt(first - 1)) && shape.mentions[first - 2]) first -= 2;
  return isSpokenFor(shape.text.slice(Math.max(0, first - 3), first));
}

/** Whether the one with whom a person signs is a body: 「总经理张三与乙银行签下协议」. */
function hasBodyPartner({ shape, index }: PartCandidate): boolean {
  const behind = shape.mentions.findIndex((mention, at) => at > index && mention !== null);
  const partner = shape.mentions[behind]?.label;
  return (
    (partner === "Organization" || partner === "Enterprise") &&
    joinsPartner(shape.text.slice(index + 1, behind))
  );
}

function indexOf(shape: Shape, who: Mention | undefined): number {
  return who === undefined ? 0 : shape.mentions.indexOf(who);
}

/** The people whom a row has read before its verb, with those of their list whom it has not reached. */
function wholeList(who: readonly Mention[], shape: Shape, end: number): readonly Mention[] {
  const first = who[0];
  if (first === undefined) return who;
  const at = shape.mentions.indexOf(first);
  if (first.label !== "Person") return at + who.length >= end ? who : [...pairsBefore(shape, at), ...who];
  return at + who.length >= end ? who : [...membersBefore(shape, at), ...who];
}

/** 「在甲市签约」: a body or place right behind 在 is where it happens. */
export function isOnlyVenue(who: Mention, shape: Shape): boolean {
  const at = shape.mentions.indexOf(who);
  return (
    who.label !== "Person" && isVenue(shape.text.charAt(at - 1)) && !isStand(shape.text.slice(at + 1, at + 5))
  );
}

/** Places take part as receivers, signers and speakers: their governments do. */
function takesPart(label: string, role: string): boolean {
  return label !== "Place" || role === "receive" || role === "sign" || role === "speak";
}

/** Those whom the body names and nothing is known of, and how each name stands in its clause. */
function readAsNamed({ folded: shape }: SentenceShapes, isOpen: (who: Mention) => boolean): PartCandidate[] {
  if (shape.sentence.part !== "body") return [];
  const out: PartCandidate[] = [];
  let open = true;
  for (let index = 0; index < shape.text.length; index++) {
    const char = shape.text.charAt(index);
    const who = shape.mentions[index];
    if (who && TAKERS.has(who.label)) {
      const next = shape.text.charAt(index + 1);
      const stands = isOwner(next) ? "owner" : open ? "subject" : "inside";
      if (isOpen(who)) out.push(namedAt(shape, index, who, stands));
      open = open && joinsPeople(next);
    } else if (!joinsPeople(char)) open = opensClause(char) || (open && isSetting(shape, index));
  }
  return out;
}

function namedAt(shape: Shape, index: number, who: Mention, stands: PartCandidate["stands"]): PartCandidate {
  const about = aboutName(shape, index);
  const away =
    about.away ||
    isElsewhere(about.words) ||
    isHolder(about.words) ||
    isDecidedOn(shape.text.slice(Math.max(0, index - 2), index)) ||
    isCited(shape.text.slice(index + 1, index + 10));
  return { who, at: who.at, shape, verb: "", stands, ...PRESENT, ...about, away };
}

/** A time or place before the subject leaves the clause open: 「当天，」, 「会上」. */
function isSetting(shape: Shape, at: number): boolean {
  const mention = shape.mentions[at];
  return mention?.label === "Place" || (mention === null && shape.text.charCodeAt(at) >= 0xe000);
}

function aboutName(shape: Shape, index: number): Pick<PartCandidate, "index" | "words" | "away"> {
  const words = predicateOf(shape, index);
  const away =
    isRepresented(shape.text.charAt(index - 1)) ||
    isMourned(shape.text.slice(index + 1, index + 10)) ||
    isAbsent(words);
  return { index, words, away };
}
