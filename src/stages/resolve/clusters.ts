/** Gathers what each page calls each thing: one cluster per page and canonical name. */
import type { EntityLabel, EntityRef, EventRecord, Mention, PageReading } from "../../model/index.ts";
import { bylineRef, clusterKey } from "../../model/index.ts";
import { compareText } from "../../text/order.ts";
import type { HeldPost } from "./held-post.ts";
import type { Shared } from "./shared.ts";

/** A post as one page states it. */
export interface StatedPost extends HeldPost {
  /** The cluster behind the name of the body. */
  readonly of: Cluster;
  body: number;
}

/** What one page says of a person. */
export interface PersonFacts {
  readonly posts: StatedPost[];
  /** Lists of names in which it stands, its own among them; all of a list share it. */
  readonly company: (readonly string[])[];
  /** Happenings and chains. */
  readonly ties: Cluster[];
}

/** What resolution needs to know of a page. */
export interface PageFacts {
  readonly id: string;
  /** Edition date, or "". */
  readonly date: string;
  readonly paper: string;
  /** Gazetteer path of the place that the paper serves; empty for a national or unknown paper. */
  readonly home: readonly string[];
  /** Province and city of `home` as one string, else the paper, else the page: where a local name is meant. */
  readonly scope: string;
}

/** A happening as one article tells it, without its sentence. */
export type Told = Pick<EventRecord, "article" | "type" | "title" | "date" | "dateTo" | "precision">;

/** Texts with how often each was seen, in the order in which they came. */
export interface Counted {
  readonly texts: readonly string[];
  readonly counts: readonly number[];
}

/** All clusters of a corpus are held at once: each is one small object, and its key is made when it is asked for. */
export class Cluster {
  /** Position in time order; the least index of a group is its anchor. */
  index = 0;
  readonly page: PageFacts;
  readonly label: EntityLabel;
  readonly name: string;
  /** Whether it is the writer of an article. */
  readonly byline: boolean;
  readonly articles: readonly number[];
  /** How it is called, titles behind a person's name with it. */
  readonly forms: Counted;
  /** How it is printed. */
  readonly printed: Counted;
  /** What articles tell of it, for a happening. */
  record: Told | undefined = undefined;
  /** What the page says of it, for a person. */
  facts: PersonFacts | undefined = undefined;
  /** Its key on its page; `null` for the usual one, of label and name. */
  readonly #ref: string | null;

  constructor(page: PageFacts, draft: Draft, shared: Shared) {
    this.page = page;
    this.label = draft.label;
    this.byline = draft.byline;
    this.name = draft.label === "Event" ? draft.name : shared.text(draft.name);
    this.#ref = draft.ref === `${draft.label}:${draft.name}` ? null : draft.ref;
    this.articles = shared.numbers([...draft.articles]);
    this.forms = counted(draft.forms, shared);
    this.printed = draft.isTitled || this.#ref !== null ? counted(draft.printed, shared) : this.forms;
  }

  /** What the page's statements name it by; where several of one name are on the page, with an article. */
  get ref(): string {
    return this.#ref ?? `${this.label}:${this.name}`;
  }

  get key(): string {
    return clusterKey(this.page.id, this.ref);
  }
}

const NOTHING: Counted = { texts: [], counts: [] };

function counted(counts: ReadonlyMap<string, number>, shared: Shared): Counted {
  if (counts.size === 0) return NOTHING;
  return { texts: shared.texts([...counts.keys()]), counts: shared.numbers([...counts.values()]) };
}

/** A cluster while its page is read. */
interface Draft {
  readonly ref: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly byline: boolean;
  readonly articles: Set<number>;
  readonly forms: Map<string, number>;
  readonly printed: Map<string, number>;
  /** Whether a form has a title that is not printed as part of the name. */
  isTitled: boolean;
}

export interface Clusters {
  /** Sorted by edition date, page and key, so that the order in which pages were read does not matter. */
  readonly all: readonly Cluster[];
}

/** Person names that one page gives to several people; `apart(page, name, article)` tells them apart by article. */
export type SplitNames = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What stands behind a name as part of how somebody is called: `总书记` behind `习近平`; "" for nothing. */
export type TitleBehind = (text: string) => string;

