/** What pages say of a person, gathered for one group of clusters: posts, cities, company, happenings. */
import type { PageReading, Statement } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { BodyName, ReadBodyName } from "./body-name.ts";
import { type Cluster, clusterOn, type PageClusters, type PersonFacts, type StatedPost } from "./clusters.ts";
import type { Groups } from "./groups.ts";
import type { HeldPost } from "./held-post.ts";
import type { Shared } from "./shared.ts";
import { wordEnds } from "./word-ends.ts";

export interface Profile {
  readonly name: string;
  readonly clusters: readonly Cluster[];
  readonly posts: readonly HeldPost[];
  /** Cities whose papers name the person; a national paper adds none. */
  readonly homes: ReadonlySet<string>;
  /** Papers of no one city that name the person. */
  readonly papers: ReadonlySet<string>;
  /** Names of others at the same happenings. */
  readonly company: ReadonlySet<string>;
  /** Roots of happenings and chains. */
  readonly ties: ReadonlySet<number>;
  /** Titles borne behind the name by one person in the country: 总书记. */
  readonly bears: ReadonlySet<string>;
}

/** Reads one HOLDS statement as a post. */
export type ReadPost = (
  statement: Statement,
  home: readonly string[],
  body: number,
  date: string,
) => HeldPost;

/** Characters that make a title a deputy's or an aide's; they stand in a lexicon. */
export function postReader(lexicons: Lexicons, readBody: ReadBodyName): ReadPost {
  const singles = wordEnds(lexicons.terms("single-holder-posts"));
  const deputies = lexicons.terms("deputy-marks").map(({ term }) => term);
  const nationalTitles = wordEnds(lexicons.terms("national-titles"));
  return ({ object, props }, home, body, date) => {
    const title = typeof props.title === "string" ? props.title : "";
    const { place, national }: BodyName = readBody(object.name, home);
    const isDeputy = deputies.some((mark) => title.includes(mark));
    const kind = isDeputy ? undefined : singles.tail(title)?.values.kind;
    return {
      title,
      body,
      bodyName: object.name,
      place,
      national: national || (nationalTitles.tail(title) !== undefined && place === null),
      former: props.former === true || props.state === "ends",
      single: kind === "office" || kind === "head" ? kind : "none",
      first: date,
      last: date,
    };
  };
}

/** Picks the titles among statements that one person holds at a time: 市长, 董事长; not 副市长. */
export function soleTitleReader(
  lexicons: Lexicons,
): (statements: readonly Statement[]) => ReadonlySet<string> {
  const singles = wordEnds(lexicons.terms("single-holder-posts"));
  const deputies = lexicons.terms("deputy-marks").map(({ term }) => term);
  const isSole = (title: string) =>
    singles.tail(title) !== undefined && !deputies.some((mark) => title.includes(mark));
  return (statements) => {
    const titles = new Set<string>();
    for (const { relation, props } of statements)
      if (relation === "HOLDS" && typeof props.title === "string") titles.add(props.title);
    return new Set([...titles].filter(isSole));
  };
}

/** Notes on each person's cluster what its page says of them. */
export function notePersonFacts(
  reading: PageReading,
  clusters: PageClusters,
  readPost: ReadPost,
  shared: Shared,
): void {
  const { statements } = reading;
  const find = (ref: string, article: number) => clusterOn(clusters, ref, article);
  const present = companies(statements, shared);
  for (const statement of statements) {
    const { subject, object, relation, evidence } = statement;
    if (subject.label !== "Person") continue;
    const person = find(subject.key, evidence.article);
    const other = find(object.key, evidence.article);
    if (person === undefined || other === undefined) continue;
    const known = factsOf(person);
    if (relation === "HOLDS") {
      const post = readPost(statement, person.page.home, 0, person.page.date);
      notePost(known, { of: other, ...post, title: shared.text(post.title), bodyName: other.name });
    } else if (relation === "ATTENDED" || relation === "LEADS_CHAIN") noteOnce(known.ties, other);
    if (relation === "ATTENDED") noteOnce(known.company, present.get(object.key) ?? []);
  }
  for (const [name, article, list] of listed(reading, shared)) {
    const person = find(`Person:${name}`, article);
    if (person !== undefined) noteOnce(factsOf(person).company, list);
  }
}

