/** Joins the people of one name: first by what proves identity, then by weighing all that pages say of them. */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Doubt } from "./doubts.ts";
import { Buckets, type Groups } from "./groups.ts";
import { likelyMisprints } from "./misprints.ts";
import { exclusion, PERSON_FEATURES } from "./person-features.ts";
import { type Profile, profileOf, settlePosts } from "./profile.ts";
import { wordEnds } from "./word-ends.ts";

const JOINS = 3;
const DOUBTS = 0.5;
/** Rarity from which one city has a name once, and from which one national paper means one person by it. */
const RARE = 1.5;
/** Rarity from which a name that is printed bare on so many pages of a national paper means one person. */
const UNCOMMON = 0.8;
const OFTEN = 4;
const VERY_RARE = 1.8;
/** How far the best candidate for a bare name must lead. */
const LEAD = 1.5;
/** Groups of one name beyond which only proof joins: a name so common says nothing. */
const MOST = 120;

export function joinPersons(clusters: Clusters, groups: Groups, lexicons: Lexicons): readonly Doubt[] {
  const bearsOf = titleReader(lexicons);
  const people = clusters.all.filter((cluster) => cluster.label === "Person" && !cluster.byline);
  settlePosts(people, groups);
  joinByProof(people, groups, bearsOf);
  const byName = new Map<string, Cluster[]>();
  for (const cluster of people) {
    const known = byName.get(cluster.name);
    if (known === undefined) byName.set(cluster.name, [cluster]);
    else known.push(cluster);
  }
  const doubts = [...byName].flatMap(([name, bearers]) => {
    const rarity = rarityOf(name, lexicons);
    joinBareInOneCity(bearers, groups, rarity, bearsOf);
    return weighName(bearers, groups, rarity, (members) => profileOf(members, groups, bearsOf));
  });
  return [...doubts, ...likelyMisprints(people, groups)];
}

/** 0 for 李强 and 穆罕默德, 2 for a name that a country has once at most: 陈恢清, 马克龙. */
export function rarityOf(name: string, lexicons: Lexicons): number {
  if (isCommonAbroad(name, lexicons)) return 0;
  return Math.min(2, Math.max(0, (-lexicons.names.logShare(name) - 11) / 2));
}

/** Also where a page cuts it short: 穆罕默. */
function isCommonAbroad(name: string, lexicons: Lexicons): boolean {
  return lexicons
    .terms("common-foreign-names")
    .some(({ term }) => term.startsWith(name) && name.length >= term.length - 1);
}

type BearsOf = (cluster: Cluster) => readonly string[];

/** 习近平总书记 as a surface form bears 总书记. */
function titleReader(lexicons: Lexicons): BearsOf {
  const titles = wordEnds(lexicons.terms("national-titles"));
  return ({ name, forms }) =>
    forms.texts.flatMap((form) => {
      const title = form.startsWith(name) ? titles.tail(form.slice(name.length)) : undefined;
      return title === undefined ? [] : [title.term];
    });
}

/** The same post, happening or national title under one name is proof. */
function joinByProof(people: readonly Cluster[], groups: Groups, bearsOf: BearsOf): void {
  const buckets = new Buckets(groups);
  for (const person of people) {
    const { name, facts } = person;
    for (const { title, body, bodyName } of facts?.posts ?? []) {
      buckets.add(`${name} post ${title} ${body}`, person, `the same post: ${title} of ${bodyName}`);
    }
    for (const tie of facts?.ties ?? [])
      buckets.add(`${name} tie ${groups.root(tie.index)}`, person, "the same happening or chain");
    for (const title of bearsOf(person))
      buckets.add(`${name} bears ${title}`, person, `called ${title} on both pages`);
  }
}

/** A rare name without any post in the papers of one city, or in one national paper, is one person. */
function joinBareInOneCity(
  bearers: readonly Cluster[],
  groups: Groups,
  rarity: number,
  bearsOf: BearsOf,
): void {
  if (rarity < UNCOMMON) return;
  const buckets = new Buckets(groups);
  const pages = new Map<string, number>();
  for (const { page } of bearers) pages.set(page.scope, (pages.get(page.scope) ?? 0) + 1);
  for (const person of bearers) {
    const isNational = person.page.home.length === 0;
    // Whom a paper of the country names again and again without a post needs no introduction: 毛泽东.
    const least = isNational ? ((pages.get(person.page.scope) ?? 0) >= OFTEN ? UNCOMMON : VERY_RARE) : RARE;
    if (rarity < least || person.page.scope === person.page.id) continue;
    if ((person.facts?.posts.length ?? 0) > 0 || bearsOf(person).length > 0) continue;
    buckets.add(person.page.scope, person, `a rare name in papers of ${person.page.scope}`);
  }
}

