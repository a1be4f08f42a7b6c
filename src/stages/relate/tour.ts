/** LOCATED_IN by context: what a tour through a place visits lies in that place (`张三在甲省调研 … 来到乙公司`). */
import type { EntityRef, Mention, Page } from "../../model/index.ts";
import type { RelationFound } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { refFound } from "./ref-found.ts";
import { STAGE, STOP, TOUR } from "./tour.rules.ts";

const SCORE = 0.75;
/** A tour is announced in the headline or in the first sentences. */
const OPENING = 5;

interface Tour {
  readonly places: readonly Mention[];
}

/** The stops of an article's tour with the place of each. */
export function tourStops(shapes: readonly SentenceShapes[], page: Page): RelationFound[] {
  const tour = openingTour(shapes.slice(0, OPENING), page);
  if (tour === null) return [];
  let here: Mention | null = tour.places.length === 1 ? (tour.places[0] ?? null) : null;
  const found: RelationFound[] = [];
  for (const { folded } of shapes) {
    const stages = [...folded.text.matchAll(STAGE)].map((stage) => ({
      at: stage.index,
      place: folded.mentions[stage.index + stage[0].length - 2] ?? null,
    }));
    for (const stop of folded.text.matchAll(STOP)) {
      const stage = stages.filter((item) => item.at < stop.index).at(-1);
      const place: Mention | null = stage?.place ?? here;
      if (place !== null) found.push(...stopsIn(folded, stop, place));
    }
    const last = stages.at(-1)?.place;
    if (last && tour.places.some((place) => place.name === last.name)) here = last;
  }
  return found;
}

function openingTour(shapes: readonly SentenceShapes[], page: Page): Tour | null {
  for (const { folded } of shapes) {
    const match = TOUR.exec(folded.text);
    if (match === null) continue;
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const places = folded.mentions
      .slice(start, start + (match[1] ?? "").length)
      .filter((item) => item !== null);
    const away = places.filter((place) => !page.home.path.includes(place.name));
    if (away.length > 0) return { places: away };
  }
  return null;
}

function stopsIn(shape: Shape, stop: RegExpExecArray, place: Mention): RelationFound[] {
  const end = stop.index + stop[0].length;
  const start = end - (stop[1] ?? "").length;
  const to = refOf(place);
  return shape.mentions.slice(start, end).flatMap((mention) => {
    if (mention === null) return [];
    const at = { start: mention.at.start, end: mention.at.end };
    return [refFound("LOCATED_IN", refOf(mention), to, "location.tour-stop", SCORE, at)];
  });
}

function refOf(mention: Mention): EntityRef {
  return { label: mention.label, name: mention.name, key: `${mention.label}:${mention.name}` };
}