function factsOf(person: Cluster): PersonFacts {
  person.facts ??= { posts: [], company: [], ties: [] };
  return person.facts;
}

function noteOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

/** What articles of one page state twice says no more. */
function notePost({ posts }: PersonFacts, post: StatedPost): void {
  const isSame = (other: StatedPost) =>
    other.of === post.of && other.title === post.title && other.former === post.former;
  if (!posts.some(isSame)) posts.push(post);
}

/** Puts the roots of the groups that bodies are in by now into the posts. */
export function settlePosts(people: readonly Cluster[], groups: Groups): void {
  for (const { facts } of people)
    for (const post of facts?.posts ?? []) post.body = groups.root(post.of.index);
}

/** People between whose names nothing but 、 stands: `listed(page)` gives each with the whole list. */
function* listed(
  { mentions }: PageReading,
  shared: Shared,
): Generator<readonly [name: string, article: number, list: readonly string[]]> {
  const people = mentions.filter(({ label }) => label === "Person");
  const sorted = people.sort((a, b) => a.article - b.article || a.at.start - b.at.start);
  let list: typeof people = [];
  for (const mention of [...sorted, undefined]) {
    const before = list.at(-1);
    const goesOn =
      mention !== undefined &&
      before?.article === mention.article &&
      mention.at.start - before.at.end === LIST_GAP;
    if (!goesOn) {
      if (list.length >= LISTED) {
        const members = shared.texts(list.map(({ name }) => name));
        for (const { name, article } of list) yield [name, article, members];
      }
      list = [];
    }
    if (mention !== undefined) list.push(mention);
  }
}

const LIST_GAP = 1;
/** Two names side by side are no list. */
const LISTED = 3;

/** Event key → names of the people there. */
function companies(statements: readonly Statement[], shared: Shared): ReadonlyMap<string, readonly string[]> {
  const present = new Map<string, Set<string>>();
  for (const { subject, relation, object } of statements) {
    if (relation !== "ATTENDED" || subject.label !== "Person") continue;
    const names = present.get(object.key) ?? new Set();
    present.set(object.key, names.add(subject.name));
  }
  return new Map([...present].map(([key, names]) => [key, shared.texts([...names])]));
}

export function profileOf(
  clusters: readonly Cluster[],
  groups: Groups,
  bearsOf: (cluster: Cluster) => readonly string[],
): Profile {
  const homes = clusters.filter(({ page }) => page.home.length > 0).map(({ page }) => page.scope);
  const papers = clusters.filter(({ page }) => page.home.length === 0).map(({ page }) => page.scope);
  const known = clusters.flatMap(({ facts }) => facts ?? []);
  const name = clusters[0]?.name ?? "";
  const company = new Set(known.flatMap((facts) => facts.company.flat()));
  company.delete(name);
  return {
    name,
    clusters,
    posts: distinctPosts(known.flatMap(({ posts }) => posts)),
    homes: new Set(homes),
    papers: new Set(papers),
    company,
    ties: new Set(known.flatMap(({ ties }) => ties.map(({ index }) => groups.root(index)))),
    bears: new Set(clusters.flatMap(bearsOf)),
  };
}

/** One row per title, body and standing, with the days between which pages state it. */
function distinctPosts(posts: readonly HeldPost[]): readonly HeldPost[] {
  const rows = new Map<string, HeldPost>();
  for (const post of posts) {
    const key = `${post.title} ${post.body} ${post.former}`;
    const known = rows.get(key);
    rows.set(key, known === undefined ? post : spanning(known, post));
  }
  return [...rows.values()];
}

function spanning(a: HeldPost, b: HeldPost): HeldPost {
  const days = [a.first, a.last, b.first, b.last].filter((day) => day !== "").sort();
  return { ...a, first: days[0] ?? "", last: days.at(-1) ?? "" };
}
