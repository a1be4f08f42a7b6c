/** Which thing on the extracted page is which on the annotated one. */
import { bare, formsOf } from "./forms.ts";
import { type ArticleFields, GROUPS, type Group, type NamedRecord, type ScoredPage } from "./record.ts";

/** Things of one kind on the whole page, those of one name put together. */
export function thingsOf(page: ScoredPage, group: Group): readonly NamedRecord[] {
  const things = new Map<string, { name: string; label: string | null; mentions: string[] }>();
  for (const article of page.articles) {
    for (const { name, label, mentions } of listOf(article, group)) {
      const key = bare(name);
      const thing = things.get(key) ?? { name, label: label ?? null, mentions: [] };
      thing.mentions.push(...(mentions ?? []));
      things.set(key, thing);
    }
  }
  return [...things.values()];
}

function listOf(article: ArticleFields, group: Group): readonly NamedRecord[] {
  return article[GROUPS[group]] ?? [];
}

/** One to one by shared forms: equal names first, then the most shared forms, then order. Extracted → annotated index. */
export function matchThings(
  gold: readonly NamedRecord[],
  found: readonly NamedRecord[],
): ReadonlyMap<number, number> {
  const goldForms = gold.map(formsOf);
  const candidates = found.flatMap((thing, i) => {
    const forms = formsOf(thing);
    return gold.flatMap((other, j) => {
      const shared = [...forms].filter((form) => goldForms[j]?.has(form)).length;
      return shared === 0 ? [] : [{ i, j, shared, equal: bare(thing.name) === bare(other.name) }];
    });
  });
  candidates.sort(
    (a, b) => Number(b.equal) - Number(a.equal) || b.shared - a.shared || a.i - b.i || a.j - b.j,
  );
  return pairUp(candidates);
}

/** Takes pairs in their order, each side once. */
export function pairUp(
  candidates: readonly { readonly i: number; readonly j: number }[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

/** A name of a page → one key for everything that is the same thing on both pages. */
export type KeyOf = (name: string | null | undefined) => string;

/** Keys of matched things agree; what was only extracted has a key with `~` before it. */
export function keysOf(gold: ScoredPage, found: ScoredPage): { readonly gold: KeyOf; readonly found: KeyOf } {
  const goldKeys = new Map<string, string>();
  const foundKeys = new Map<string, string>();
  for (const group of Object.keys(GROUPS) as Group[]) {
    const goldThings = thingsOf(gold, group);
    const foundThings = thingsOf(found, group);
    const matched = matchThings(goldThings, foundThings);
    for (const thing of goldThings) offer(goldKeys, thing, thing.name);
    for (const { name } of goldThings) goldKeys.set(bare(name), name);
    for (const [i, thing] of foundThings.entries()) {
      const key = goldThings[matched.get(i) ?? -1]?.name ?? `~${thing.name}`;
      offer(foundKeys, thing, key);
      foundKeys.set(bare(thing.name), key);
    }
  }
  return {
    gold: (name) => goldKeys.get(bare(name)) ?? name ?? "",
    found: (name) => foundKeys.get(bare(name)) ?? `~${name ?? ""}`,
  };
}

/** A form that several things share stays with the first. */
function offer(keys: Map<string, string>, thing: NamedRecord, key: string): void {
  for (const form of formsOf(thing)) if (!keys.has(form)) keys.set(form, key);
}
