/** Decides over all pages which names are one thing: pages' names → clusters → groups → entities. */
import type { EventRecord, Join, Judgement, PageReading, Resolution } from "../../model/index.ts";
import { clusterKey, withCorrections } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { bodyNameReader } from "./body-name.ts";
import { joinBylines } from "./bylines.ts";
import { type Cluster, type Clusters, gatherClusters } from "./clusters.ts";
import { doubtfulPairs } from "./doubts.ts";
import { makeEntities } from "./entities.ts";
import { Buckets, Groups } from "./groups.ts";
import { joinHappenings } from "./happenings.ts";
import { correctedStatements, replayJudgements } from "./judgements.ts";
import { labelClashes } from "./label-clashes.ts";
import { nameBuckets } from "./names.ts";
import { namesakesOn } from "./namesakes.ts";
import { joinPersons } from "./persons.ts";
import { placeReader } from "./place-path.ts";
import { postReader, soleTitles } from "./profile.ts";
import { joinRenamings } from "./renamings.ts";
import { joinShortNames } from "./short-names.ts";
import { titleReader } from "./titles.ts";
import { wordEnds } from "./word-ends.ts";

/** A pure function of pages and decisions: the order of either does not matter. */
export function resolve(
  read: readonly PageReading[],
  judgements: readonly Judgement[],
  lexicons: Lexicons,
): Resolution {
  const corrected = correctedStatements(judgements, read);
  const readings = withCorrections(read, corrected);
  const readBody = bodyNameReader(lexicons);
  const readPost = postReader(lexicons, readBody);
  const titles = wordEnds(lexicons.terms("national-titles"));
  const clusters = gatherClusters(readings, (reading) => namesakesOn(reading, readPost), titles.head);
  const groups = new Groups(clusters.all.length);
  const replayed = replayJudgements(judgements, read, clusters, groups);
  const placePath = placeReader(lexicons);
  const nameOf = nameBuckets(lexicons, readBody, placePath);
  joinEqualNames(clusters, groups, nameOf);
  joinBylines(clusters.all, groups);
  const renamed = joinRenamings(readings, clusters, groups);
  const doubts = [
    ...joinShortNames(clusters.all, groups, readBody, lexicons),
    ...joinHappenings(readings, clusters, groups, titleReader(lexicons)),
    ...joinPersons(readings, clusters, groups, lexicons, readPost),
  ];
  const recordOf = recordReader(readings);
  const bucketOf = (cluster: Cluster) => anchorName(cluster, nameOf, recordOf);
  const { entities, byRoot } = makeEntities(clusters.all, {
    groups,
    lexicons,
    placePath,
    bucketOf,
    recordOf,
    given: replayed.names,
    renamed,
  });
  const entityOf = new Map(
    clusters.all.map(({ key, index }) => [key, byRoot.get(groups.root(index))?.id ?? ""]),
  );
  const joins = [...byRoot].flatMap(([root, { id }]): Join[] =>
    [...groups.reasons(root)].map(([says, count]) => ({ entity: id, says, count })),
  );
  const clashes = labelClashes(readings, entityOf, new Map(entities.map((entity) => [entity.id, entity])));
  return {
    entities,
    entityOf,
    joins,
    doubts: doubtfulPairs(doubts, clusters, groups, byRoot),
    rejected: replayed.rejected,
    accepted: replayed.accepted,
    corrected,
    soleTitles: soleTitles(readings, lexicons),
    issues: [...replayed.issues, ...clashes],
  };
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

function recordReader(readings: readonly PageReading[]): (cluster: Cluster) => EventRecord | undefined {
  const records = new Map<string, EventRecord>();
  for (const { page, events } of readings) {
    for (const record of events) records.set(clusterKey(page.id, record.key), record);
  }
  return ({ key }) => records.get(key);
}

/** What an entity's id is made of: its anchor's name where that says enough, with city, day or paper where not. */
function anchorName(
  cluster: Cluster,
  nameOf: ReturnType<typeof nameBuckets>,
  recordOf: (cluster: Cluster) => EventRecord | undefined,
): string {
  const { name, page, label, byline } = cluster;
  if (byline) return `${name} writes for ${page.paper || page.id}`;
  if (label === "Person") return `${name} in ${page.scope}`;
  if (label !== "Event") return nameOf(cluster).bucket;
  const record = recordOf(cluster);
  return `${record?.date ?? page.id} ${record?.title ?? name} in ${page.scope}`;
}
