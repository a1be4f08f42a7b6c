/** Everything named on a page that is no person: bodies, firms, places, industry chains, projects, documents, honours. */
import type { Page, ReadArticle } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { findChains } from "./chain.ts";
import { type ClauseScan, SURE_PERSON, scanClauses } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { findHonors } from "./honor.ts";
import { listedTowns } from "./listed-towns.ts";
import { BRANCH_RULE } from "./org.ts";
import { findPageBodies } from "./page-bodies.ts";
import { FILED, FILED_FROM } from "./place.rules.ts";
import { joinPlaces, placesOutside, shortTowns, townsOf } from "./place.ts";
import { scanPlaces } from "./place-scan.ts";
import { findPolicies } from "./policy.ts";
import { findProjects, joinProjects } from "./project.ts";
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
  const places = scans.map((scan) => scanPlaces(scan, page));
  const policies = scans.map(findPolicies);
  const bodies = findPageBodies(scans, places, page, lexicons);
  const covered = scans.map((scan, i) => coverOf(scan, [...(bodies[i] ?? []), ...(policies[i] ?? [])]));
  const chains = findChains(scans, covered);
  const people = new Set(
    persons
      .flat()
      .filter((p) => p.rule === SURE_PERSON)
      .map((p) => p.text),
  );
  const towns = townsOf(places);
  const found = scans.map((scan, i): Found[] => {
    const titles = policies[i] ?? [];
    const projects = findProjects(scan, covered[i] ?? new Uint8Array());
    const honors = findHonors(scan);
    const cover = coverOf(scan, [
      ...(bodies[i] ?? []).filter((body) => body.rule !== BRANCH_RULE),
      ...titles,
      ...honors,
      ...peopleNotPlaces(persons[i] ?? []),
    ]);
    const around = { covered: cover, bodies: bodies[i] ?? [], projects, people };
    const standing = placesOutside(scan, places[i] ?? [], around, page.home);
    const short = shortTowns(scan, towns, cover, standing);
    return [
      ...(bodies[i] ?? []).filter((body) => !inside(body, titles)),
      ...titles,
      ...(chains[i] ?? []),
      ...projects,
      ...honors,
      ...standing,
      ...short,
      ...listedTowns(scan, towns, [...standing, ...short, ...(persons[i] ?? [])]),
    ];
  });
  const placeNames = joinPlaces(found, lexicons);
  const projectNames = joinProjects(found);
  const named = (f: Found): string => {
    const names = f.label === "Place" ? placeNames : f.label === "Project" ? projectNames : null;
    return names?.get(f.name) ?? f.name;
  };
  return found.map((list, i) =>
    withoutPrinterLines(list, articles[i])
      .map((f) => ({ ...f, name: named(f) }))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

function coverOf(scan: ClauseScan, found: readonly Found[]): Uint8Array {
  const covered = new Uint8Array(scan.text.length + 1);
  for (const { start, end } of found) covered.fill(1, start, end);
  return covered;
}

/** People, save names that only the page's other lines vouch for and that are also places (「常德」「岳阳」). */
function peopleNotPlaces(persons: readonly Found[]): Found[] {
  const sure = new Set(persons.filter((p) => p.rule === SURE_PERSON).map((p) => p.text));
  return persons.filter((p) => sure.has(p.text) || p.text.length > 2);
}

function inside(found: Found, outer: readonly Found[]): boolean {
  return outer.some((o) => o.start <= found.start && found.end <= o.end);
}

/** Bylines and datelines name the paper's own people and desks, nothing that the article is about, save where it was filed: 「本报兰州6月27日讯」. */
function withoutPrinterLines(found: readonly Found[], read: ReadArticle | undefined): Found[] {
  const lines = (read?.article.parts ?? []).filter(
    (part) => part.kind === "byline" || part.kind === "dateline",
  );
  const text = read?.article.text ?? "";
  return found.filter(
    (f) =>
      !lines.some((line) => line.start <= f.start && f.end <= line.end) ||
      (f.label === "Place" &&
        FILED_FROM.test(text.slice(Math.max(0, f.start - 2), f.start)) &&
        FILED.test(text.slice(f.end, f.end + 2))),
  );
}
