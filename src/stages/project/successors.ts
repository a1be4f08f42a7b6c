/** A successor in a post that one person holds at a time ends the predecessor's time: inferred, and marked so. */
import { compareText } from "../../text/order.ts";
import { firstDay, lastDay } from "./known-days.ts";
import type { Tenure } from "./tenures.ts";

/** One person's time in a post of one body. */
export interface Held {
  readonly person: string;
  /** Body and title. */
  readonly post: string;
  readonly tenure: Tenure;
}

/** When a tenure ended because the next holder is there. */
export interface InferredEnd {
  /** The successor's beginning, or the first day on which the successor is proven. */
  readonly to: string;
  readonly over: string;
}

/** `posts` are held by one person at a time; where pages name two at once, nothing follows for that post. */
export function inferredEnds(posts: readonly Held[]): ReadonlyMap<Tenure, InferredEnd> {
  const byPost = new Map<string, Held[]>();
  for (const held of posts) {
    const known = byPost.get(held.post);
    if (known === undefined) byPost.set(held.post, [held]);
    else known.push(held);
  }
  const ends = new Map<Tenure, InferredEnd>();
  for (const held of byPost.values()) endInTurn(held, ends);
  return ends;
}

function endInTurn(held: readonly Held[], ends: Map<Tenure, InferredEnd>): void {
  const line = held
    .flatMap((each) => {
      const span = spanOf(each.tenure);
      return span === null ? [] : [{ first: span.first, last: span.last, ...each }];
    })
    .sort((a, b) => compareText(a.first, b.first));
  const isLine = line.every((each, i) => {
    const next = line[i + 1];
    return next === undefined || next.person === each.person || each.last < next.first;
  });
  if (!isLine) return;
  for (const [i, { person, tenure }] of line.entries()) {
    const next = line[i + 1];
    if (next === undefined || next.person === person || tenure.to !== null || tenure.over !== null) continue;
    const to = next.tenure.from ?? next.first;
    ends.set(tenure, { to, over: lastDay(to) });
  }
}

/** The first and last day on which it is proven; `null` where no day is known. */
function spanOf({ from, to, days }: Tenure): { readonly first: string; readonly last: string } | null {
  const known = [
    ...days,
    ...(from === null ? [] : [firstDay(from)]),
    ...(to === null ? [] : [firstDay(to)]),
  ].sort();
  const [first] = known;
  return first === undefined ? null : { first, last: known.at(-1) ?? first };
}
