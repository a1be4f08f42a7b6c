/** Who takes part: every role that a sentence tells goes to the happening that it most likely speaks of. */
import type { MentionedArticle } from "../../model/index.ts";
import { MODIFIER_CLOSE } from "../../rules/coordination.rules.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { createMatcher, type Match } from "../../rules/match.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import type { EventDraft } from "./event-draft.ts";
import type { OrganizerEmit } from "./event-kind.ts";
import type { Scenes } from "./event-scenes.ts";
import { organizerRules } from "./organizer.rules.ts";
import type { PartCandidate } from "./part-candidate.ts";
import { isOnlyVenue } from "./part-candidates.ts";
import { chooseDraft } from "./part-choice.ts";
import { isOneClause, kindsJoinedIn } from "./part-cues.rules.ts";
import { clauseOf, PartScene } from "./part-features.ts";

const matchOrganizers = createMatcher<OrganizerEmit>(organizerRules.rules);

/** Adds participants and organizers to the drafts of `scenes`. */
export function attend(
  scenes: Scenes,
  shapes: readonly SentenceShapes[],
  article: MentionedArticle,
  lexicons: Lexicons,
): void {
  for (const shape of shapes) organize(shape, scenes);
  if (scenes.drafts.every((draft) => draft.planned)) return;
  const scene = partScene(scenes, article);
  const chosen = scenes.candidates.map((candidate) => ({
    candidate,
    drafts: draftsOf(candidate, scene, scenes, lexicons),
  }));
  for (const { candidate, drafts } of chosen.filter(({ candidate: { verb } }) => verb !== "")) {
    for (const draft of giverOf(candidate, chosen)?.drafts ?? drafts) addPart(draft, candidate);
  }
  for (const { candidate, drafts } of chosen.filter(({ candidate: { verb } }) => verb === "")) {
    for (const draft of drafts)
      if (!draft.parts.some((part) => part.who.name === candidate.who.name)) addPart(draft, candidate);
  }
}

interface Chosen {
  readonly candidate: PartCandidate;
  readonly drafts: ReadonlySet<EventDraft>;
}

/** Who is given something takes part where the giver of the same clause does: 「张三向李四颁发任命书」. */
function giverOf({ role, shape, index, verb }: PartCandidate, chosen: readonly Chosen[]): Chosen | undefined {
  if (role !== "receive" || verb === "") return undefined;
  return chosen.find(
    ({ candidate, drafts }) =>
      candidate.role === "confer" &&
      candidate.shape === shape &&
      candidate.index < index &&
      drafts.size > 0 &&
      isOneClause(shape.text.slice(candidate.index, index)),
  );
}

export function partScene(scenes: Scenes, article: MentionedArticle): PartScene {
  const { drafts } = scenes;
  const speaksOf = ({ at, only, prefers }: PartCandidate): EventDraft | null =>
    (prefers && scenes.speaksOf(at, prefers)) ?? scenes.speaksOf(at, only);
  return new PartScene(article, drafts, speaksOf);
}

/** The likeliest happening, and those that the words name themselves: 「参加会见并出席签约仪式」. */
function draftsOf(
  candidate: PartCandidate,
  scene: PartScene,
  scenes: Scenes,
  lexicons: Lexicons,
): ReadonlySet<EventDraft> {
  const drafts = new Set<EventDraft>();
  if (candidate.role === "attend" && candidate.verb !== "") {
    for (const draft of scenes.namedIn(candidate.at)) if (!draft.planned) drafts.add(draft);
    for (const draft of joinedDrafts(candidate, scene)) drafts.add(draft);
  }
  const choice = candidate.away ? null : chooseDraft(candidate, scene, lexicons);
  if (choice) drafts.add(choice);
  return drafts;
}

/** The latest happening of each kind that the clause joins to another: 「参加调研和座谈」. */
function joinedDrafts(candidate: PartCandidate, { drafts }: PartScene): EventDraft[] {
  if (candidate.away) return [];
  return kindsJoinedIn(clauseOf(candidate)).flatMap((kind) => {
    const told = drafts.filter((draft) => draft.type === kind && !draft.background && !draft.planned);
    return told.findLast((draft) => draft.at.start <= candidate.at.start) ?? [];
  });
}

function addPart(draft: EventDraft, { who, role, rule, score, at }: PartCandidate): void {
  draft.parts.push({ who, role, rule, score, at });
}

/** 「由甲局主办的博览会」 tells of the happening behind it. */
function namedNext({ at }: Match<OrganizerEmit>, scenes: Scenes): EventDraft | null {
  return (
    scenes.namedIn(at).find((draft) => draft.places.some((place) => place.start >= at.end)) ??
    scenes.speaksOf(at)
  );
}

function organize(shape: SentenceShapes, scenes: Scenes): void {
  if (shape.plain.sentence.part === "caption") return;
  for (const match of matchOrganizers(shape)) {
    const draft =
      match.shape.text.charAt(match.range.end) === MODIFIER_CLOSE
        ? namedNext(match, scenes)
        : scenes.speaksOf(match.at);
    for (const who of match.slots.get("who") ?? []) {
      if (isOnlyVenue(who, match.shape)) continue;
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
