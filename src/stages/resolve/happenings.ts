/** The same happening told by several articles or pages: one type and day, similar titles, shared people or place. */
import type { PageReading } from "../../model/index.ts";
import type { Cluster, PageClusters, Told } from "./clusters.ts";
import type { Doubt } from "./doubts.ts";
import type { Groups } from "./groups.ts";
import type { Shared } from "./shared.ts";
import type { TitleReader } from "./titles.ts";

/** An event as one article tells it, with what it is compared by. */
export interface Telling {
  readonly cluster: Cluster;
  readonly record: Told;
  /** The title without its place and marks. */
  readonly title: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
}

const JOINS = 3;
const DOUBTS = 2;
const UNLIKE = -2;
/** People of so few tellings are seldom seen. */
const SELDOM = 6;
/** Tellings of one day and city beyond which only equal titles are compared. */
const MOST = 200;

export function joinHappenings(
  told: readonly Telling[],
  groups: Groups,
  titles: TitleReader,
): readonly Doubt[] {
  const blocks = new Map<string, Telling[]>();
  const tellings = [...told].sort((a, b) => a.cluster.index - b.cluster.index);
  for (const telling of tellings) {
    for (const key of blockKeys(telling)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [telling]);
      else if (block.length < MOST) block.push(telling);
    }
  }
  const days = new Map<number, string>();
  const joining: Joining = { groups, days, titles, known: knownPeople(tellings) };
  joinNumbered(tellings, joining);
  return [...blocks.values()].flatMap((block) => joinBlock(block, joining));
}

interface Joining {
  readonly groups: Groups;
  /** Root → the day that its tellings tell. */
  readonly days: Map<number, string>;
  readonly titles: TitleReader;
  /** In how many tellings each person takes part. */
  readonly known: ReadonlyMap<string, number>;
}

