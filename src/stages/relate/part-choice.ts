/** Which happening a candidate takes part in, if any: the likeliest by weighed features, against taking part in none. */

import { contains } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { scales } from "../../rules/weights.ts";
import type { EventDraft } from "./event-draft.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { kindsToldIn } from "./part-cues.rules.ts";
import { candidateFeatures, clauseOf, type PartScene, pairFeatures, viewOf } from "./part-features.ts";

const scaleOf = scales("attendance-weights");

/** Somebody is left out where taking part in nothing is clearly likelier; bodies that an article names are often only spoken of. */
const LEAST_ODDS = { person: 0.5, body: 0.85 } as const;

/** The likeliest happening, or `null`. */
export function chooseDraft(
  candidate: PartCandidate,
  scene: PartScene,
  lexicons: Lexicons,
): EventDraft | null {
  const open = openDrafts(candidate, scene);
  const [first] = open;
  if (first === undefined) return null;
  if (candidate.sure && open.length === 1) return first;
  const own = scaleOf(lexicons);
  candidateFeatures(candidate, scene, own);
  const view = viewOf(candidate, scene);
  const odds = open.map((draft) => {
    const pair = scaleOf(lexicons);
    pairFeatures(candidate, draft, view, pair);
    return Math.exp(own.sum + pair.sum);
  });
  const most = Math.max(...odds);
  return candidate.sure || most >= LEAST_ODDS[candidate.who.label === "Person" ? "person" : "body"]
    ? (open[odds.indexOf(most)] ?? null)
    : null;
}

/** The happenings that a candidate may take part in; one of the kind that its words ask for, told in its own sentence, leaves no other. */
export function openDrafts(candidate: PartCandidate, { drafts }: PartScene): readonly EventDraft[] {
  const open = drafts.filter((draft) => takesPart(candidate, draft));
  const { only, shape } = candidate;
  if (only === undefined) return toldBeside(candidate, open);
  const asked = open.filter(
    (draft) => only.includes(draft.type) && draft.places.some((place) => contains(shape.sentence, place)),
  );
  return asked.length > 0 ? asked : open;
}

/** The one happening that the sentence has told before the candidate's words, of the kind of which they speak. */
function toldBeside(candidate: PartCandidate, open: readonly EventDraft[]): readonly EventDraft[] {
  const { verb, shape, at } = candidate;
  if (verb === "") return open;
  const beside = open.filter((draft) =>
    draft.places.some((place) => contains(shape.sentence, place) && place.start < at.start),
  );
  const [only] = beside;
  if (only === undefined || beside.length > 1) return open;
  const kinds = kindsToldIn(clauseOf(candidate));
  const isNews = only.named && contains(shape.sentence, only.at);
  return (kinds.length === 0 ? isNews : kinds.includes(only.type) && contains(shape.sentence, only.at))
    ? beside
    : open;
}

/** Whether somebody can have this role in such a happening at all. */
function takesPart({ role, only, verb }: PartCandidate, draft: EventDraft): boolean {
  if (draft.planned) return false;
  const isGathering = draft.type !== "award" || draft.named;
  if (verb === "") return isGathering && !draft.background;
  if (role === "chair") return draft.type !== "inspection" && isGathering;
  return only === undefined || role === "sign" || only.includes(draft.type);
}
