/** What both stores agree on about paths: which relations lead, how far, and in which order paths come. */
import { InputError, type RelationType, STATED_RELATIONS } from "../model/index.ts";
import type { GraphPath, PathOptions } from "./store.ts";

export const MOST_HOPS = 6;
/** So many are read, in the engine's order, then put in ours and cut to the caller's limit. */
export const MOST_PATHS = 1_000;

export function hops({ maxHops }: PathOptions): number {
  if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > MOST_HOPS) {
    throw new InputError("hops-invalid", `A path has 1 to ${MOST_HOPS} hops, not ${maxHops}.`);
  }
  return maxHops;
}

/** Relations that statements support unless others are asked for: standing in one article is no path between two. */
export function pathTypes({ types }: PathOptions): readonly RelationType[] {
  return types ?? STATED_RELATIONS;
}

function key(path: GraphPath): string {
  return path.edges.map((edge) => edge.id).join(" ");
}

/** Best supported first (most statements on the weakest edge), then by edge ids. */
export function sortPaths(paths: readonly GraphPath[], limit: number): readonly GraphPath[] {
  return paths
    .map((path) => ({
      path,
      weakest: Math.min(...path.edges.map((edge) => Number(edge.props.statements ?? 0))),
      key: key(path),
    }))
    .sort((a, b) => b.weakest - a.weakest || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ path }) => path);
}