type ProfileOf = (clusters: readonly Cluster[]) => Profile;

function weighName(
  bearers: readonly Cluster[],
  groups: Groups,
  rarity: number,
  profile: ProfileOf,
): readonly Doubt[] {
  const all = profilesOf(bearers, groups, profile);
  const known = all.filter(isKnown).slice(0, MOST);
  if (all.length < 2) return [];
  const pairs = known.flatMap((a, i) => known.slice(i + 1).map((b) => weigh(a, b, rarity)));
  const doubts = joinBest(pairs, groups, profile);
  const settled = profilesOf(bearers, groups, profile);
  const candidates = settled.filter(isKnown).slice(0, MOST);
  const bare = settled.filter((each) => !isKnown(each));
  const open = bare.flatMap((each) => joinBare(each, candidates, groups, rarity));
  return [...doubts, ...open, ...joinCompany(bare, groups, rarity, profile)];
}

/** Bare names that nobody known fits may still share their company: the same people meet again. */
function joinCompany(
  bare: readonly Profile[],
  groups: Groups,
  rarity: number,
  profile: ProfileOf,
): readonly Doubt[] {
  const alone = bare.filter((each) => each.company.size > 0).slice(0, MOST);
  const pairs = alone.flatMap((a, i) => alone.slice(i + 1).map((b) => weigh(a, b, rarity)));
  return joinBest(pairs, groups, profile).filter(({ score }) => score >= JOINS - 1);
}

function isKnown(profile: Profile): boolean {
  return profile.posts.length > 0 || profile.bears.size > 0;
}

function profilesOf(bearers: readonly Cluster[], groups: Groups, profile: ProfileOf): readonly Profile[] {
  const byRoot = new Map<number, Cluster[]>();
  for (const cluster of bearers) {
    const root = groups.root(cluster.index);
    const members = byRoot.get(root);
    if (members === undefined) byRoot.set(root, [cluster]);
    else members.push(cluster);
  }
  return [...byRoot.values()].map(profile);
}

interface Weighed {
  readonly a: Profile;
  readonly b: Profile;
  readonly score: number;
  readonly says: readonly string[];
}

/** The sum of what the features say of two people of one name. */
export function weigh(a: Profile, b: Profile, rarity: number): Weighed {
  const told = PERSON_FEATURES.flatMap((feature) => feature.weigh(a, b, rarity) ?? []);
  const score = told.reduce((sum, each) => sum + each.score, 0);
  return { a, b, score, says: told.map((each) => each.says) };
}

/** The surest pairs first; what a join adds may exclude a later one. */
function joinBest(pairs: readonly Weighed[], groups: Groups, profile: ProfileOf): readonly Doubt[] {
  const members = new Map<number, readonly Cluster[]>();
  const membersOf = (each: Profile) => members.get(groups.root(anchor(each))) ?? each.clusters;
  const doubts: Doubt[] = [];
  for (const { a, b, score, says } of [...pairs].sort(surestFirst)) {
    if (groups.root(anchor(a)) === groups.root(anchor(b)) || score < DOUBTS) continue;
    const [left, right] = [membersOf(a), membersOf(b)];
    if (score < JOINS || exclusion(profile(left).posts, profile(right).posts) !== undefined) {
      doubts.push({ a: anchor(a), b: anchor(b), score, says });
    } else if (groups.join(anchor(a), anchor(b), says.join("; "))) {
      members.set(groups.root(anchor(a)), [...left, ...right]);
    }
  }
  return doubts;
}

/** A bare name joins the one candidate that fits clearly better than all others. */
function joinBare(
  bare: Profile,
  candidates: readonly Profile[],
  groups: Groups,
  rarity: number,
): readonly Doubt[] {
  const fits = candidates.map((each) => weigh(each, bare, rarity)).sort(surestFirst);
  const [best, second] = fits;
  if (best === undefined || best.score < DOUBTS) return [];
  const pair = { a: anchor(best.a), b: anchor(bare) };
  const isClear = best.score >= JOINS && (second === undefined || best.score - second.score >= LEAD);
  if (isClear && groups.join(pair.a, pair.b, best.says.join("; "))) return [];
  return [{ ...pair, score: best.score, says: best.says }];
}

function anchor({ clusters }: Profile): number {
  return clusters[0]?.index ?? -1;
}

function surestFirst(x: Weighed, y: Weighed): number {
  return y.score - x.score || anchor(x.a) - anchor(y.a) || anchor(x.b) - anchor(y.b);
}
