/** LOCATED_IN by context: a chain told in one sentence with the paper's own place, `我市…光伏产业链`, lies there. */
import type { EntityRef, Mention, Page } from "../../model/index.ts";
import { articleSpan } from "../../rules/match.ts";
import type { RelationFound } from "../../rules/relation.ts";
import type { SentenceShapes } from "../../rules/shape.ts";
import { refFound } from "./ref-found.ts";

export function homeChains(shapes: readonly SentenceShapes[], page: Page): RelationFound[] {
  const home = page.home.path.at(-1);
  if (home === undefined) return [];
  return shapes.flatMap(({ plain }) => {
    const place = plain.mentions.find((mention) => mention?.label === "Place" && mention.name === home);
    if (!place) return [];
    const at = articleSpan(plain, { start: 0, end: plain.text.length });
    return plain.mentions
      .filter((mention) => mention !== null)
      .filter((mention) => mention.label === "IndustryChain")
      .map((mention) => refFound("LOCATED_IN", refOf(mention), refOf(place), "location.home-chain", 0.7, at));
  });
}

function refOf(mention: Mention): EntityRef {
  return { label: mention.label, name: mention.name, key: `${mention.label}:${mention.name}` };
}
