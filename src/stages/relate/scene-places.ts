/** LOCATED_IN by scene: what is visited in a clause behind the one that names the place, 「前往甲区，走访了乙公司」. */
import type { Mention } from "../../model/index.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes, Shape } from "../../rules/shape.ts";
import { labelBits } from "../../rules/shape-labels.ts";
import { matchesOf } from "../../text/matches.ts";
import { PUBLIC_BODY } from "./pairs.rules.ts";
import { refFound } from "./ref-found.ts";
import { NO_SCENE, SCENE, STAYS, VISITED } from "./scene.rules.ts";

const SCORE = 0.75;
/** How many sentences a scene lasts without being named again. */
const LASTS = 2;

const PLACES = labelBits(["Place"]);

interface Scene {
  readonly places: readonly Mention[];
  /** Where it is set, in the shape. */
  readonly at: number;
}

/** The things that an article visits, with the places of their scenes. */
export function scenePlaces(shapes: readonly SentenceShapes[]): RelationFound[] {
  const found: RelationFound[] = [];
  let last: Scene | null = null;
  let age = 0;
  for (const { folded } of shapes) {
    const scenes = (folded.labels & PLACES) === 0 ? [] : scenesIn(folded);
    age += 1;
    const carried: Scene | null = age <= LASTS && STAYS.test(folded.text) ? last : null;
    const visits = scenes.length === 0 && carried === null ? [] : matchesOf(folded.text, VISITED);
    for (const stop of visits) {
      const scene = scenes.findLast((item) => item.at < stop.index) ?? carried;
      if (scene !== null) found.push(...visited(folded, stop, scene.places));
    }
    const latest = scenes.at(-1);
    if (latest === undefined) continue;
    last = latest;
    age = 0;
  }
  return found;
}

function scenesIn(shape: Shape): Scene[] {
  return matchesOf(shape.text, SCENE).flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (NO_SCENE.test(shape.text.slice(match.index, start))) return [];
    const places = shape.mentions.slice(start, end).flatMap((mention) => mention ?? []);
    return places.length === 0 ? [] : [{ places, at: end }];
  });
}

/** Bodies of party and state are told by the place of their name, not by where somebody meets them. */
function isState({ label, name }: Mention): boolean {
  return label === "Organization" && PUBLIC_BODY.test(name);
}

function visited(shape: Shape, stop: RegExpExecArray, places: readonly Mention[]): RelationFound[] {
  const [start, end] = stop.indices?.[1] ?? [0, 0];
  return shape.mentions.slice(start, end).flatMap((thing) => {
    if (thing === null || thing.label === "Place" || thing.label === "Person" || isState(thing)) return [];
    return places.map((place) => {
      const at = {
        start: Math.min(place.at.start, thing.at.start),
        end: Math.max(place.at.end, thing.at.end),
      };
      return refFound("LOCATED_IN", refOf(thing), refOf(place), "location.scene", SCORE, at);
    });
  });
}
