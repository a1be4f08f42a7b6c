// Examples to learn from: places where a name may stand, and whether the annotation has one there.

import { acceptedOf, Contender } from "../../dist/stages/mention/contender.js";
import { placesOf } from "../../dist/stages/mention/name-choice.js";
import { listFeatures, placeFeatures } from "../../dist/stages/mention/name-features.js";
import { voteFor } from "../../dist/stages/mention/name-vote.js";
import { candidatesOf } from "../../dist/stages/mention/person-candidates.js";
import { headsOf } from "../../dist/stages/mention/post-heads.js";
import { FeatureNames } from "./features.mjs";
import { segmentedOf } from "./pages.mjs";

/** One example a candidate: its features beside the annotated names, and whether it is one of them. */
export function examplesOf(page, lexicons) {
  const { articles } = segmentedOf(page, lexicons);
  const heads = headsOf(articles, lexicons);
  const read = articles.map(({ article }, i) => candidatesOf(article, heads[i], lexicons));
  const places = placesOf(read);
  const names = namesOf(page.gold, articles);
  return articles.flatMap(({ article: { text } }, i) => {
    const annotated = spansOf(names, text);
    const contenders = read[i].list.map((candidate) => new Contender(candidate, text));
    const isName = ({ candidate: { start, end } }) => annotated.get(start) === end;
    const starting = new Set(read[i].list.map(({ start }) => start));
    const others = [...annotated]
      .map(([start, end]) => ({ start, end }))
      .filter(({ start }) => !starting.has(start));
    const accepted = acceptedOf(contenders.filter(isName), others);
    return contenders.map((contender) => {
      const { candidate } = contender;
      const again = places.get(candidate.text) ?? 0;
      const sides = contender.beside(accepted);
      const features = new FeatureNames();
      placeFeatures(candidate, text, read[i], again, features);
      listFeatures(candidate, sides, voteFor(candidate, sides, again), features);
      return { page: page.name, features: features.names, right: isName(contender) };
    });
  });
}

/** The annotated people by their whole names, short forms that are parts of these, and those who wrote the page. */
function namesOf(gold, articles) {
  const people = gold.articles.flatMap(({ persons }) => persons);
  const forms = people.flatMap(({ name, mentions }) => [
    name,
    ...mentions.filter((form) => form.length === name.length || name.includes(form)),
  ]);
  return new Set(
    [...forms, ...articles.flatMap(({ article }) => article.bylines)].filter((f) => f.length > 1),
  );
}

/** Where each name stands, start → end; of names inside each other the longest. */
function spansOf(names, text) {
  const spans = new Map();
  let covered = 0;
  const found = [...names].flatMap((name) =>
    placesIn(text, name).map((start) => [start, start + name.length]),
  );
  for (const [start, end] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= covered) continue;
    spans.set(start, end);
    covered = end;
  }
  return spans;
}

function placesIn(text, name) {
  const starts = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) starts.push(at);
  return starts;
}
