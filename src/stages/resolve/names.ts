/** The bucket of a cluster: the string by which equal names on different pages mean one thing. */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { ReadBodyName } from "./body-name.ts";
import type { Cluster } from "./clusters.ts";
import type { PlacePath } from "./place-path.ts";
import { wordEnds } from "./word-ends.ts";

export interface Named {
  /** Equal buckets are one thing. */
  readonly bucket: string;
  /** Why equal buckets are one thing. */
  readonly says: string;
}

/** Names the bucket of every cluster but people and events, whose identity takes more than a name. */
export type NameBucket = (cluster: Cluster) => Named;

/** 一等奖, 优秀组织奖: which one it is, its city says. */
const GENERIC_HONOR = 6;
/** An industry's name this short keeps its adjective: 新型材料 is not 先进材料. */
const SHORT_CORE = 3;
/** 钢铁厂, 多地学校: a name this short that says nothing but what a body is. */
const KIND_OF_BODY = 5;
const MARKS = /[\s“”"‘’《》〈〉（）()·•,，、]+/gu;

export function nameBuckets(lexicons: Lexicons, readBody: ReadBodyName, placePath: PlacePath): NameBucket {
  const industryOf = industryReader(lexicons);
  return (cluster) => {
    const { label, name, page } = cluster;
    switch (label) {
      case "Place":
        return placeBucket(name, cluster, placePath, lexicons);
      case "Organization":
      case "Enterprise":
        return bodyBucket(name, cluster, readBody);
      case "IndustryChain":
        return { bucket: `chain ${industryOf(name)}`, says: `same industry: ${industryOf(name)}` };
      case "Project":
      case "Honor":
        if (label === "Honor" && plain(name).length > GENERIC_HONOR)
          return { bucket: `Honor ${plain(name)}`, says: "same name" };
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

function placeBucket(name: string, cluster: Cluster, placePath: PlacePath, lexicons: Lexicons): Named {
  const path = placePath(name, cluster.page.home);
  if (path !== null) return { bucket: `place ${path.join("/")}`, says: `same place: ${path.join("")}` };
  const scope = scopeOf(name, cluster, lexicons);
  return { bucket: `place ${plain(name)} in ${scope}`, says: "same name of a place in one city" };
}

/**
 * Bodies of one full name are one; a name that every city knows (人民医院) is scoped by the page's city, or by the
 * page where the paper serves no one city.
 */
function bodyBucket(name: string, { page }: Cluster, readBody: ReadBodyName): Named {
  const body = readBody(name, page.home);
  if (body.local) {
    // A paper of the whole country means another 钢铁厂 on each page; a name of more words it means once.
    const isKind = page.home.length === 0 && name.length <= KIND_OF_BODY;
    const where = isKind ? page.id : page.scope;
    return { bucket: `body ${plain(name)} in ${where}`, says: "same local name in one city" };
  }
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
    return core.length - front.length >= SHORT_CORE ? core.slice(front.length) : core;
  };
}
