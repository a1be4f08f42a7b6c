/** Who may take part in a happening: everyone whom a row of attendance reads, and everyone whom the body names. */
import type { AttendanceRole, Mention, MentionedArticle, Sentence } from "../../model/index.ts";
import { articleSpan, createMatcher, type Match } from "../../rules/match.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { attendanceRules } from "./attendance.rules.ts";
import { awardRules } from "./awards.rules.ts";
import { type ClausePart, clauseParts } from "./clause-parts.ts";
import type { PartEmit } from "./event-kind.ts";
import { membersBefore, pairsBefore } from "./list-members.ts";
import { readAsNamed } from "./named-parts.ts";
import { createCandidate, isActedFor, isAway, type PartCandidate } from "./part-candidate.ts";
import { predicateOf } from "./predicate.ts";
import {
  isGivenTo,
  isOnlyNamed,
  isOnlyOfIts,
  isQuoted,
  isSpokenFor,
  isStand,
  isVenue,
  joinsPartner,
  joinsPeople,
  sendsAnother,
  tellsParties,
} from "./presence.rules.ts";
import { reportedIn } from "./reported.ts";
import { bodyActedFor } from "./represented.ts";

/** Told by the verb of a clause, of its own subject or of one before. */
const CLAUSE = {
  named: { rule: "attendance.clause", score: 0.8 },
  carried: { rule: "attendance.carried", score: 0.75 },
  pronoun: { rule: "attendance.pronoun", score: 0.7 },
} as const;
const SIGNS_FOR = { rule: "attendance.signs-for", score: 0.75 } as const;
const VERB_LENGTH = 2;
/** What the people of a long list do together. */
const SHARED: ReadonlySet<string> = new Set(["attend", "speak"]);
/** Rows whose bodies may act in pairs. */
const PAIRED: ReadonlySet<string> = new Set(["attendance.sign"]);

const matchParts = createMatcher<PartEmit>([...attendanceRules.rules, ...awardRules.rules]);

/** What rows read, in the order of the sentences, then the names of which no row has read anything. */
export function partCandidates(
  shapes: readonly SentenceShapes[],
  article: MentionedArticle,
): PartCandidate[] {
  const told = shapes.filter(({ plain }) => plain.sentence.part !== "caption");
  const read = readWhole(told, article);
  const rows = read.length;
  for (let row = 0; row < rows; row++) read.push(...bodySigning(read[row] as PartCandidate, article));
  const known = new Set<string>();
  for (const { away, who } of read) if (!away) known.add(who.name);
  const isOpen = (who: Mention): boolean =>
    !known.has(who.name) && !isQuoted(article.article.text, who.at.start);
  for (const { folded } of told) readAsNamed(folded, isOpen, read);
  const isReported = reportedIn(article.article.text);
  const isThere = ({ at, label }: Mention): boolean =>
    !isReported(at.start) && !isOnlyNamed(article.article.text, at, label !== "Person");
  return read.filter(({ who }) => isThere(who));
}

/** What rows read, and what the clauses tell beyond that; 「他说」 only of those of whom a row has read something. */
function readWhole(told: readonly SentenceShapes[], article: MentionedArticle): PartCandidate[] {
  const read: PartCandidate[] = [];
  for (const shapes of told) for (const match of matchParts(shapes)) readRow(match, read);
  const acting = new Set<string>();
  const rowsOf = new Map<Sentence, PartCandidate[]>();
  for (const row of read) {
    const { sentence } = row.shape;
    acting.add(row.who.name);
    const rows = rowsOf.get(sentence);
    if (rows === undefined) rowsOf.set(sentence, [row]);
    else rows.push(row);
  }
  for (const part of clauseParts(told, article)) {
    if (part.subject === "pronoun" && !acting.has(part.who.name)) continue;
    if (!isRead(part, rowsOf.get(part.shape.sentence))) read.push(readByClause(part));
  }
  return read;
}

/** Whether a row has read the same part in the sentence. */
function isRead({ who, role }: ClausePart, rows: readonly PartCandidate[] = []): boolean {
  return rows.some((row) => row.role === role && row.who.name === who.name);
}

function readByClause({ who, role, shape, range, verb, subject }: ClausePart): PartCandidate {
  const own = shape.mentions.indexOf(who);
  return createCandidate({
    ...CLAUSE[subject],
    who,
    role,
    at: articleSpan(shape, range),
    shape,
    index: own < 0 ? range.start : own,
    words: shape.text.slice(verb.start),
    verb: shape.text.slice(Math.max(verb.start, verb.end - VERB_LENGTH), verb.end),
    stands: "read",
    away: false,
  });
}

/** Adds those of whom a row tells. */
function readRow({ rule, shape, slots, range, at }: Match<PartEmit>, read: PartCandidate[]): void {
  const { role } = rule.emits;
  const found = slots.get("who") ?? [];
  if (role === "confer" && isGivenTo(wordsBefore(shape, indexOf(shape, found[0])))) return;
  const isList = SHARED.has(role) || PAIRED.has(rule.id);
  const verb = shape.text.slice(Math.max(range.start, range.end - VERB_LENGTH), range.end);
  for (const who of isList ? wholeList(found, shape, range.end) : found) {
    const index = shape.mentions.indexOf(who);
    if (!takesPart(who.label, role) || isVenueAt(shape, index)) continue;
    if (isBehindOthers(shape, index, role)) continue;
    const words = predicateOf(shape, index);
    if (isActedFor(shape, index) || sendsAnother(words)) continue;
    const away = isAway(shape, index, words);
    const told = { who, role, rule: rule.id, score: rule.score, at, shape, index, words, verb, away };
    read.push(createCandidate({ ...told, stands: "read" }, rule.emits));
  }
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
function isBehindOthers(shape: Shape, at: number, role: AttendanceRole): boolean {
  if (shape.mentions[at]?.label === "Person" || !SHARED.has(role)) return false;
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
  return who.label !== "Person" && isVenueAt(shape, shape.mentions.indexOf(who));
}

function isVenueAt({ mentions, text }: Shape, at: number): boolean {
  return (
    mentions[at]?.label !== "Person" && isVenue(text.charAt(at - 1)) && !isStand(text.slice(at + 1, at + 5))
  );
}

/** Places take part as receivers, signers and speakers: their governments do. */
function takesPart(label: string, role: string): boolean {
  return label !== "Place" || role === "receive" || role === "sign" || role === "speak";
}
