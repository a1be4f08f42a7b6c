// Examples to learn from: who might take part in which happenings of an article, and in which the annotation says so.
import { eventSides } from "../../dist/pipeline/score/events.js";
import { keysOf } from "../../dist/pipeline/score/matching.js";
import { shapesOf } from "../../dist/rules/shape.js";
import { attend, partScene } from "../../dist/stages/relate/attendance.js";
import { foldDrafts } from "../../dist/stages/relate/event-folding.js";
import { scenesOf } from "../../dist/stages/relate/event-scenes.js";
import { partCandidates } from "../../dist/stages/relate/part-candidates.js";
import { openDrafts } from "../../dist/stages/relate/part-choice.js";
import { candidateFeatures, pairFeatures, viewOf } from "../../dist/stages/relate/part-features.js";
import { FeatureNames } from "./features.mjs";
import { mentionedOf, recordOf } from "./pages.mjs";

/** Somebody whose happening was not found as such teaches little. */
const UNFOUND = 0.15;
/** So does somebody who takes part in another role than the words say. */
const OTHER_ROLE = 0.3;

/** One example a candidate: `choices[i]` are the features with the i-th happening, `right` those it takes part in. */
export function examplesOf(page, lexicons) {
  const record = recordOf(page, lexicons);
  if (record === null) return [];
  const annotated = annotatedParts(page.gold, record);
  const { printed, articles } = mentionedOf(page, lexicons);
  return articles.flatMap((article, index) => {
    const shapes = shapesOf(article);
    const scene = partScene(scenesOf(article, shapes, printed, lexicons), article);
    const partsOf = annotatedOf(article, index, scene, { printed, lexicons, annotated });
    return partCandidates(shapes, article)
      .filter(({ away }) => !away)
      .map((candidate) => exampleOf(candidate, scene, partsOf, annotated, page.name))
      .filter(({ choices }) => choices.length > 0);
  });
}

function exampleOf(candidate, scene, partsOf, annotated, page) {
  const open = openDrafts(candidate, scene);
  const key = annotated.keyOf(candidate.who.name);
  const rolesIn = open.map((draft) => partsOf(draft)?.get(key));
  const any = indexes(rolesIn, (roles) => roles !== undefined);
  const same = indexes(rolesIn, (roles) => roles?.includes(candidate.role));
  const read = candidate.verb !== "";
  const trust =
    any.length === 0 && annotated.unfound.has(key)
      ? UNFOUND
      : read && any.length > 0 && same.length === 0
        ? OTHER_ROLE
        : 1;
  return {
    page,
    ...namedFeatures(candidate, open, scene),
    right: read && same.length > 0 ? same : any,
    trust,
  };
}

/** What speaks for a candidate as such (`own`), and with each of the happenings that are open to it (`choices`). */
function namedFeatures(candidate, open, scene) {
  const own = new FeatureNames();
  candidateFeatures(candidate, scene, own);
  const view = viewOf(candidate, scene);
  const choices = open.map((draft) => {
    const pair = new FeatureNames();
    pairFeatures(candidate, draft, view, pair);
    return pair.names;
  });
  return { own: own.names, choices };
}

function indexes(list, test) {
  return list.flatMap((item, index) => (test(item) ? [index] : []));
}

/** The annotated happenings by the found ones, and who takes part only in some that were not found. */
function annotatedParts(gold, record) {
  const keys = keysOf(gold, record);
  const { gold: side, pairs } = eventSides({ gold, found: record }, keys);
  const parts = side.events.map(
    ({ participants }) =>
      new Map((participants ?? []).map(({ name, roles }) => [keys.gold(name), roles ?? []])),
  );
  const matched = new Set(pairs.values());
  const unfound = new Set(parts.flatMap((each, index) => (matched.has(index) ? [] : [...each.keys()])));
  const found = record.articles.flatMap(({ events }, article) =>
    (events ?? []).map(({ title }) => ({ article, title })),
  );
  const of = (article, title) =>
    parts[pairs.get(found.findIndex((e) => e.article === article && e.title === title)) ?? -1];
  return { keyOf: keys.found, of, unfound };
}

/** A draft that is told as part of a larger one stands for that one. */
function annotatedOf(article, index, scene, { printed, lexicons, annotated }) {
  const shapes = shapesOf(article);
  const twins = scenesOf(article, shapes, printed, lexicons);
  attend(twins, shapes, article, lexicons);
  const kept = new Set(foldDrafts(twins.drafts, article));
  const parts = new Map(
    scene.drafts.map((draft, at) => {
      const twin = twins.drafts[at];
      const told = kept.has(twin) ? twin : (twin.parent ?? twin);
      return [draft, annotated.of(index, told.title)];
    }),
  );
  return (draft) => parts.get(draft);
}
