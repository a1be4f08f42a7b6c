/** Who took part in a deed told in one clause: the parties of a signing, giver and receiver, the people who act. */

import type { AttendanceRole, EntityLabel, Mention, MentionedArticle, Span } from "../../model/index.ts";
import {
  giverStart,
  isGiving,
  isPassive,
  opensReceiver,
  saysBoth,
  saysTogether,
} from "./dated-deeds.rules.ts";
import type { Deed } from "./deed-clauses.ts";
import type { EventDraft } from "./event-draft.ts";
import { partiesBefore } from "./event-parties.ts";
import { sentenceIndexAt } from "./sentence-at.ts";

export interface DeedPart {
  readonly who: Mention;
  readonly role: AttendanceRole;
}

const ACTING: readonly EntityLabel[] = ["Person", "Enterprise", "Organization"];
const THINGS: readonly EntityLabel[] = ["Project", "Enterprise"];

/**
 * Who or what the deed is of where its clause does not say: the first person named before it in its sentence or the one
 * before, else the first body; of what befalls a thing the project or firm named last.
 */
export function actorBefore({ ofThing, verb, at }: Deed, article: MentionedArticle): Mention | null {
  const here = sentenceIndexAt(article, verb.start);
  const by = giverStart(article.article.text.slice(at.start, verb.start));
  // 「她被国家卫生健康委授予」: the giver is not she.
  const until = by < 0 ? verb.start : at.start + by;
  for (let back = 0; back <= 1 && here >= back; back++) {
    const sentence = article.sentences[here - back];
    if (sentence?.part !== "body") return null;
    const span = { start: sentence.start, end: Math.min(sentence.end, until) };
    const all = named(span, article, ofThing ? THINGS : ACTING);
    const actor = ofThing ? all.at(-1) : (all.find((mention) => mention.label === "Person") ?? all[0]);
    if (actor !== undefined) return actor;
  }
  return null;
}

export function deedParts(
  deed: Deed,
  actor: Mention | null,
  drafts: readonly EventDraft[],
  article: MentionedArticle,
): readonly DeedPart[] {
  const subjects = named({ start: deed.at.start, end: deed.verb.start }, article);
  const acting = subjects.length > 0 || actor === null ? subjects : [actor];
  if (deed.type === "award") return awardParts(deed, subjects, actor, article);
  if (deed.type === "signing") {
    const told = saysBoth(`${deed.subject}${deed.before}`)
      ? partiesBefore(drafts, article, deed.verb.start)
      : acting;
    return told.map((who) => ({ who, role: "sign" }));
  }
  if (deed.ofThing) return [];
  const together = acting.length > 1 && saysTogether(`${deed.subject}${deed.before}`);
  return acting
    .filter((who) => who.label === "Person" || together)
    .map((who) => ({ who, role: deed.type === "inspection" ? "inspect" : "attend" }));
}

function awardParts(
  { at, verb }: Deed,
  subjects: readonly Mention[],
  actor: Mention | null,
  article: MentionedArticle,
): readonly DeedPart[] {
  const { text } = article.article;
  const giving = isGiving(text.slice(verb.start, verb.end));
  const opens = giverStart(text.slice(at.start, verb.start));
  // 「由某教师指导的话剧获得」: no giver stands behind 由 where somebody gets.
  const by = opens >= 0 && (giving || isPassive(text.charAt(at.start + opens))) ? opens : -1;
  const split = by < 0 ? verb.start : at.start + by;
  const givers = by >= 0 ? subjects.filter((who) => who.at.start > split) : [];
  const before = subjects.filter((who) => who.at.start < split);
  const after = named({ start: verb.end, end: at.end }, article);
  if (giving && by < 0) {
    const given = before.filter(({ at: given }) => opensReceiver(text.charAt(given.start - 1)));
    const receivers = given.length > 0 ? given : after;
    return [
      ...roles(
        before.filter((who) => !given.includes(who)),
        "confer",
      ),
      ...roles(receivers, "receive"),
    ];
  }
  const receiver = before.at(-1) ?? actor;
  return [...roles(givers, "confer"), ...roles(receiver === null ? [] : [receiver], "receive")];
}

function roles(who: readonly Mention[], role: AttendanceRole): DeedPart[] {
  return who.map((mention) => ({ who: mention, role }));
}

function named(
  { start, end }: Span,
  { mentions }: MentionedArticle,
  labels: readonly EntityLabel[] = ACTING,
): Mention[] {
  return mentions.filter(({ at, label }) => start <= at.start && at.end <= end && labels.includes(label));
}
