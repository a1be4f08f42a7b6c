/** Who takes part: every role that a sentence tells goes to the happening that the sentence speaks of. */

import type { Mention } from "../../model/index.ts";
import { createMatcher } from "../../rules/match.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { attendanceRules } from "./attendance.rules.ts";
import type { OrganizerEmit, PartEmit } from "./event-kind.ts";
import type { Scenes } from "./event-scenes.ts";
import { organizerRules } from "./organizer.rules.ts";
import { predicateOf } from "./predicate.ts";
import { isAbsent, isMourned, isRepresented } from "./presence.rules.ts";

const matchParts = createMatcher<PartEmit>(attendanceRules.rules);
const matchOrganizers = createMatcher<OrganizerEmit>(organizerRules.rules);

/** Adds participants and organizers to the drafts of `scenes`. */
export function attend(scenes: Scenes, shapes: readonly SentenceShapes[]): void {
  for (const shape of shapes) {
    if (shape.plain.sentence.part === "caption") continue;
    for (const match of matchParts(shape)) {
      const { role, only, prefers } = match.rule.emits;
      const draft = (prefers && scenes.speaksOf(match.at, prefers)) ?? scenes.speaksOf(match.at, only);
      const also = role === "attend" ? scenes.namedIn(match.at) : [];
      const joined = new Set(draft ? [draft, ...also] : also);
      for (const who of match.slots.get("who") ?? []) {
        if (!takesPart(who.label, role)) continue;
        const told = { who, role, rule: match.rule.id, score: match.rule.score, at: match.at };
        const away = isAway(match.shape, who);
        for (const each of away ? also : joined) if (!each.planned) each.parts.push(told);
      }
    }
    for (const match of matchOrganizers(shape)) {
      const draft = scenes.speaksOf(match.at);
      for (const who of match.slots.get("who") ?? []) {
        draft?.organizers.push({
          who,
          role: match.rule.emits.organizes,
          rule: match.rule.id,
          score: match.rule.score,
          at: match.at,
        });
      }
    }
  }
}

/** Whether the sentence says that somebody is not there, or is only acted for. */
function isAway(shape: Shape, who: Mention): boolean {
  const at = shape.mentions.indexOf(who);
  if (isRepresented(shape.text.charAt(at - 1)) || isMourned(shape.text.slice(at + 1, at + 10))) return true;
  return isAbsent(predicateOf(shape, at));
}

/** Places take part as receivers, signers and speakers: their governments do. */
function takesPart(label: string, role: string): boolean {
  return label !== "Place" || role === "receive" || role === "sign" || role === "speak";
}
