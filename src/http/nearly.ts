/** Names that a text nearly is, for a search that found none: with a space in it, or one character wrong, missing or too many. */
import type { EntityLabel } from "../model/index.ts";
import { foldName } from "../store/names.ts";
import type { GraphStore, SearchHit } from "../store/store.ts";
import { editDistance } from "../text/edit-distance.ts";

/** In shorter texts one character is too much of them. */
const [LEAST, LEAST_OF_PART] = [3, 4];
/** Names that are compared, those with most of the text's pairs of characters. */
const MOST_LIKE = 50;
const MOST = 5;

/** The nearest are no better than a guess: whoever shows them says so. */
export async function nearly(
  store: GraphStore,
  text: string,
  labels: readonly EntityLabel[],
): Promise<readonly SearchHit[]> {
  const joined = foldName(text).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "");
  if (joined !== foldName(text)) {
    const hits = await store.search(joined, { labels, limit: MOST });
    if (hits.length > 0) return hits;
  }
  if (joined.length < LEAST) return [];
  const pairs = Array.from({ length: joined.length - 1 }, (_, at) => joined.slice(at, at + 2));
  const named = [
    ...(await store.names.slips(joined)),
    ...(await store.names.withPieces([...new Set(pairs)], MOST_LIKE)),
  ].filter(({ label, name }) => labels.includes(label) && isNearly(foldName(name), joined));
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const nodes = await store.nodes([...names.keys()].slice(0, MOST));
  return nodes.map((node) => ({ node, via: "name", matched: names.get(node.id) ?? node.name }));
}

/** Whether a name, or a part of a long one, is the text but for one character. */
function isNearly(name: string, text: string): boolean {
  const { length } = text;
  if (name.length <= length + 1 || length < LEAST_OF_PART) return editDistance(name, text, 1) <= 1;
  return Array.from({ length: name.length - length + 1 }, (_, at) => name.slice(at, at + length)).some(
    (part) => editDistance(part, text, 1) <= 1,
  );
}
