/** Bodies and firms of a page in three rounds: full names, then the short forms they bear, then all the rest. */
import type { Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { CharSet } from "../../text/char-set.ts";
import { createTrie, longestRow } from "../../text/trie.ts";
import { type Alias, introducedAlias, renamedFirms } from "./alias.ts";
import { Bodies, type Body, bodyOf } from "./body.ts";
import { findBrands } from "./brand.ts";
import { canonicalNames } from "./canonical.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { findCorpsBodies } from "./corps-body.ts";
import { findListedFirms } from "./firm-list.ts";
import { type BrandIndex, firmParts, indexBrands, isRareBrand, shortFormAt } from "./firm-short.ts";
import type { Found } from "./found.ts";
import { houseOf } from "./house.ts";
import { findHouseParts } from "./house-part.ts";
import { findLocalBodies } from "./local-body.ts";
import { LocalContext } from "./local-context.ts";
import { findNationalBodies } from "./national-body.ts";
import { CHAIN_GOES_ON, FULL_FORM, RESEARCH_PART } from "./org.rules.ts";
import { findBodies } from "./org.ts";
import { type OrgHead, orgHeadsOf } from "./org-heads.ts";
import type { PlaceSpan } from "./place-span.ts";
import { findPlacedBrands } from "./placed-brand.ts";
import { findPointedBodies } from "./pointed-body.ts";

/** Kinds of bodies whose form alone says which they are. */
const SPREADS: ReadonlySet<string> = new Set(["alias", "brand", "local", "firm"]);
/** Characters of a form that other words hardly spell by chance. */
const TELLING = 4;

interface Reader {
  readonly scan: ClauseScan;
  readonly bodies: Bodies;
  readonly context: LocalContext;
  readonly heads: readonly OrgHead[];
}

/** For each article its bodies; a part's parent is listed beside it, any other body inside a longer one is not. */
export function findPageBodies(
  scans: readonly ClauseScan[],
  places: readonly (readonly PlaceSpan[])[],
  page: Page,
  lexicons: Lexicons,
): Found[][] {
  const house = houseOf(page);
  const readers = scans.map((scan, i): Reader => {
    const own = places[i] ?? [];
    const reader = {
      scan,
      bodies: new Bodies(scan),
      context: new LocalContext(page.home, scan, own),
      heads: orgHeadsOf(scan),
    };
    reader.context.house = house?.label === "Enterprise" ? house.name : null;
    findNationalBodies(scan, reader.bodies);
    findCorpsBodies(scan, reader.bodies, page.paper);
    findLocalBodies(scan, reader.bodies, own, reader.context);
    findBodies(scan, reader.bodies, reader.context, reader.heads, "firms");
    return reader;
  });
  spreadShortForms(readers, lexicons);
  findPlacedBrands(readers, places);
  for (const [i, { scan, bodies, context, heads }] of readers.entries()) {
    const own = places[i] ?? [];
    findBodies(scan, bodies, context, heads, "all");
    findListedFirms(scan, bodies);
    findBrands(scan, bodies, coverOfZones(coverOf(scan, bodies.all), own));
    findPointedBodies(scan, bodies, page);
    if (house !== null) findHouseParts(scan, bodies, house, coverOfNamed(scan, bodies.all));
  }
  spreadAliases(readers, introduced(readers));
  for (const { scan, bodies } of readers) spreadNamed(scan, bodies);
  const names = canonicalNames(
    readers.flatMap(({ bodies }) => bodies.all),
    [...introduced(readers), ...readers.flatMap(({ scan, bodies }) => renamedFirms(scan.text, bodies.all))],
    lexicons,
  );
  return readers.map(({ bodies }) => outermost(bodies.all).map((body) => found(body, names)));
}

function introduced(readers: readonly Reader[]): Alias[] {
  return readers.flatMap(({ scan, bodies }) =>
    bodies.all.map((body) => introducedAlias(scan.text, body)).filter((alias) => alias !== null),
  );
}

function spreadShortForms(readers: readonly Reader[], lexicons: Lexicons): void {
  spreadAliases(readers, introduced(readers));
  const firms = readers.flatMap(({ bodies }) =>
    bodies.all
      .filter((body) => body.label === "Enterprise" && body.kind !== "alias")
      .map((body) => firmParts(body, lexicons))
      .filter((parts) => parts !== null),
  );
  const brands = indexBrands(firms);
  const opens = new CharSet([...brands.keys()].map((brand) => brand.charAt(0)));
  if (brands.size > 0) for (const reader of readers) markShortForms(reader, brands, opens);
}

/** `opens`: what the brands begin with. */
function markShortForms({ scan, bodies }: Reader, brands: BrandIndex, opens: CharSet): void {
  const covered = coverOf(scan, bodies.all);
  for (let at = 0; at < scan.text.length; at++) {
    if (!opens.at(scan.text, at) || covered[at] === 1 || scan.person[at] === 1) continue;
    const short = shortFormAt(scan, at, brands);
    if (short === null || covered[short.start] === 1 || covered[short.end - 1] === 1) continue;
    const { label, name, stem } = short.firm;
    const of = { label, name, stem, kind: "alias", rule: "enterprise.short", score: 0.88 };
    bodies.add(bodyOf(scan, short.start, short.end, of));
    at = short.end - 1;
  }
}

/** Every place of an introduced form, outside names that hold it. */
function spreadAliases(readers: readonly Reader[], aliases: readonly Alias[]): void {
  if (aliases.length === 0) return;
  const trie = createTrie(aliases.map((alias) => alias.form));
  for (const { scan, bodies } of readers) {
    const covered = coverOfNamed(scan, bodies.all);
    for (let at = 0; at < scan.text.length; at++) {
      const alias = longestRow(trie, aliases, scan.text, at);
      if (alias === undefined || covered[at] === 1) continue;
      const end = at + alias.form.length;
      const { label, name, stem } = alias;
      const of = { label, name, stem, kind: "alias", rule: "alias.introduced", score: 0.97 };
      bodies.add(bodyOf(scan, at, end, of));
      at = end - 1;
    }
  }
}

/** An article that names a body by some form names it by that form everywhere, whatever stands beside it. */
function spreadNamed(scan: ClauseScan, bodies: Bodies): void {
  const told = bodies.all.filter(
    ({ kind, text }) =>
      SPREADS.has(kind) && text.length >= TELLING && (kind !== "alias" || isRareBrand(scan, text)),
  );
  if (told.length === 0) return;
  const trie = createTrie(told.map(({ text }) => text));
  const covered = coverOf(scan, bodies.all);
  for (let at = 0; at < scan.text.length; at++) {
    const body = longestRow(trie, told, scan.text, at);
    if (body === undefined || covered[at] === 1 || scan.person[at] === 1) continue;
    const end = at + body.text.length;
    if (covered[end - 1] === 1 || CHAIN_GOES_ON.at(scan.text, end)) continue;
    const { label, name, stem, kind } = body;
    bodies.add(bodyOf(scan, at, end, { label, name, stem, kind, rule: "org.again", score: 0.85 }));
    at = end - 1;
  }
}

function coverOf(scan: ClauseScan, bodies: readonly Body[]): Uint8Array {
  const covered = new Uint8Array(scan.text.length + 1);
  for (const body of bodies) if (body.kind !== "implied") covered.fill(1, body.start, body.end);
  return covered;
}

/** Zones too, whose names hold trades: 「曲梁|产业|集聚区」. */
function coverOfZones(covered: Uint8Array, places: readonly PlaceSpan[]): Uint8Array {
  for (const { kind, start, end } of places) if (kind === "zone") covered.fill(1, start, end);
  return covered;
}

/** Of bodies that say whose they are; a bare head may yet be part of another name. */
function coverOfNamed(scan: ClauseScan, bodies: readonly Body[]): Uint8Array {
  return coverOf(
    scan,
    bodies.filter((body) => body.kind !== "bare"),
  );
}

/** Drops what stands inside a longer body, save the body that the longer one is a part of. */
function outermost(bodies: readonly Body[]): Body[] {
  const sorted = bodies.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Body[] = [];
  let outer: Body | undefined;
  for (const body of sorted) {
    if (outer === undefined || body.start >= outer.end) {
      kept.push(body);
      outer = body;
    } else if (isParent(body, outer)) kept.push(body);
  }
  return kept;
}

function isParent(body: Body, whole: Body): boolean {
  if (body.kind === "local" || body.kind === "implied" || whole.kind === "alias") return false;
  if (whole.kind === "firm" && body.kind === "firm" && FULL_FORM.test(whole.text)) return false;
  if (body.kind === "nation" && body.text !== body.name && RESEARCH_PART.test(whole.text)) return false;
  if (body.kind === "nation" && body.label === "Enterprise") return false;
  if (whole.kind === "firm" && whole.rule !== "org.part") return false;
  if (whole.kind === "local") return false;
  return body.start === whole.start && whole.name.startsWith(body.stem);
}

function found(body: Body, names: ReadonlyMap<string, string>): Found {
  const { start, end, label, text, rule, score } = body;
  return { start, end, label, text, name: names.get(body.name) ?? body.name, rule, score };
}
