/** LOCATED_IN by context: what a tour through a place visits lies in that place (`张三在甲省调研 … 来到乙公司`). */
import type { Mention, Page } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { matchesOf } from "../../text/matches.ts";
import { refFound } from "./ref-found.ts";
import { STAGE, STOP, TOUR } from "./tour.rules.ts";

const SCORE = 0.75;
/** A tour is announced in the headline or in the first sentences. */
const OPENING = 8;

/** Places that touch (`甲省乙市`) are one spot. */
type Spot = readonly Mention[];

/**
 * The stops of an article's tour with the place of each, where the paper has no place of its own. In a local paper who
 * travels is a guest or goes to firms of many places (6 of 35 right on its annotated pages).
 */
export function tourStops(shapes: readonly SentenceShapes[], page: Page): RelationFound[] {
  if (page.home.path.length > 0) return [];
  const spots = openingTour(shapes.slice(0, OPENING));
  const toured = new Set(spots.flat().map((place) => place.name));
  const found: RelationFound[] = [];
  let here: Spot = spots.length === 1 ? (spots[0] ?? []) : [];
  for (const { folded } of spots.length === 0 ? [] : shapes) {
    const stages = matchesOf(folded.text, STAGE).map((stage) => ({
      at: stage.index,
      spot: places(folded, stage),
    }));
    for (const stop of matchesOf(folded.text, STOP)) {
      const stage = stages.findLast((item) => item.at < stop.index);
      found.push(...stopsIn(folded, stop, stage?.spot ?? here));
    }
    const last = stages.at(-1)?.spot;
    if (last?.some((place) => toured.has(place.name))) here = last;
  }
  return found;
}

/** The spots of the first tour. */
function openingTour(shapes: readonly SentenceShapes[]): readonly Spot[] {
  for (const { folded } of shapes) {
    const match = TOUR.exec(folded.text);
    if (match === null) continue;
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const spots = spotsIn(folded, start, end).filter((spot) => spot.length > 0);
    if (spots.length > 0) return spots;
  }
  return [];
}

/** Runs of places without anything between them. */
function spotsIn(shape: Shape, start: number, end: number): Spot[] {
  const spots: Mention[][] = [[]];
  for (const mention of shape.mentions.slice(start, end)) {
    if (mention === null) spots.push([]);
    else spots.at(-1)?.push(mention);
  }
  return spots;
}

function places(shape: Shape, stage: RegExpExecArray): Spot {
  const [start, end] = stage.indices?.[1] ?? [0, 0];
  return spotsIn(shape, start, end).flat();
}

function stopsIn(shape: Shape, stop: RegExpExecArray, spot: Spot): RelationFound[] {
  const [start, end] = stop.indices?.[1] ?? [0, 0];
  return shape.mentions.slice(start, end).flatMap((mention) => {
    if (mention === null || mention.label === "Place") return [];
    return spot.map((place) => {
      return refFound("LOCATED_IN", refOf(mention), refOf(place), "location.tour-stop", SCORE, mention.at);
    });
  });
}
