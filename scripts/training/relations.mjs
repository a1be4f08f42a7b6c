// Examples to learn from: pairs of things of an article, and whether the annotation relates them.
import { keysOf } from "../../dist/pipeline/score/matching.js";
import { shapesOf } from "../../dist/rules/shape.js";
import { pairCandidates } from "../../dist/stages/relate/pair-candidates.js";
import { pairFeatures } from "../../dist/stages/relate/pair-features.js";
import { pairScene } from "../../dist/stages/relate/pair-scene.js";
import { withReferences } from "../../dist/stages/relate/references.js";
import { relations } from "../../dist/stages/relate/relations.js";
import { mentionedOf, recordOf } from "./pages.mjs";

/** One example a pair: its features, and whether the page relates the two. `lexicons` are without weights of pairs. */
export function examplesOf(page, lexicons) {
  const record = recordOf(page, lexicons);
  if (record === null) return [];
  const keys = keysOf(page.gold, record);
  const annotated = new Set(
    page.gold.articles.flatMap(({ relations: told = [] }) =>
      told.map(({ type, from, to }) => `${type}|${keys.gold(from)}|${keys.gold(to)}`),
    ),
  );
  const { printed, articles } = mentionedOf(page, lexicons);
  return articles.flatMap((mentioned) => {
    const told = relations(mentioned, printed, lexicons);
    const article = withReferences(mentioned, printed.home.path);
    const scene = pairScene(article, shapesOf(article), printed, told);
    return pairCandidates(scene).map((pair) => {
      const ends = `${keys.found(pair.from.mention.name)}|${keys.found(pair.to.mention.name)}`;
      return {
        page: page.name,
        type: pair.kind.type,
        features: pairFeatures(pair, scene),
        right: annotated.has(`${pair.kind.type}|${ends}`),
      };
    });
  });
}
