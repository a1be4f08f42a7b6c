/** Resolution and projection of pages that memory holds at once, for corpora as small as those of tests. */
import type { Entity, Graph, Judgement, PageReading, Resolution } from "../../src/model/index.ts";
import { entityFinder, withCorrections } from "../../src/model/index.ts";
import type { Lexicons } from "../../src/rules/lexicons.ts";
import { entityNodes, type StatedRow, statedEdges } from "../../src/stages/project/index.ts";
import { projectPage } from "../../src/stages/project/project-page.ts";
import { resolver } from "../../src/stages/resolve/index.ts";
import { labelClashes } from "../../src/stages/resolve/label-clashes.ts";

/** A pure function of pages and decisions: the order of either does not matter. */
export function resolve(
  readings: readonly PageReading[],
  judgements: readonly Judgement[],
  lexicons: Lexicons,
): Resolution {
  const { gist, resolve } = resolver(judgements, lexicons);
  const resolution = resolve(readings.map(gist));
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const clashes = withCorrections(readings, resolution.corrected).flatMap((reading) =>
    labelClashes(reading, finderOn(reading, resolution, entities)),
  );
  return { ...resolution, issues: [...resolution.issues, ...clashes] };
}

/** A pure function of its arguments: equal pages in any order give equal bytes. */
export function project(read: readonly PageReading[], resolution: Resolution): Graph {
  const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
  const pages = withCorrections(read, resolution.corrected).map((reading, place) =>
    projectPage(reading, place, finderOn(reading, resolution, entities), resolution.rejected),
  );
  const rows = pages.flatMap(({ stated }) => stated).sort(inOrder);
  const posts = pages.flatMap((page) => page.posts).sort(inOrder);
  const edges = [...statedEdges(rows, () => posts, resolution)].sort((a, b) => a.order - b.order);
  const drawn = [...pages.map((page) => page.drawn), ...edges];
  return {
    nodes: distinctSorted([[...entityNodes(resolution.entities)], ...drawn.map(({ nodes }) => nodes)]),
    edges: distinctSorted(drawn.map((each) => each.edges)),
  };
}

function finderOn({ page }: PageReading, { entityOf }: Resolution, entities: ReadonlyMap<string, Entity>) {
  const idOf = entityFinder(entityOf.onPage(page.id));
  return (article: number, ref: string) => entities.get(idOf(article, ref) ?? "");
}

/** The graph of pages on which nobody has decided anything. */
export function graphOf(readings: readonly PageReading[], lexicons: Lexicons): Graph {
  return project(readings, resolve(readings, [], lexicons));
}

function inOrder([a, x]: StatedRow, [b, y]: StatedRow): number {
  return a < b ? -1 : a > b ? 1 : x - y;
}

/** One row per id; pages of one paper all bring its node. */
function distinctSorted<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): readonly T[] {
  const byId = new Map(lists.flat().map((row) => [row.id, row]));
  return [...byId.keys()].sort().flatMap((id) => byId.get(id) ?? []);
}