/** A page's clusters by their keys on the page. */
export type PageClusters = ReadonlyMap<string, Cluster>;

/** Finds the cluster that a key (`EntityRef.key`) stands for in an article of one page. */
export function clusterOn(clusters: PageClusters, ref: string, article: number): Cluster | undefined {
  return clusters.get(ref) ?? clusters.get(`${ref}@${article}`);
}

/** `titleBehind` is asked of the page's text behind each person's name, so that 习近平总书记 is a form of 习近平. */
export function gatherPage(
  reading: PageReading,
  splits: SplitNames,
  titleBehind: TitleBehind,
  shared: Shared,
): { readonly page: PageFacts; readonly clusters: PageClusters } {
  const drafts = new Drafts(splits);
  for (const mention of reading.mentions) {
    const { label, name, text, article } = mention;
    const draft = drafts.touch(`${label}:${name}`, label, name, article);
    const form = calledBy(mention, reading.page.text, titleBehind);
    count(draft.forms, form);
    // Other stages look a name up by the article itself.
    if (draft.ref === `${label}:${name}` || draft.ref.endsWith(`@${article}`)) count(draft.printed, text);
    if (form !== text) draft.isTitled = true;
  }
  for (const event of reading.events) drafts.touch(event.key, "Event", event.title, event.article);
  const touchRef = (ref: EntityRef, article: number) => drafts.touch(ref.key, ref.label, ref.name, article);
  for (const { subject, object, evidence } of reading.statements) {
    touchRef(subject, evidence.article);
    touchRef(object, evidence.article);
  }
  for (const { index, bylines } of reading.articles) {
    for (const name of bylines) drafts.touch(bylineRef(name), "Person", name, index, true);
  }
  const page = pageFacts(reading, shared);
  const clusters = new Map([...drafts.all].map(([ref, draft]) => [ref, new Cluster(page, draft, shared)]));
  return { page, clusters };
}

class Drafts {
  readonly all = new Map<string, Draft>();
  readonly #splits: SplitNames;

  constructor(splits: SplitNames) {
    this.#splits = splits;
  }

  touch(ref: string, label: EntityLabel, name: string, article: number, byline = false): Draft {
    const part = this.#splits.get(ref)?.get(article);
    const own = part === undefined ? ref : `${ref}@${part}`;
    let draft = this.all.get(own);
    if (draft === undefined) {
      const empty = { articles: new Set<number>(), forms: new Map(), printed: new Map(), isTitled: false };
      draft = { ref: own, label, name, byline, ...empty };
      this.all.set(own, draft);
    }
    draft.articles.add(article);
    return draft;
  }
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

/** Gives each cluster its place in time order. */
export function inTimeOrder(
  pages: readonly { readonly page: PageFacts; readonly clusters: readonly Cluster[] }[],
): Clusters {
  const all: Cluster[] = [];
  for (const { clusters } of [...pages].sort((a, b) => earlier(a.page, b.page))) {
    for (const cluster of clusters) {
      cluster.index = all.length;
      all.push(cluster);
    }
  }
  return { all };
}

export function byKey(clusters: PageClusters): readonly Cluster[] {
  return [...clusters].sort(([a], [b]) => compareText(a, b)).map(([, cluster]) => cluster);
}

/** No title is longer. */
const TITLE_ROOM = 6;

function calledBy({ label, name, text, span }: Mention, page: string, titleBehind: TitleBehind): string {
  if (label !== "Person" || text !== name) return text;
  return text + titleBehind(page.slice(span.end, span.end + TITLE_ROOM).replace(/\s+/g, ""));
}

function pageFacts({ page }: PageReading, shared: Shared): PageFacts {
  const home = shared.texts(page.home.path);
  const scope = home.length > 0 ? home.slice(0, 2).join("/") : (page.paper ?? page.id);
  const paper = shared.text(page.paper ?? "");
  return { id: page.id, date: shared.text(page.date ?? ""), paper, home, scope: shared.text(scope) };
}

/** Undated pages come last: they anchor nothing that a dated page knows. */
function earlier(a: PageFacts, b: PageFacts): number {
  return compareText(a.date || "9999", b.date || "9999") || compareText(a.id, b.id);
}
