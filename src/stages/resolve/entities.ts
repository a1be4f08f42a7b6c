/** Turns groups of clusters into entities: a stable id, the best name, aliases, counts and dates. */
import type { Entity, EntityLabel, PropValue } from "../../model/index.ts";
import { hashId } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { quotedTitle } from "../../text/quoted-title.ts";
import { isPlainWord, isReference } from "./alias.rules.ts";
import type { Cluster, Told } from "./clusters.ts";
import type { Groups } from "./groups.ts";
import type { PlacePath } from "./place-path.ts";
import { HALF_LEAST, JOINED_TITLES } from "./title.rules.ts";

export interface EntityWords {
  readonly groups: Groups;
  readonly lexicons: Lexicons;
  readonly placePath: PlacePath;
  /** The name that an anchor is known by in every reading of the corpus. */
  readonly bucketOf: (cluster: Cluster) => string;
  /** Names that people gave: they go before all others. */
  readonly given: ReadonlyMap<Cluster, string>;
  /** Present names of what was renamed; the latest of a group counts. */
  readonly renamed: ReadonlyMap<Cluster, string>;
}

export function makeEntities(
  clusters: readonly Cluster[],
  words: EntityWords,
): { readonly entities: readonly Entity[]; readonly byRoot: ReadonlyMap<number, Entity> } {
  const members = new Map<number, Cluster[]>();
  for (const cluster of clusters) {
    const root = words.groups.root(cluster.index);
    const known = members.get(root);
    if (known === undefined) members.set(root, [cluster]);
    else known.push(cluster);
  }
  const taken = new Set<string>();
  const byRoot = new Map<number, Entity>();
  // Roots come in time order, so that of two things of one bucket the earlier keeps the plain id.
  for (const [root, group] of members) byRoot.set(root, makeEntity(group, words, taken));
  const entities = [...byRoot.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, byRoot };
}

/** The id comes from the earliest naming, so that later pages add to an entity and never rename it. */
function makeEntity(group: readonly Cluster[], words: EntityWords, taken: Set<string>): Entity {
  const [anchor] = group as [Cluster];
  const plain = hashId(anchor.label, words.bucketOf(anchor));
  const id = taken.has(plain) ? hashId(anchor.label, words.bucketOf(anchor), anchor.key) : plain;
  taken.add(id);
  const { label, name: printed, props } = describe(group, words);
  const named = (by: ReadonlyMap<Cluster, string>) =>
    group.flatMap((cluster) => by.get(cluster) ?? []).at(-1);
  const name = named(words.given) ?? named(words.renamed) ?? printed;
  const dates = group
    .map(({ page }) => page.date)
    .filter((date) => date !== "")
    .sort();
  return {
    id,
    label,
    name,
    aliases: aliasesOf(group, name, label, words.lexicons),
    // Made when they are asked for: together they are longer than all else.
    get keys() {
      return group.map(({ key }) => key);
    },
    get printed() {
      return printedForms(group);
    },
    mentions: group.reduce((sum, { forms }) => sum + total(forms.counts), 0),
    articles: countArticles(group),
    firstSeen: dates[0] ?? "",
    lastSeen: dates.at(-1) ?? "",
    props,
  };
}

/** A page may call one thing by two names in one article. */
function countArticles(group: readonly Cluster[]): number {
  const byPage = new Map<unknown, readonly number[]>();
  for (const { page, articles } of group) {
    const known = byPage.get(page);
    byPage.set(page, known === undefined ? articles : [...new Set([...known, ...articles])]);
  }
  return total([...byPage.values()].map(({ length }) => length));
}

function printedForms(group: readonly Cluster[]): Entity["printed"] {
  const counts = new Map<string, number>();
  for (const { printed } of group) {
    printed.texts.forEach((text, at) => {
      counts.set(text, (counts.get(text) ?? 0) + (printed.counts[at] ?? 0));
    });
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function describe(group: readonly Cluster[], words: EntityWords) {
  const [anchor] = group as [Cluster];
  const label = mostCommon(group.map((cluster) => cluster.label));
  if (label === "Event") return { label, ...describeEvent(group) };
  if (label === "Place") return { label, ...describePlace(anchor, words.placePath) };
  const name = label === "Person" ? anchor.name : fullest(group.map((cluster) => cluster.name));
  return { label, name, props: {} };
}

function describePlace({ name, page }: Cluster, placePath: PlacePath) {
  const path = placePath(name, page.home);
  return { name: path?.at(-1) ?? name, props: { path: path ?? [...page.home, name] } };
}

function describeEvent(group: readonly Cluster[]) {
  const records = group.flatMap(({ record }) => record ?? []);
  const finest = Math.max(0, ...records.map(precisionRank));
  const exact = records.filter((record) => precisionRank(record) === finest);
  // Of several days that pages tell of a session the one told most.
  const day = mostCommon(exact.flatMap(({ date }) => date ?? []));
  const dated = exact.find(({ date }) => date === day) ?? exact[0];
  const title = mostCommon(records.map((record) => record.title));
  const props: Record<string, PropValue> = {
    title,
    type: mostCommon(records.map((record) => record.type)),
    date: dated?.date ?? null,
    dateTo: dated?.dateTo ?? null,
    precision: dated?.precision ?? "unknown",
  };
  return { name: title, props };
}

function precisionRank({ date }: Told): number {
  return date?.length ?? 0;
}

function aliasesOf(
  group: readonly Cluster[],
  name: string,
  label: EntityLabel,
  lexicons: Lexicons,
): readonly string[] {
  const found = new Set<string>(ownForms(name, label));
  for (const cluster of group) {
    found.add(cluster.name);
    for (const form of cluster.forms.texts)
      if (form.length > 1 && !found.has(form) && isAlias(form, name, label, lexicons)) found.add(form);
  }
  found.delete(name);
  return [...found].sort();
}

/** People are called by all sorts of names, places also 我市. */
function isAlias(form: string, name: string, label: EntityLabel, lexicons: Lexicons): boolean {
  if (label !== "Place" && isPlainWord(form, lexicons)) return false;
  if (label === "Person") return true;
  const isShared = [...form].some((char) => name.includes(char));
  return isShared && (label === "Place" || !isReference(form, name, lexicons));
}

/** What a name is called by that its own words tell: either half of a joint event, the title that an honour quotes. */
function ownForms(name: string, label: EntityLabel): readonly string[] {
  if (label === "Event") return halvesOf(name);
  const title = label === "Honor" ? quotedTitle(name) : null;
  return title === null ? [] : [title];
}

function halvesOf(title: string): readonly string[] {
  const halves = title.split(JOINED_TITLES);
  return halves.length === 1 ? [] : halves.filter((half) => half.length >= HALF_LEAST);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The longest name, save one that only puts words before a name used more often: then those words were read into it
 * by mistake, or are not needed (中国天津大学). Of equally long ones the first in code order.
 */
function fullest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isPadded = (name: string) =>
    [...counts].some(
      ([other, count]) => other !== name && name.endsWith(other) && count > (counts.get(name) ?? 0),
    );
  const kept = [...counts.keys()].filter((name) => !isPadded(name));
  return kept.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? "";
}

/** The value seen most often; of equals the longest, then the first in code order. */
function mostCommon<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = (x: readonly [T, number], y: readonly [T, number]) =>
    y[1] - x[1] || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1);
  return ([...counts].sort(order)[0]?.[0] ?? "") as T;
}
