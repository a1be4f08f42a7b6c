/** What the database knows by name, for reading a question: each call is a statement or two over all names. */
import neo4j from "neo4j-driver";
import { ENTITY_LABELS, type EntityLabel } from "../../model/index.ts";
import {
  byHolderAndBody,
  byLabelAndId,
  byNameAndId,
  type HeldPost,
  isSlip,
  LEAST_WORDS,
  MOST_PIECES,
  type Named,
  type NamedInText,
  type NameReader,
} from "../named.ts";
import type { Neo4jClient, Row } from "./client.ts";
import { labelOf } from "./values.ts";

const LABEL = `CASE ${ENTITY_LABELS.map((label, at) => `WHEN n:${label} THEN ${at}`).join(" ")} END`;
/** Every entity with the name it is shown with. */
const SHOWN = `MATCH (n:${ENTITY_LABELS.join("|")}) WHERE n:Lianpu
WITH n, CASE WHEN n:Event AND n.title <> '' THEN n.title ELSE n.name END AS shown`;
const IN_TEXT = `${SHOWN}
UNWIND [shown] + coalesce(n.aliases, []) AS words
WITH n, shown, words WHERE $text CONTAINS words
RETURN n.id AS id, labels(n) AS labels, shown AS name, words`;
const TITLES_IN_TEXT = `MATCH (:Person)-[h:HOLDS]->()
WHERE h._hash IS NOT NULL AND h.title <> '' AND $text CONTAINS h.title
RETURN DISTINCT h.title AS title`;
const WITH_PIECES = `${SHOWN}
WITH n, shown, size([piece IN $pieces WHERE shown CONTAINS piece]) AS held WHERE held > 0
RETURN n.id AS id, labels(n) AS labels, shown AS name ORDER BY held DESC, ${LABEL}, id LIMIT $limit`;
const SLIPS = `MATCH (n:Person) WHERE n:Lianpu AND (n.name STARTS WITH $first OR n.name ENDS WITH $last)
RETURN n.id AS id, labels(n) AS labels, n.name AS name`;
const CALLED = `MATCH (n:Person)-[h:HOLDS]->()
WHERE n:Lianpu AND h._hash IS NOT NULL AND n.name STARTS WITH $surname AND h.title ENDS WITH $title
RETURN DISTINCT n.id AS id, labels(n) AS labels, n.name AS name`;
const POSTS = `UNWIND $ids AS id MATCH (n:Person {id: id})-[h:HOLDS]->(b)
WHERE n:Lianpu AND h._hash IS NOT NULL AND NOT coalesce(h.former, false)
RETURN n.id AS id, coalesce(h.title, '') AS title, b.name AS body,
       coalesce(h.firstStated, '') AS firstStated, coalesce(h.lastStated, '') AS lastStated`;
const NEWEST_DAY = "MATCH (g:Page) WHERE g:Lianpu RETURN coalesce(max(g.date), '') AS newest";

export function neo4jNames(client: Neo4jClient): NameReader {
  const some = async (cypher: string, params: Row) => (await client.rows(cypher, params)).map(named);
  return {
    inText: async (text) => {
      const [things, titles] = await Promise.all([
        client.rows(IN_TEXT, { text }),
        client.rows(TITLES_IN_TEXT, { text }),
      ]);
      return { things: thingsOf(things), titles: titles.map(({ title }) => String(title)).sort() };
    },
    withPieces: async (pieces, limit) => {
      const params = {
        pieces: pieces.filter((piece) => piece !== "").slice(0, MOST_PIECES),
        limit: neo4j.int(limit),
      };
      return [...(await some(WITH_PIECES, params))].sort(byLabelAndId);
    },
    slips: async (name) => {
      const found = await some(SLIPS, { first: name.slice(0, 1), last: name.slice(-1) });
      return found.filter((one) => isSlip(one.name, name)).sort(byNameAndId);
    },
    called: async (surname, title) => [...(await some(CALLED, { surname, title }))].sort(byNameAndId),
    posts: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await client.rows(POSTS, { ids: [...new Set(ids)] });
      return (rows as unknown as readonly HeldPost[]).map((row) => ({ ...row })).sort(byHolderAndBody);
    },
    newestDay: async () => String((await client.rows(NEWEST_DAY))[0]?.newest ?? ""),
  };
}

function named(row: Row): Named {
  const label = labelOf(row.labels as string[]) as EntityLabel;
  return { id: String(row.id), label, name: String(row.name) };
}

/** Names before aliases, each thing once by the same words. */
function thingsOf(rows: readonly Row[]): readonly NamedInText[] {
  const things = new Map<string, NamedInText>();
  for (const row of rows) {
    const words = String(row.words);
    if (words.length >= LEAST_WORDS) things.set(`${String(row.id)} ${words}`, { ...named(row), words });
  }
  const isAlias = ({ name, words }: NamedInText) => Number(name !== words);
  return [...things.values()].sort((a, b) => isAlias(a) - isAlias(b) || byLabelAndId(a, b));
}
