/** What pages say of a person, gathered for one group of clusters: posts, cities, company, happenings. */
import type { Evidence, PageReading, Statement } from "../../model/index.ts";
import { clusterKey } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { BodyName, ReadBodyName } from "./body-name.ts";
import type { Cluster, Clusters } from "./clusters.ts";
import type { Groups } from "./groups.ts";
import { wordEnds } from "./word-ends.ts";

export interface HeldPost {
  readonly title: string;
  /** Root of the body's group. */
  readonly body: number;
  readonly bodyName: string;
  readonly place: readonly string[] | null;
  readonly national: boolean;
  readonly former: boolean;
  /** office = an administration's head, of which one person has one; head = the one head of its body. */
  readonly single: "office" | "head" | "none";
  /** First and last edition date that states it, "" where no page is dated. */
  readonly first: string;
  readonly last: string;
}

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

export interface PersonFacts {
  readonly posts: readonly HeldPost[];
  readonly company: ReadonlySet<string>;
  readonly ties: ReadonlySet<number>;
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

/** The titles among the statements that one person holds at a time: 市长, 董事长; not 副市长. */
export function soleTitles(readings: readonly PageReading[], lexicons: Lexicons): ReadonlySet<string> {
  const singles = wordEnds(lexicons.terms("single-holder-posts"));
  const deputies = lexicons.terms("deputy-marks").map(({ term }) => term);
  const titles = new Set<string>();
  for (const { statements } of readings) {
    for (const { relation, props } of statements) {
      if (relation === "HOLDS" && typeof props.title === "string") titles.add(props.title);
    }
  }
  const isSole = (title: string) =>
    singles.tail(title) !== undefined && !deputies.some((mark) => title.includes(mark));
  return new Set([...titles].filter(isSole));
}

/** Cluster index of every person → what its page says of them. */
export function personFacts(
  readings: readonly PageReading[],
  clusters: Clusters,
  groups: Groups,
  readPost: ReadPost,
): ReadonlyMap<number, PersonFacts> {
  const facts = new Map<number, { posts: HeldPost[]; company: Set<string>; ties: Set<number> }>();
  const of = (person: Cluster) => {
    const known = facts.get(person.index) ?? {
      posts: [],
      company: new Set<string>(),
      ties: new Set<number>(),
    };
    facts.set(person.index, known);
    return known;
  };
  for (const reading of readings) {
    const { page, statements } = reading;
    const find = (ref: string, { article }: Pick<Evidence, "article">) =>
      clusters.byKey.get(clusterKey(page.id, ref)) ?? clusters.byKey.get(clusterKey(page.id, ref, article));
    const present = companies(statements);
    for (const statement of statements) {
      const { subject, object, relation, evidence } = statement;
      if (subject.label !== "Person") continue;
      const [person, other] = [find(subject.key, evidence), find(object.key, evidence)];
      if (person === undefined || other === undefined) continue;
      const known = of(person);
      const root = groups.root(other.index);
      if (relation === "HOLDS") {
        known.posts.push(readPost(statement, page.home.path, root, page.date ?? ""));
      } else if (relation === "ATTENDED" || relation === "LEADS_CHAIN") known.ties.add(root);
      for (const name of relation === "ATTENDED" ? (present.get(object.key) ?? []) : []) {
        if (name !== subject.name) known.company.add(name);
      }
    }
    for (const [name, article, others] of listed(reading)) {
      const person = find(`Person:${name}`, { article });
      if (person !== undefined) for (const other of others) of(person).company.add(other);
    }
  }
  return facts;
}

/** People between whose names nothing but 、 stands: `listed(page)` gives each with the others of the list. */
function* listed({
  mentions,
}: PageReading): Generator<readonly [name: string, article: number, others: readonly string[]]> {
  const people = mentions.filter(({ label }) => label === "Person");
  const sorted = people.sort((a, b) => a.article - b.article || a.at.start - b.at.start);
  let list: typeof people = [];
  const members = () => list.map(({ name }) => name);
  for (const mention of [...sorted, undefined]) {
    const before = list.at(-1);
    const goesOn =
      mention !== undefined &&
      before?.article === mention.article &&
      mention.at.start - before.at.end === LIST_GAP;
    if (!goesOn) {
      if (list.length >= LISTED) {
        for (const { name, article } of list)
          yield [name, article, members().filter((other) => other !== name)];
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
function companies(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const present = new Map<string, Set<string>>();
  for (const { subject, relation, object } of statements) {
    if (relation !== "ATTENDED" || subject.label !== "Person") continue;
    const names = present.get(object.key) ?? new Set();
    present.set(object.key, names.add(subject.name));
  }
  return present;
}

export function profileOf(
  clusters: readonly Cluster[],
  facts: ReadonlyMap<number, PersonFacts>,
  bearsOf: (cluster: Cluster) => readonly string[],
): Profile {
  const homes = clusters.filter(({ page }) => page.home.length > 0).map(({ page }) => page.scope);
  const papers = clusters.filter(({ page }) => page.home.length === 0).map(({ page }) => page.scope);
  const known = clusters.flatMap(({ index }) => facts.get(index) ?? []);
  return {
    name: clusters[0]?.name ?? "",
    clusters,
    posts: distinctPosts(known.flatMap(({ posts }) => posts)),
    homes: new Set(homes),
    papers: new Set(papers),
    company: new Set(known.flatMap(({ company }) => [...company])),
    ties: new Set(known.flatMap(({ ties }) => [...ties])),
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
