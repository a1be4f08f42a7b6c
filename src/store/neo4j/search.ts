/** Finds entities by any part of a name, an alias, pinyin or initials through a text index over their folded keys. */
import neo4j from "neo4j-driver";
import type { GraphNode } from "../../model/index.ts";
import { foldFor, matchRank, WAYS } from "../names.ts";
import type { SearchHit, SearchOptions } from "../store.ts";
import type { Neo4jClient } from "./client.ts";
import { KEY_END, KEY_MARKS, withoutMarks } from "./parameters.ts";
import { graphNode } from "./values.ts";

const WHOLE_OR_START = [KEY_END, ""].flatMap((end, rank) =>
  WAYS.map((_, way) => {
    const key = `$mark${way} + $text${way}${end === "" ? "" : " + $end"}`;
    return `WHEN $text${way} <> '' AND n._keys CONTAINS (${key}) THEN ${rank * WAYS.length + way}`;
  }),
);
const INNER = WAYS.map(
  (_, way) =>
    `WHEN $text${way} <> '' AND any(key IN split(n._keys, $end) WHERE key STARTS WITH $mark${way} AND substring(key, 1) CONTAINS $text${way}) THEN ${2 * WAYS.length + way}`,
);

/** Whole keys, beginnings, inner parts, each by name, alias, pinyin, initials: the order of the contract. */
const SEARCH = `MATCH (n:Lianpu)
WHERE n._keys CONTAINS $name OR n._keys CONTAINS $sound
WITH n, CASE ${[...WHOLE_OR_START, ...INNER].join("\n  ")} ELSE null END AS rank
WHERE rank IS NOT NULL AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
RETURN n, rank ORDER BY rank, coalesce(n.mentions, 0) DESC, n.id LIMIT $limit`;

export async function readSearch(
  client: Neo4jClient,
  text: string,
  { labels, limit }: SearchOptions,
): Promise<readonly SearchHit[]> {
  const folded = WAYS.map((via) => withoutMarks(foldFor(via, text)));
  const [name = "", , sound = ""] = folded;
  if (name === "") return [];
  const rows = await client.rows(SEARCH, {
    name,
    sound: sound === "" ? name : sound,
    ...Object.fromEntries(folded.map((key, way) => [`text${way}`, key])),
    ...Object.fromEntries(KEY_MARKS.map((mark, way) => [`mark${way}`, mark])),
    end: KEY_END,
    labels: labels ?? null,
    limit: neo4j.int(limit),
  });
  return rows.map((row) => hit(graphNode(row.n), Number(row.rank), folded));
}

function hit(node: GraphNode, rank: number, folded: readonly string[]): SearchHit {
  const way = rank % WAYS.length;
  const via = WAYS[way]!;
  const value = via === "name" ? node.name : node.props[via === "alias" ? "aliases" : via];
  const keys = typeof value === "string" ? [value] : Array.isArray(value) ? (value as string[]) : [];
  const wanted = Math.floor(rank / WAYS.length);
  const matched = keys.find(
    (key) => matchRank(withoutMarks(foldFor(via, key)), folded[way] ?? "") === wanted,
  );
  return { node, via, matched: matched ?? node.name };
}
