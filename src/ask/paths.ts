/** How two things are connected: short paths as rows, each hop with its sentence. */
import { RELATIONS, STATED_RELATIONS } from "../model/index.ts";
import type { GraphPath } from "../store/store.ts";
import type { AnswerRow } from "./answer.ts";
import { candidatesFor } from "./bind.ts";
import { cited } from "./cite.ts";
import type { Reading } from "./intent.ts";
import { candidateOf, type Source } from "./mentions.ts";
import type { Understanding } from "./understand.ts";

const MAX_HOPS = 4;
const MOST_PATHS = 10;
const MOST_PAIRS = 4;

export async function findConnections(
  source: Source,
  of: Understanding,
  reading: Reading,
): Promise<readonly AnswerRow[]> {
  const ends = candidatesFor(of, reading, "ids").flatMap((one) =>
    candidatesFor(of, reading, "others").map((other) => [one.id, other.id] as const),
  );
  // News pages and their statements join everything with everything: paths run through the things themselves.
  const options = { types: STATED_RELATIONS, maxHops: MAX_HOPS, limit: MOST_PATHS };
  const pairs = ends.slice(0, MOST_PAIRS);
  const found = await Promise.all(pairs.map(([from, to]) => source.store.paths(from, to, options)));
  const paths = found.flat();
  const hops = await cited(source, paths.flatMap(hopCells));
  let at = 0;
  return paths.map((path) => {
    const own = hops.slice(at, at + path.edges.length);
    at += path.edges.length;
    return {
      id: path.edges.map((edge) => edge.id).join(" "),
      cells: { path: pathText(path), hops: path.edges.length },
      edges: path.edges.map((edge) => edge.id),
      citations: own.flatMap((row) => row.citations.slice(0, 1)),
    };
  });
}

function hopCells(path: GraphPath): readonly Readonly<Record<string, unknown>>[] {
  return path.edges.map((edge) => ({ id: edge.id, edge: edge.id }));
}

/** `甲 —参加→ 推进会 ←参加— 乙`. */
function pathText(path: GraphPath): string {
  return path.nodes.reduce((text, node, index) => {
    const name = candidateOf(node).name;
    const edge = path.edges[index - 1];
    if (edge === undefined) return name;
    const word = RELATIONS[edge.type].zh;
    return edge.to === node.id ? `${text} —${word}→ ${name}` : `${text} ←${word}— ${name}`;
  }, "");
}
