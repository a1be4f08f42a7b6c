/** People who act in the scene of a happening are there, even where no verb of attendance says so. */
import type { Mention } from "../../model/index.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import type { Scenes } from "./event-scenes.ts";
import { predicateOf } from "./predicate.ts";
import { isElsewhere, isMourned, isOwner, isQuoted, joinsPeople, opensClause } from "./presence.rules.ts";

const RULE = "attendance.present";
const SCORE = 0.7;

/** Adds to each happening the people who are subjects in sentences that speak of it and hold no part yet. */
export function present(scenes: Scenes, shapes: readonly SentenceShapes[], text: string): void {
  const known = new Set(scenes.drafts.flatMap((draft) => draft.parts.map((part) => part.who.name)));
  for (const { folded } of shapes) {
    if (folded.sentence.part !== "body") continue;
    for (const { who, words, after } of subjects(folded)) {
      if (known.has(who.name) || isElsewhere(words) || isMourned(after) || isQuoted(text, who.at.start))
        continue;
      const draft = scenes.speaksOf(who.at);
      if (!draft || draft.planned || draft.background || draft.type === "award") continue;
      if (who.at.start < draft.at.start && folded.sentence.end < draft.at.start) continue;
      draft.parts.push({ who, role: "attend", rule: RULE, score: SCORE, at: who.at });
    }
  }
}

interface Subject {
  readonly who: Mention;
  /** What the sentence says of the person. */
  readonly words: string;
  /** The first words right behind the name. */
  readonly after: string;
}

/** People who open a clause, alone or in a list. */
function subjects(shape: Shape): Subject[] {
  const out: Subject[] = [];
  let open = true;
  for (let at = 0; at < shape.text.length; at++) {
    const char = shape.text.charAt(at);
    const who = shape.mentions[at];
    if (who?.label === "Person") {
      const next = shape.text.charAt(at + 1);
      if (open && !isOwner(next))
        out.push({ who, words: predicateOf(shape, at), after: shape.text.slice(at + 1, at + 10) });
      open = open && joinsPeople(next);
    } else if (!joinsPeople(char)) open = opensClause(char) || (open && isSetting(shape, at));
  }
  return out;
}

/** A time or place before the subject leaves the clause open: 「当天，」, 「会上」. */
function isSetting(shape: Shape, at: number): boolean {
  const mention = shape.mentions[at];
  return mention?.label === "Place" || (mention === null && shape.text.charCodeAt(at) >= 0xe000);
}
