/** Joins the short names of bodies with the full names that pages give them, where only one fits. */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { BodyName, ReadBodyName } from "./body-name.ts";
import type { Cluster } from "./clusters.ts";
import type { Doubt } from "./doubts.ts";
import type { Groups } from "./groups.ts";

/** A form that is much used as a word (公司, 协会) names nothing. */
const PLAIN_WORD = 5;

export function joinShortNames(
  clusters: readonly Cluster[],
  groups: Groups,
  readBody: ReadBodyName,
  lexicons: Lexicons,
): readonly Doubt[] {
  const bodies = clusters.filter(isBody);
  joinStatedForms(bodies, groups, lexicons);
  return joinByParts(bodies, groups, readBody);
}

function isBody({ label }: Cluster): boolean {
  return label === "Enterprise" || label === "Organization";
}

/** A page that calls 湖南楚磐重型装备股份有限公司 also 楚磐重装 tells the other pages of its city what that is. */
function joinStatedForms(bodies: readonly Cluster[], groups: Groups, lexicons: Lexicons): void {
  const levels = new Set(lexicons.terms("local-bodies").flatMap(({ values }) => [...(values.levels ?? "")]));
  const full = new Map<string, Set<number>>();
  for (const cluster of bodies) {
    for (const form of cluster.forms.texts) {
      if (form === cluster.name || form.length < 3 || lexicons.words.frequency(form) > PLAIN_WORD) continue;
      // 镇政府, 省人大常委会 mean the one of the sentence, not one of the city.
      if (levels.has(form.charAt(0))) continue;
      const key = `${form} ${cluster.page.scope}`;
      const known = full.get(key) ?? new Set();
      full.set(key, known.add(cluster.index));
    }
  }
  for (const cluster of bodies) {
    const known = full.get(`${cluster.name} ${cluster.page.scope}`);
    const fits = new Set([...(known ?? [])].map((index) => groups.root(index)));
    const [only] = fits;
    if (fits.size !== 1 || only === undefined) continue;
    groups.join(only, cluster.index, "a page of the same city uses the short name for the full one");
  }
}

interface Part {
  readonly cluster: Cluster;
  readonly body: BodyName;
}

/** 中车时代电气 and 株洲中车时代电气股份有限公司 have one core; place and legal form may be left out, not changed. */
function joinByParts(bodies: readonly Cluster[], groups: Groups, readBody: ReadBodyName): readonly Doubt[] {
  const byCore = new Map<string, Map<number, Part>>();
  for (const cluster of bodies) {
    const body = readBody(cluster.name, cluster.page.home);
    if (body.national || body.local || body.core.length < 3) continue;
    const parts = byCore.get(body.core) ?? new Map<number, Part>();
    byCore.set(body.core, parts);
    const root = groups.root(cluster.index);
    if (!parts.has(root)) parts.set(root, { cluster, body });
  }
  return [...byCore.values()].flatMap((parts) => joinCore([...parts.values()], groups));
}

/** Within one core: a name without place or form joins the only one that has them. */
function joinCore(parts: readonly Part[], groups: Groups): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const part of parts) {
    const fuller = parts.filter((other) => other !== part && completes(part.body, other.body));
    const roots = new Set(fuller.map((other) => groups.root(other.cluster.index)));
    const [first] = fuller;
    if (first === undefined) continue;
    const says = "one name leaves out only the place or the legal form of the other";
    if (roots.size === 1 && isNear(part, first)) groups.join(first.cluster.index, part.cluster.index, says);
    else doubts.push({ a: first.cluster.index, b: part.cluster.index, score: 1, says: [says] });
  }
  return doubts;
}

/** Whether `full` says all that `short` says and more. */
function completes(short: BodyName, full: BodyName): boolean {
  const place = short.place === null || short.place.join("/") === full.place?.join("/");
  const form = short.form === "none" || short.form === full.form;
  const more =
    (short.place === null && full.place !== null) || (short.form === "none" && full.form !== "none");
  return place && form && more;
}

/** A name without a place is only trusted in the place it leaves out, or where it is long enough to be alone. */
function isNear(short: Part, full: Part): boolean {
  if (short.body.place !== null || full.body.place === null) return true;
  const { home } = short.cluster.page;
  const shared = home.filter((name, i) => full.body.place?.[i] === name).length;
  return shared > 0 || short.body.core.length >= 5;
}
