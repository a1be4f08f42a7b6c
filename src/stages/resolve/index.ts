/** Decides over all pages which names are one thing: pages' names → clusters → groups → entities. */
import type { Join, Judgement, PageReading, Resolution } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { bodyNameReader } from "./body-name.ts";
import { joinBylines } from "./bylines.ts";
import { type Cluster, type Clusters, inTimeOrder } from "./clusters.ts";
import { doubtfulPairs } from "./doubts.ts";
import { makeEntities } from "./entities.ts";
import { EntityIndex } from "./entity-index.ts";
import { gistReader, type PageGist } from "./gist.ts";
import { Buckets, Groups } from "./groups.ts";
import { joinHappenings } from "./happenings.ts";
import { decisionsOf } from "./judgements.ts";
import { nameBuckets } from "./names.ts";
import { joinPersons } from "./persons.ts";
import { placeReader } from "./place-path.ts";
import { joinRenamings } from "./renamings.ts";
import { joinShortNames } from "./short-names.ts";
import { titleReader } from "./titles.ts";

export type { PageGist } from "./gist.ts";

/** Resolution in two steps, so that no reading needs to stay: what it keeps of each page, and what follows from all. */
export interface Resolver {
  gist(reading: PageReading): PageGist;
  /** Clashes of labels are left to `labelClashes`: they take the statements of the pages. */
  resolve(gists: readonly PageGist[]): Resolution;
}

/** The order of pages and of decisions does not matter. */
export function resolver(judgements: readonly Judgement[], lexicons: Lexicons): Resolver {
  const decisions = decisionsOf(judgements);
  const readBody = bodyNameReader(lexicons);
  const titles = titleReader(lexicons);
  const placePath = placeReader(lexicons);
  const nameOf = nameBuckets(lexicons, readBody, placePath);
  const resolveAll = (gists: readonly PageGist[]): Resolution => {
    const clusters = inTimeOrder(gists);
    const groups = new Groups(clusters.all.length);
    const judged = gists.map((gist) => gist.judged);
    const replayed = decisions.replay(judged, clusters, groups);
    joinEqualNames(clusters, groups, nameOf);
    joinBylines(clusters.all, groups);
    const renamed = joinRenamings(
      gists.flatMap(({ renamings }) => renamings),
      groups,
    );
    const doubts = [
      ...joinShortNames(clusters.all, groups, readBody, lexicons),
      ...joinHappenings(
        gists.flatMap(({ tellings }) => tellings),
        groups,
        titles,
      ),
      ...joinPersons(clusters, groups, lexicons),
    ];
    for (const cluster of clusters.all) cluster.facts = undefined;
    const bucketOf = (cluster: Cluster) => anchorName(cluster, nameOf);
    const words = { groups, lexicons, placePath, bucketOf, given: replayed.names, renamed };
    const { entities, byRoot } = makeEntities(clusters.all, words);
    const pages = gists.map((gist) => [gist.page.id, gist.clusters] as const);
    const idOf = ({ index }: Cluster) => byRoot.get(groups.root(index))?.id ?? "";
    return {
      entities,
      entityOf: new EntityIndex(pages, idOf),
      joins: [...byRoot].flatMap(([root, { id }]): Join[] =>
        [...groups.reasons(root)].map(([says, count]) => ({ entity: id, says, count })),
      ),
      doubts: doubtfulPairs(doubts, clusters, groups, byRoot),
      rejected: replayed.rejected,
      accepted: replayed.accepted,
      corrected: new Map(judged.flatMap(({ corrected }) => [...corrected])),
      soleTitles: new Set(gists.flatMap(({ soleTitles }) => soleTitles)),
      issues: replayed.issues,
    };
  };
  return { gist: gistReader(decisions, lexicons, readBody, titles), resolve: resolveAll };
}

/** Everything but people and events is one where its name, in its place, is one. */
function joinEqualNames(clusters: Clusters, groups: Groups, nameOf: ReturnType<typeof nameBuckets>): void {
  const buckets = new Buckets(groups);
  for (const cluster of clusters.all) {
    if (cluster.label === "Person" || cluster.label === "Event") continue;
    const { bucket, says } = nameOf(cluster);
    buckets.add(bucket, cluster, says);
  }
}

/** What an entity's id is made of: its anchor's name where that says enough, with city, day or paper where not. */
function anchorName(cluster: Cluster, nameOf: ReturnType<typeof nameBuckets>): string {
  const { name, page, label, byline, record } = cluster;
  if (byline) return `${name} writes for ${page.paper || page.id}`;
  if (label === "Person") return `${name} in ${page.scope}`;
  if (label !== "Event") return nameOf(cluster).bucket;
  return `${record?.date ?? page.id} ${record?.title ?? name} in ${page.scope}`;
}
