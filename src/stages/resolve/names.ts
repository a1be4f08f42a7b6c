/** The bucket of a cluster: the string by which equal names on different pages mean one thing. */
import type { Lexicons } from "../../rules/lexicons.ts";
import { nearest, type ReadBodyName } from "./body-name.ts";
import type { Cluster } from "./clusters.ts";
import { wordEnds } from "./word-ends.ts";

export interface Named {
  /** Equal buckets are one thing. */
  readonly bucket: string;
  /** Why equal buckets are one thing. */
  readonly says: string;
}

/** Names the bucket of every cluster but people and events, whose identity takes more than a name. */
export type NameBucket = (cluster: Cluster) => Named;

const MARKS = /[\s“”"‘’《》〈〉（）()·•,，、]+/gu;

export function nameBuckets(lexicons: Lexicons, readBody: ReadBodyName): NameBucket {
  const industryOf = industryReader(lexicons);
  return (cluster) => {
    const { label, name, page } = cluster;
    switch (label) {
      case "Place":
        return placeBucket(name, cluster, lexicons);
      case "Organization":
      case "Enterprise":
        return bodyBucket(name, cluster, readBody);
      case "IndustryChain":
        return { bucket: `chain ${industryOf(name)}`, says: `same industry: ${industryOf(name)}` };
      case "Project":
      case "Honor":
        return {
          bucket: `${label} ${plain(name)} in ${scopeOf(name, cluster, lexicons)}`,
          says: "same name in one city",
        };
      case "Policy":
        return { bucket: `${label} ${plain(name)}`, says: "same title" };
      default:
        return { bucket: `${label} ${plain(name)} on ${page.id}`, says: "same name on one page" };
    }
  };
}

function plain(name: string): string {
  return name.replace(MARKS, "");
}

/** A name that begins with a place says where; another means the city of the page. */
function scopeOf(name: string, { page }: Cluster, lexicons: Lexicons): string {
  return lexicons.places.longestAt(name, 0) === null ? page.scope : "all";
}

function placeBucket(name: string, cluster: Cluster, lexicons: Lexicons): Named {
  const path = placePath(name, cluster.page.home, lexicons);
  if (path !== null) return { bucket: `place ${path.join("/")}`, says: `same place: ${path.join("")}` };
  const scope = scopeOf(name, cluster, lexicons);
  return { bucket: `place ${plain(name)} in ${scope}`, says: "same name of a place in one city" };
}

/** The gazetteer path of a place's name as a page of `home` means it. */
export function placePath(
  name: string,
  home: readonly string[],
  lexicons: Lexicons,
): readonly string[] | null {
  const whole = nearest(lexicons.places.find(name), home);
  if (whole !== null) return whole.path;
  for (let at = 0, path = home; ; ) {
    const found = lexicons.places.longestAt(name, at);
    const row = found === null ? null : nearest(found.rows, path);
    if (found === null || row === null || !row.path.join("/").startsWith(at === 0 ? "" : path.join("/")))
      return null;
    at += found.length;
    path = row.path;
    if (at === name.length) return path;
  }
}

/** Bodies of one full name are one; a name that every city knows (人民医院) is scoped by the page's city. */
function bodyBucket(name: string, { page }: Cluster, readBody: ReadBodyName): Named {
  const body = readBody(name, page.home);
  if (body.local)
    return { bucket: `body ${plain(name)} in ${page.scope}`, says: "same local name in one city" };
  if (body.place === null) return { bucket: `body ${plain(name)}`, says: "same full name" };
  const key = `body ${body.place.join("/")} ${plain(body.core)} ${body.form}`;
  return { bucket: key, says: "same full name" };
}

/** 先进轨道交通装备产业链, 轨道交通装备产业集群 → 轨道交通装备. */
function industryReader(lexicons: Lexicons): (name: string) => string {
  const heads = wordEnds(lexicons.terms("chain-heads").filter((row) => row.values.kind !== "refuse"));
  const qualifiers = wordEnds(
    lexicons.terms("chain-qualifiers").filter((row) => row.values.side === "front"),
  );
  return (name) => {
    let core = plain(name);
    for (let tail = heads.tail(core); tail !== undefined && tail.term !== core; tail = heads.tail(core)) {
      core = core.slice(0, -tail.term.length);
    }
    const place = lexicons.places.longestAt(core, 0);
    if (place !== null && place.length < core.length) core = core.slice(place.length);
    const front = qualifiers.head(core);
    return front.length < core.length ? core.slice(front.length) : core;
  };
}
