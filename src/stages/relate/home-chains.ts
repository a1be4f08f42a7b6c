/** LOCATED_IN by context: a chain told together with the paper's own place, `我市…光伏产业链`, lies there. */
import type { Mention, Page, Span } from "../../model/index.ts";
import { articleSpan } from "../../rules/match.ts";
import { type RelationFound, refOf } from "../../rules/relation.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import { OWN_PLACE } from "./names.rules.ts";
import { refFound } from "./ref-found.ts";

/** How often each reading is right, from the annotated pages. */
const SCORES = { sentence: 0.8, article: 0.65 } as const;

/** Chains in one sentence with the paper's place, and those of a text that calls the place its own (`我市`). */
export function homeChains(shapes: readonly SentenceShapes[], page: Page): RelationFound[] {
  const home = page.home.path.at(-1);
  const places = shapes.map(({ plain }) => plain.mentions.find((mention) => isPlace(mention, home)) ?? null);
  const own = places.find((place) => place !== null && OWN_PLACE.test(place.text)) ?? null;
  return shapes.flatMap(({ plain }, index) => {
    const near = places[index] ?? null;
    const place = near ?? own;
    if (place === null) return [];
    const whole = articleSpan(plain, { start: 0, end: plain.text.length });
    return plain.mentions.flatMap((mention) => {
      if (mention?.label !== "IndustryChain") return [];
      return [homeChain(mention, place, near === null ? mention.at : whole, near !== null)];
    });
  });
}

function homeChain(chain: Mention, place: Mention, at: Span, near: boolean): RelationFound {
  const rule = near ? "location.home-chain" : "location.own-place-chain";
  const score = near ? SCORES.sentence : SCORES.article;
  return refFound("LOCATED_IN", refOf(chain), refOf(place), rule, score, at);
}

function isPlace(mention: Mention | null, home: string | undefined): mention is Mention {
  return mention?.label === "Place" && mention.name === home;
}
