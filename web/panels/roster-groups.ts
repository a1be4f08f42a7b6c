/** Who came to an event, by role and by the body that they came from. */
import type { Fact, RosterAnswer } from "../../src/http/contract.ts";
import { nameOf } from "../graph/graph.ts";

/** A person stands once, under the weightiest role. */
const WEIGHT = ["chair", "speak", "lecture", "confer", "sign", "inspect", "visit", "receive", "attend"];
/** Roles with a line of their own; whoever has none of them stands under the body. */
export const LEADING: readonly string[] = WEIGHT.slice(0, -1);

export function rolesOf(fact: Fact): readonly string[] {
  return Array.isArray(fact.edge.props.roles) ? (fact.edge.props.roles as readonly string[]) : [];
}

export function mainRole(fact: Fact): string {
  return WEIGHT.find((role) => rolesOf(fact).includes(role)) ?? "attend";
}

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** People under their body, the body with most people first; people without a stated body before bodies that came themselves. */
export function groupsOf(
  facts: readonly Fact[],
  posts: RosterAnswer["posts"],
  noBody: string,
  themselves: string,
): readonly Group[] {
  const people = new Map<string, { title: string; facts: Fact[] }>();
  const without: Fact[] = [];
  const bodies: Fact[] = [];
  for (const fact of facts) {
    const body = posts[fact.other.id]?.body;
    if (fact.other.label !== "Person") bodies.push(fact);
    else if (body === undefined) without.push(fact);
    else {
      const group = people.get(body.id) ?? { title: nameOf(body), facts: [] };
      group.facts.push(fact);
      people.set(body.id, group);
    }
  }
  const grouped = [...people].map(([key, group]) => ({ key, ...group }));
  grouped.sort((a, b) => b.facts.length - a.facts.length);
  return [
    ...grouped,
    ...(without.length > 0 ? [{ key: "none", title: noBody, facts: without }] : []),
    ...(bodies.length > 0 ? [{ key: "bodies", title: themselves, facts: bodies }] : []),
  ];
}
