/** What the canvas holds and what of it is shown, counted by label, relation, event type, role, paper and standing of posts. */

import type { DeskGraph } from "./desk-graph.ts";
import type { PapersOf } from "./filters.ts";
import { type Standing, standingOn } from "./standing.ts";

export interface Count {
  readonly shown: number;
  readonly total: number;
}

export type Counts = ReadonlyMap<string, Count>;

export interface Tally {
  readonly labels: Counts;
  readonly relations: Counts;
  readonly eventTypes: Counts;
  readonly roles: Counts;
  readonly papers: Counts;
}

/** Most first; equal ones in the order of the canvas. */
export function tally(graph: DeskGraph, papersOf: PapersOf = new Map()): Tally {
  const [labels, relations, eventTypes, roles, papers] = [
    counter(),
    counter(),
    counter(),
    counter(),
    counter(),
  ];
  graph.forEachNode((_id, { kind, hidden, node }) => {
    labels.add(kind, hidden);
    if (kind === "Event") eventTypes.add(String(node.props.type ?? "other"), hidden);
  });
  graph.forEachEdge((id, { kind, hidden, edge }) => {
    relations.add(kind, hidden);
    const own = edge.props.roles;
    if (kind === "ATTENDED" && Array.isArray(own)) for (const role of own) roles.add(String(role), hidden);
    for (const paper of papersOf.get(id) ?? []) papers.add(paper, hidden);
  });
  return {
    labels: labels.counts(),
    relations: relations.counts(),
    eventTypes: eventTypes.counts(),
    roles: roles.counts(),
    papers: papers.counts(),
  };
}

/** How the posts on the canvas stood on a day. */
export function standings(graph: DeskGraph, day: string): Readonly<Record<Standing, number>> {
  const counts = { held: 0, unknown: 0, "not-held": 0 };
  graph.forEachEdge((_id, { kind, edge }) => {
    if (kind === "HOLDS") counts[standingOn(edge, day)] += 1;
  });
  return counts;
}

function counter() {
  const found = new Map<string, { shown: number; total: number }>();
  return {
    add(key: string, hidden: boolean): void {
      const count = found.get(key) ?? { shown: 0, total: 0 };
      count.total += 1;
      if (!hidden) count.shown += 1;
      found.set(key, count);
    },
    counts: (): Counts => new Map([...found].sort(([, a], [, b]) => b.total - a.total)),
  };
}
