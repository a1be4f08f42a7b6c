/**
 * Two lists of ids at the two ends of one pattern, as in 「共同参加」: most pairs have nothing in common. What each id leads to by
 * itself is quickly read, and tells which ids the statement need be run for.
 */
import type { Connections, Row, RunLimits } from "./connections.ts";
import { type Anchor, listedAnchors } from "./seek.ts";

interface End {
  readonly param: string;
  readonly ids: readonly string[];
  /** What one id leads to. */
  readonly cypher: string;
}

/** `(x:A)-[:T]->(m:M)<-[:T]-(y:B)`. */
const MEETING =
  /\(\s*(\w+)\s*:\s*([\w|]+)\s*\)\s*-\s*\[\s*\w*\s*:\s*(\w+)\s*\]\s*->\s*\(\s*\w*\s*:\s*([\w|]+)\s*\)\s*<-\s*\[\s*\w*\s*:\s*(\w+)\s*\]\s*-\s*\(\s*(\w+)\s*:\s*([\w|]+)\s*\)/u;
/** For fewer pairs it costs more to ask than to run them. */
const LEAST_PAIRS = 3;
/** For more ids one run over whole tables costs less. */
const MOST_IDS = 24;

/** The parameters without the ids that meet nobody of the other list; all of them where the statement asks for no meeting. */
export async function whoMeet(
  { connections }: { readonly connections: Pick<Connections, "query"> },
  cypher: string,
  params: Row,
  limits: RunLimits,
): Promise<Row> {
  const ends = endsOf(cypher, params);
  if (ends === null) return params;
  const everything = { ...limits, maxRows: Number.POSITIVE_INFINITY };
  const [ones, others] = await Promise.all(
    ends.map(({ ids, cypher }) =>
      Promise.all(
        ids.map(async (id) => {
          const { rows } = await connections.query(cypher, { id }, everything);
          return { id, places: new Set(rows.map(({ place }) => place)) };
        }),
      ),
    ),
  );
  if (ones === undefined || others === undefined) return params;
  const left = [meeting(ones, others), meeting(others, ones)];
  // One pair that does not meet gives no rows, and names the columns.
  const reduced = ends.map(({ param, ids }, at) => [param, left[at]?.length ? left[at] : ids.slice(0, 1)]);
  return { ...params, ...Object.fromEntries(reduced) };
}

interface Placed {
  readonly id: string;
  readonly places: ReadonlySet<unknown>;
}

function meeting(ones: readonly Placed[], others: readonly Placed[]): readonly string[] {
  const all = new Set(others.flatMap(({ places }) => [...places]));
  return ones.filter(({ places }) => [...places].some((place) => all.has(place))).map(({ id }) => id);
}

function endsOf(cypher: string, params: Row): readonly [End, End] | null {
  const [match, anchors] = [MEETING.exec(cypher), listedAnchors(cypher, params)];
  if (match === null) return null;
  const [whole, x = "", labelsX = "", typeX = "", labelsM = "", typeY = "", y = "", labelsY = ""] = match;
  const within = ({ variable, pattern: [start] }: Anchor, name: string) =>
    variable === name && match.index <= start && start < match.index + whole.length;
  const one = anchors.find((anchor) => within(anchor, x));
  const other = anchors.find((anchor) => within(anchor, y));
  if (one === undefined || other === undefined) return null;
  const [pairs, ids] = [one.ids.length * other.ids.length, one.ids.length + other.ids.length];
  if (pairs < LEAST_PAIRS || ids > MOST_IDS) return null;
  const leads = (labels: string, type: string) =>
    `MATCH (x:${labels})-[:${type}]->(m:${labelsM}) WHERE x.id = $id RETURN m.id AS place`;
  return [
    { param: one.param, ids: one.ids, cypher: leads(labelsX, typeX) },
    { param: other.param, ids: other.ids, cypher: leads(labelsY, typeY) },
  ];
}
