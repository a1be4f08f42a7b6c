/** Scores an extracted page against the annotated one: per page, one to one, summed over pages. */
import { scoreEvents } from "./events.ts";
import { bare } from "./forms.ts";
import { type KeyOf, keysOf, matchThings, thingsOf } from "./matching.ts";
import { GROUPS, type Group, type NamedRecord, type ScoredPage } from "./record.ts";
import { itemsOf, type Tally } from "./tally.ts";

/** Adds a page to the tally. `found` is `null` for a page that was not extracted. */
export function scorePage(name: string, gold: ScoredPage, extracted: ScoredPage | null, tally: Tally): void {
  const found = extracted ?? { articles: [] };
  for (const group of Object.keys(GROUPS) as Group[]) scoreGroup(name, group, gold, found, tally);
  const keys = keysOf(gold, found);
  for (const [category, tuples] of Object.entries(TUPLES)) {
    tally.compare(category, itemsOf(tuples(gold, keys.gold)), itemsOf(tuples(found, keys.found)), name);
  }
  scoreRelationTypes(name, { gold, found }, keys, tally);
  scoreEvents(name, { gold, found }, keys, tally);
  const headlines = (page: ScoredPage) => itemsOf(page.articles.map(({ headline }) => [bare(headline)]));
  tally.compare("headline", headlines(gold), headlines(found), name);
}

type Tuple = readonly (string | null)[];

/** What is compared as a set of tuples, by category. */
export const TUPLES = {
  position: ({ articles }: ScoredPage, keyOf: KeyOf): readonly Tuple[] =>
    articles
      .flatMap(({ positions }) => positions ?? [])
      .map(({ person, title, org }) => [keyOf(person), bare(title), keyOf(org)]),
  position_loose: ({ articles }: ScoredPage, keyOf: KeyOf): readonly Tuple[] =>
    articles
      .flatMap(({ positions }) => positions ?? [])
      .map(({ person, title }) => [keyOf(person), bare(title)]),
  chain_role: ({ articles }: ScoredPage, keyOf: KeyOf): readonly Tuple[] =>
    articles
      .flatMap(({ chain_roles }) => chain_roles ?? [])
      .map(({ person, role, chain }) => [keyOf(person), role, keyOf(chain)]),
  relation: relations,
};

function relations({ articles }: ScoredPage, keyOf: KeyOf): readonly Tuple[] {
  return articles
    .flatMap(({ relations: stated }) => stated ?? [])
    .map(({ type, from, to }) => [type, keyOf(from), keyOf(to)]);
}

function scoreRelationTypes(
  name: string,
  pages: { readonly gold: ScoredPage; readonly found: ScoredPage },
  keys: { readonly gold: KeyOf; readonly found: KeyOf },
  tally: Tally,
): void {
  const gold = relations(pages.gold, keys.gold);
  const found = relations(pages.found, keys.found);
  for (const type of [...new Set([...gold, ...found].map(([kind]) => kind))].sort()) {
    const ofType = (tuples: readonly Tuple[]) => itemsOf(tuples.filter(([kind]) => kind === type));
    tally.compare(`relation:${type}`, ofType(gold), ofType(found), name);
  }
}

function scoreGroup(page: string, group: Group, gold: ScoredPage, found: ScoredPage, tally: Tally): void {
  const goldThings = thingsOf(gold, group);
  const foundThings = thingsOf(found, group);
  const pairs = matchThings(goldThings, foundThings);
  tally.add(group, pairs.size, foundThings.length, goldThings.length);
  const matched = new Set(pairs.values());
  for (const [j, { name, mentions }] of goldThings.entries()) {
    const forms = [...new Set(mentions)].sort().slice(0, 3).join(" ");
    if (!matched.has(j)) tally.fault(group, { page, kind: "MISS", says: `${name} [${forms}]` });
  }
  for (const [i, { name }] of foundThings.entries()) {
    if (!pairs.has(i)) tally.fault(group, { page, kind: "EXTRA", says: name });
  }
  if (group === "orgs") scoreLabels(goldThings, foundThings, pairs, tally);
}

/** Firms and bodies apart: a pair counts where both sides agree which it is. */
function scoreLabels(
  gold: readonly NamedRecord[],
  found: readonly NamedRecord[],
  pairs: ReadonlyMap<number, number>,
  tally: Tally,
): void {
  const agreed = [...pairs].filter(([i, j]) => found[i]?.label === gold[j]?.label);
  tally.add("orgs_typed", agreed.length, found.length, gold.length);
  for (const label of ["Enterprise", "Organization"]) {
    const ofLabel = (things: readonly NamedRecord[]) =>
      things.filter((thing) => thing.label === label).length;
    tally.add(label, agreed.filter(([i]) => found[i]?.label === label).length, ofLabel(found), ofLabel(gold));
  }
}
