/** Orders what ties people to a thing: who leads it stands first, then who has most ties to it. */
import { compareText } from "../text/order.ts";
import type { Cells } from "./answer.ts";

/** Kinds of ties, the nearest first. */
const NEAREST = ["LEADS_CHAIN", "HOLDS", "ATTENDED"];

/** Rows by person, those of one person together; people of equal standing keep the order of their names. */
export function byTies(rows: readonly Cells[]): readonly Cells[] {
  const people = new Map<string, Cells[]>();
  for (const row of rows) {
    const id = String(row.id);
    people.set(id, [...(people.get(id) ?? []), row]);
  }
  const ranked = [...people.values()].map((ties) => ({
    ties: ties.sort(
      (a, b) => nearness(a) - nearness(b) || compare(a.detail, b.detail) || compare(a.edge, b.edge),
    ),
    leads: ties.some(({ what }) => what === NEAREST[0]),
  }));
  ranked.sort(
    (a, b) =>
      Number(b.leads) - Number(a.leads) ||
      b.ties.length - a.ties.length ||
      compare(a.ties[0]?.person, b.ties[0]?.person) ||
      compare(a.ties[0]?.id, b.ties[0]?.id),
  );
  return ranked.flatMap(({ ties }) => ties);
}

function nearness({ what }: Cells): number {
  return NEAREST.indexOf(String(what));
}

function compare(a: unknown, b: unknown): number {
  return compareText(String(a), String(b));
}
