/** Everything named on a page that is no person: bodies, firms, places, industry chains, projects, documents, honours. */
import type { Page, ReadArticle } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { findChains } from "./chain.ts";
import { type ClauseScan, scanClauses } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { findHonors } from "./honor.ts";
import { findPageBodies } from "./page-bodies.ts";
import { placesOutside } from "./place.ts";
import { scanPlaces } from "./place-scan.ts";
import { findPolicies } from "./policy.ts";
import { findProjects } from "./project.ts";
import { thingWordsOf } from "./thing-words.ts";

/**
 * For each article what it names beside people, sorted. Spans do not overlap, save a body inside a longer body's name
 * and a place or body at the head of a project's or chain's name. `persons` are the people found before.
 */
export function findThings(
  page: Page,
  articles: readonly ReadArticle[],
  lexicons: Lexicons,
  persons: readonly (readonly Found[])[] = [],
): readonly (readonly Found[])[] {
  const words = thingWordsOf(lexicons);
  const scans = articles.map(({ article }, i) =>
    scanClauses(article.text, words, lexicons, persons[i] ?? []),
  );
  const places = scans.map((scan) => scanPlaces(scan, page.home, page.text));
  const policies = scans.map(findPolicies);
  const bodies = findPageBodies(scans, places, page.home, lexicons);
  const covered = scans.map((scan, i) => coverOf(scan, [...(bodies[i] ?? []), ...(policies[i] ?? [])]));
  const chains = findChains(scans, covered);
  return scans.map((scan, i) => {
    const cover = covered[i] ?? new Uint8Array();
    const titles = policies[i] ?? [];
    const found = [
      ...(bodies[i] ?? []).filter((body) => !inside(body, titles)),
      ...titles,
      ...(chains[i] ?? []),
      ...findProjects(scan, cover),
      ...findHonors(scan),
      ...placesOutside(scan, places[i] ?? [], cover, page.home),
    ];
    return withoutPrinterLines(found, articles[i]).sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

function coverOf(scan: ClauseScan, found: readonly Found[]): Uint8Array {
  const covered = new Uint8Array(scan.text.length + 1);
  for (const { start, end } of found) covered.fill(1, start, end);
  return covered;
}

function inside(found: Found, outer: readonly Found[]): boolean {
  return outer.some((o) => o.start <= found.start && found.end <= o.end);
}

/** Bylines and datelines name the paper's own people and desks, nothing that the article is about. */
function withoutPrinterLines(found: readonly Found[], read: ReadArticle | undefined): Found[] {
  const lines = (read?.article.parts ?? []).filter(
    (part) => part.kind === "byline" || part.kind === "dateline",
  );
  return found.filter((f) => !lines.some((line) => line.start <= f.start && f.end <= line.end));
}