function knownPeople(tellings: readonly Telling[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { people } of tellings) for (const name of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A session lasts days, and pages before and after tell of it: the number in its name says which one is meant. */
const SESSION_DAYS = 45;
const DAY_MS = 86_400_000;

function joinNumbered(tellings: readonly Telling[], { groups, titles }: Joining): void {
  const last = new Map<string, Telling[]>();
  for (const telling of tellings) {
    if (!titles.isNumbered(telling.title)) continue;
    const key = `${telling.title} ${telling.cluster.page.scope}`;
    const known = last.get(key) ?? [];
    last.set(key, known);
    const near = known.find((each) => Math.abs(dayNear(each) - dayNear(telling)) <= SESSION_DAYS * DAY_MS);
    if (near === undefined) known.push(telling);
    else
      groups.join(near.cluster.index, telling.cluster.index, `one session by its number: ${telling.title}`);
  }
}

/** The day that it tells, else the day of print. */
function dayNear({ record, cluster }: Telling): number {
  const told = record.date?.length === "YYYY-MM-DD".length ? record.date : cluster.page.date;
  return told === "" ? 0 : Date.parse(told);
}

/** What a page tells of; each record is noted on its cluster. */
export function tellingsOf(
  reading: PageReading,
  clusters: PageClusters,
  titles: TitleReader,
  shared: Shared,
): readonly Telling[] {
  const people = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  for (const { subject, relation, object } of reading.statements) {
    if (relation === "ATTENDED" || relation === "ORGANIZED") addTo(people, object.key, subject.name);
    if (relation === "HELD_AT") addTo(places, subject.key, object.name);
  }
  return reading.events.flatMap((record) => {
    const cluster = clusters.get(record.key);
    if (cluster === undefined) return [];
    const { article, type, date, dateTo, precision } = record;
    cluster.record = { article, type, title: record.title, date, dateTo, precision };
    const facts = {
      people: shared.texts([...(people.get(record.key) ?? [])]),
      places: shared.texts([...(places.get(record.key) ?? [])]),
    };
    return [{ cluster, record: cluster.record, ...facts, title: titles.bare(record.title) }];
  });
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

/** Day and city; what has no day is compared inside one day's papers of one city. */
function blockKeys({ record, cluster }: Telling): readonly string[] {
  const { scope, date } = cluster.page;
  const when = record.precision === "day" || record.precision === "span" ? record.date : null;
  if (when === null) return [`printed ${date || cluster.page.id} ${scope}`];
  // Papers of other cities tell of provincial and national events too: an equal title on one day finds them.
  return [`on ${when} ${scope}`, `on ${when} ${record.title}`, `printed ${date || cluster.page.id} ${scope}`];
}

function joinBlock(block: readonly Telling[], joining: Joining): readonly Doubt[] {
  const { groups, days, titles, known } = joining;
  const doubts: Doubt[] = [];
  for (const [i, a] of block.entries()) {
    for (const b of block.slice(i + 1)) {
      const pair = { a: a.cluster.index, b: b.cluster.index };
      const alike = canBeOne(a, b) ? titles.compare(a.title, b.title) : UNLIKE;
      // Nothing else makes up for titles that speak of two things.
      if (alike <= UNLIKE || groups.root(pair.a) === groups.root(pair.b)) continue;
      const { score, says } = compareTellings(a, b, alike, known);
      if (score >= JOINS) joinOneDay(a, b, groups, days, says.join("; "));
      else if (score >= DOUBTS) doubts.push({ ...pair, score, says });
    }
  }
  return doubts;
}

/** An article that names two happenings means two, and another day is another happening. */
function canBeOne(a: Telling, b: Telling): boolean {
  if (a.cluster.page === b.cluster.page && a.record.article === b.record.article) return false;
  const [x, y] = [a.record.date ?? "", b.record.date ?? ""];
  return x.startsWith(y) || y.startsWith(x);
}

/** A telling without a day must not tie two days together. */
function joinOneDay(a: Telling, b: Telling, groups: Groups, days: Map<number, string>, says: string): void {
  const dayOf = ({ cluster, record }: Telling) => days.get(groups.root(cluster.index)) ?? record.date ?? "";
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== "" && y !== "" && !x.startsWith(y) && !y.startsWith(x)) return;
  if (!groups.join(a.cluster.index, b.cluster.index, says)) return;
  days.set(groups.root(a.cluster.index), x.length > y.length ? x : y);
}

interface Compared {
  readonly score: number;
  readonly says: readonly string[];
}

/** Weighs whether two tellings are of one happening; each part says why it counts. */
function compareTellings(
  a: Telling,
  b: Telling,
  alike: number,
  known: ReadonlyMap<string, number>,
): Compared {
  const parts = [
    compareDates(a, b),
    { score: alike, says: [`titles: ${a.record.title} / ${b.record.title}`] },
    comparePeople(a, b, known),
    comparePlaces(a, b),
    compareTypes(a, b),
    compareScopes(a, b),
  ];
  const told = parts.filter((part) => part.score !== 0);
  return {
    score: told.reduce((sum, part) => sum + part.score, 0),
    says: told.flatMap((part) => part.says),
  };
}

/** One day speaks for one happening, one month or year for nothing. */
function compareDates({ record: a }: Telling, { record: b }: Telling): Compared {
  const isDay = a.date === b.date && a.date?.length === "YYYY-MM-DD".length;
  return isDay ? { score: 1, says: [`both on ${a.date}`] } : { score: 0, says: [] };
}

/** Shared people speak for one happening, less where each has people whom the other lacks. */
function comparePeople(a: Telling, b: Telling, known: ReadonlyMap<string, number>): Compared {
  const shared = a.people.filter((name) => b.people.includes(name));
  const least = Math.min(a.people.length, b.people.length);
  if (shared.length === 0) {
    return least >= 2 ? { score: -1.5, says: ["no participant in common"] } : { score: 0, says: [] };
  }
  const lack = least > shared.length ? 0.8 : 0;
  // Who is at every meeting says less than the guest of one.
  const weights = shared.map((name) => ((known.get(name) ?? 0) <= SELDOM ? 1.4 : 0.8));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    score: Math.min(3, sum) - lack,
    says: [`both with ${shared.slice(0, 4).join(", ")}`],
  };
}

function comparePlaces(a: Telling, b: Telling): Compared {
  const shared = a.places.filter((name) => b.places.includes(name));
  if (shared.length > 0) return { score: 0.5, says: [`both at ${shared.join(", ")}`] };
  return { score: 0, says: [] };
}

function compareTypes({ record: a }: Telling, { record: b }: Telling): Compared {
  if (a.type === b.type) return { score: 0.3, says: [`both of type ${a.type}`] };
  return { score: -0.7, says: [`of types ${a.type} and ${b.type}`] };
}

/** 全市安全生产工作会议 meets in many cities on one day. */
function compareScopes({ cluster: a }: Telling, { cluster: b }: Telling): Compared {
  if (a.page.scope === b.page.scope) return { score: 0, says: [] };
  return { score: -1.5, says: [`told in ${a.page.scope} and in ${b.page.scope}`] };
}
