/** What remains of the roles that several sentences tell of one participant: a plain presence yields to what somebody does there. */
import type { Mention, MentionedArticle } from "../../model/index.ts";
import { endsClauseAt } from "./event-cues.rules.ts";
import type { EventDraft } from "./event-draft.ts";
import { isAccompanying, joinsTour, joinsVisit, tellsPresence } from "./part-roles.rules.ts";

type Part = EventDraft["parts"][number];

const COMPANION = "attendance.accompany";
const LISTED = "attendance.listed";
/** Hosts and guests of a meeting of two sides are there, whatever else they do. */
const RECEIVED = "event.receive";
const SIGNS_FOR = "attendance.signs-for";
/** Parties of an agreement: who signs for them by a post adds no third. */
const PARTIES = 2;
/** Characters between an agreement and those who sign it. */
const BESIDE = 90;
/** Characters behind its verb within which a clause tells of what it is. */
const CLAUSE = 8;

/** Drops the roles of a draft that others of the same participant outdo. */
export function settleRoles(draft: EventDraft, { article }: MentionedArticle): void {
  if (draft.parts.length < PARTIES) return;
  const byName = new Map<string, Part[]>();
  for (const part of draft.parts) {
    const known = byName.get(part.who.name);
    if (known === undefined) byName.set(part.who.name, [part]);
    else known.push(part);
  }
  const gone = new Set<Part>();
  for (const parts of byName.values())
    if (parts.length > 1) for (const part of outdone(parts, article.text)) gone.add(part);
  for (const part of draft.parts) if (part.rule === SIGNS_FOR && isThird(part, draft)) gone.add(part);
  if (gone.size === 0) return;
  const kept = draft.parts.filter((part) => !gone.has(part));
  draft.parts.splice(0, draft.parts.length, ...kept);
}

/** Of one participant's parts those that do not stand. */
function outdone(parts: readonly Part[], text: string): Part[] {
  const words = (part: Part): string => clauseFrom(text, part.at.start, part.at.end);
  const inspects = parts.filter((part) => part.role === "inspect");
  const goesAlong = parts.some(
    (part) => part.role === "attend" && (part.rule === COMPANION || joinsTour(words(part))),
  );
  const gone = goesAlong ? inspects.filter((part) => isAccompanying(words(part))) : [];
  const acts = parts.some((part) => part.role !== "attend" && !gone.includes(part));
  if (!acts) return gone;
  const plain = parts.filter(
    (part) =>
      part.role === "attend" &&
      part.rule !== LISTED &&
      part.rule !== RECEIVED &&
      (!tellsPresence(words(part)) || joinsVisit(words(part))),
  );
  return [...gone, ...plain];
}

/** Whether the parties themselves stand right beside: who signs for them by a post adds no third. */
function isThird({ at }: Part, { parts }: EventDraft): boolean {
  const beside = parts.filter(
    (part) => isParty(part) && part.at.start < at.end + BESIDE && at.start < part.at.end + BESIDE,
  );
  return new Set(beside.map((part) => part.who.name)).size >= PARTIES;
}

/** The words of a part, to the end of their clause. */
function clauseFrom(text: string, start: number, end: number): string {
  let to = end;
  while (to < end + CLAUSE && !endsClauseAt(text, to)) to++;
  return text.slice(start, to).replaceAll("\n", "");
}

function isParty({ who, role, rule }: Part): boolean {
  return role === "sign" && rule !== SIGNS_FOR && isBody(who);
}

function isBody({ label }: Mention): boolean {
  return label === "Organization" || label === "Enterprise" || label === "Place";
}
