/** Gathers what each page calls each thing: one cluster per page and canonical name. */
import type { EntityLabel, EntityRef, Mention, PageReading } from "../../model/index.ts";
import { bylineRef, clusterKey } from "../../model/index.ts";

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

export interface Cluster {
  /** Position in time order; the least index of a group is its anchor. */
  index: number;
  readonly key: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly page: PageFacts;
  readonly articles: Set<number>;
  /** Surface form → how often. */
  readonly forms: Map<string, number>;
  /** Whether it is the writer of an article. */
  readonly byline: boolean;
}

export interface Clusters {
  /** Sorted by edition date, page and key, so that the order in which pages were read does not matter. */
  readonly all: readonly Cluster[];
  readonly byKey: ReadonlyMap<string, Cluster>;
}

/** Person names that one page gives to several people; `apart(page, name, article)` tells them apart by article. */
export type SplitNames = (reading: PageReading) => ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What stands behind a name as part of how somebody is called: `总书记` behind `习近平`; "" for nothing. */
export type TitleBehind = (text: string) => string;

/** `titleBehind` is asked of the page's text behind each person's name, so that 习近平总书记 is a form of 习近平. */
export function gatherClusters(
  readings: readonly PageReading[],
  splitNames: SplitNames,
  titleBehind: TitleBehind,
): Clusters {
  const all: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  for (const reading of [...readings].sort(inTimeOrder)) {
    const own = gatherPage(reading, splitNames(reading), titleBehind);
    for (const cluster of own.sort((a, b) => compare(a.key, b.key))) {
      cluster.index = all.length;
      all.push(cluster);
      byKey.set(cluster.key, cluster);
    }
  }
  return { all, byKey };
}

function gatherPage(
  reading: PageReading,
  splits: ReadonlyMap<string, ReadonlyMap<number, number>>,
  titleBehind: TitleBehind,
): Cluster[] {
  const page = pageFacts(reading);
  const known = new Map<string, Cluster>();
  const touch = (ref: string, label: EntityLabel, name: string, article: number, byline = false): Cluster => {
    const part = splits.get(ref)?.get(article);
    const own = part === undefined ? ref : `${ref}@${part}`;
    let cluster = known.get(own);
    if (cluster === undefined) {
      const key = clusterKey(page.id, ref, part);
      cluster = { index: 0, key, label, name, page, articles: new Set(), forms: new Map(), byline };
      known.set(own, cluster);
    }
    cluster.articles.add(article);
    return cluster;
  };
  const touchRef = (ref: EntityRef, article: number) => touch(ref.key, ref.label, ref.name, article);
  for (const mention of reading.mentions) {
    const cluster = touch(`${mention.label}:${mention.name}`, mention.label, mention.name, mention.article);
    const form = calledBy(mention, reading.page.text, titleBehind);
    cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1);
  }
  for (const event of reading.events) touch(event.key, "Event", event.title, event.article);
  for (const { subject, object, evidence } of reading.statements) {
    touchRef(subject, evidence.article);
    touchRef(object, evidence.article);
  }
  for (const { index, bylines } of reading.articles) {
    for (const name of bylines) touch(bylineRef(name), "Person", name, index, true);
  }
  return [...known.values()];
}

/** No title is longer. */
const TITLE_ROOM = 6;

function calledBy({ label, name, text, span }: Mention, page: string, titleBehind: TitleBehind): string {
  if (label !== "Person" || text !== name) return text;
  return text + titleBehind(page.slice(span.end, span.end + TITLE_ROOM).replace(/\s+/g, ""));
}

function pageFacts({ page }: PageReading): PageFacts {
  const home = page.home.path;
  const scope = home.length > 0 ? home.slice(0, 2).join("/") : (page.paper ?? page.id);
  return { id: page.id, date: page.date ?? "", paper: page.paper ?? "", home, scope };
}

/** Undated pages come last: they anchor nothing that a dated page knows. */
function inTimeOrder({ page: a }: PageReading, { page: b }: PageReading): number {
  return compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
