/** One name for each body of a page: a form that another name ends with, and names one character apart, are joined. */
import type { Body } from "./body.ts";

const SUFFIX_LEAST = 4;
const VARIANT_LEAST = 5;

/** Name → the page's fullest name for the same body, for names that are not their own. */
export function canonicalNames(articles: readonly (readonly Body[])[]): ReadonlyMap<string, string> {
  const bodies = articles.flat();
  const counts = new Map<string, number>();
  for (const body of bodies) counts.set(body.name, (counts.get(body.name) ?? 0) + 1);
  const joined = new Map<string, string>();
  const unplaced = new Set(bodies.filter((b) => b.kind === "body" && b.prefix === "").map((b) => b.name));
  for (const name of unplaced) {
    if (name.length < SUFFIX_LEAST) continue;
    const full = [...counts.keys()].find((other) => other.length > name.length && other.endsWith(name));
    if (full !== undefined) joined.set(name, full);
  }
  joinVariants(bodies, counts, joined);
  for (const [name, full] of joined) {
    const further = joined.get(full);
    if (further !== undefined && further !== name) joined.set(name, further);
  }
  return joined;
}

/** OCR: two firms of one length and one character apart are one, by the form that the page prints more often. */
function joinVariants(
  bodies: readonly Body[],
  counts: ReadonlyMap<string, number>,
  joined: Map<string, string>,
): void {
  const firms = [...new Set(bodies.filter((b) => b.label === "Enterprise").map((b) => b.name))];
  for (const [i, a] of firms.entries()) {
    for (const b of firms.slice(i + 1)) {
      if (a.length !== b.length || a.length < VARIANT_LEAST || !oneApart(a, b)) continue;
      const [rare, common] = (counts.get(a) ?? 0) < (counts.get(b) ?? 0) ? [a, b] : [b, a];
      if (!joined.has(rare)) joined.set(rare, common);
    }
  }
}

function oneApart(a: string, b: string): boolean {
  let differ = 0;
  for (let i = 0; i < a.length && differ < 2; i++) if (a[i] !== b[i]) differ++;
  return differ === 1;
}
