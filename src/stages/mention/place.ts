/** Places as mentions: those outside the names of bodies, 「我市」 and the like, and cities by one character (「在京」). */
import { type Home, overlaps, type Span } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { matchesOf } from "../../text/matches.ts";
import { createTrie, type Trie } from "../../text/trie.ts";
import { isAbbreviation } from "./alias.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { LocalContext, levelOf } from "./local-context.ts";
import {
  ABBREVIATED,
  CITIZEN,
  HOME_LAND,
  IN_TOWN,
  LOCAL_SCHOOL,
  PLACE_EXTENSION,
  TOWN_BODY,
  VENUE_SLOT,
} from "./place.rules.ts";
import type { PlaceSpan } from "./place-span.ts";
import { COUNTY_LEVELS, HOME_WORDS, LEVELS } from "./signs.rules.ts";

/** What else stands on the article that takes a place's span or name. */
interface Surroundings {
  /** 1 where a body, a title, an honour or a person stands. */
  readonly covered: Uint8Array;
  readonly bodies: readonly Found[];
  readonly projects: readonly Found[];
  /** Names of people of the page. */
  readonly people: ReadonlySet<string>;
}

export function placesOutside(
  scan: ClauseScan,
  places: readonly PlaceSpan[],
  around: Surroundings,
  home: Home,
): Found[] {
  const context = new LocalContext(home, scan, places);
  const named = namesOfBodies(around.bodies);
  const found: Found[] = [];
  let end = 0;
  for (const place of places) {
    if (
      place.start < end ||
      place.name === HOME_LAND ||
      around.people.has(scan.text.slice(place.start, place.end))
    )
      continue;
    // 「华东分公司」: a branch is named by its region, but does not lie in it as in a city.
    if (place.kind === "region" && around.bodies.some((body) => overlaps(body, place))) continue;
    if (around.projects.some((p) => p.end === place.end && p.start <= place.start)) continue;
    if (!named.has(place.start) || !COUNTY_LEVELS.has(levelOf(place.name))) {
      if (around.covered[place.start] === 1 || around.covered[place.end - 1] === 1) continue;
    }
    end = place.end;
    const name = place.kind === "venue" ? venueName(place, context) : place.name;
    found.push(placeOf(scan, place.start, place.end, name, `place.${place.kind}`, 0.93));
  }
  found.push(...slotVenues(scan, found));
  found.push(...homeWords(scan, context));
  found.push(...abbreviated(scan, home));
  return found;
}

/** 「在|市人民医院学术厅|举行」: rooms and buildings where something is held that no head word or place before tells. */
function slotVenues(scan: ClauseScan, known: readonly Found[]): Found[] {
  return matchesOf(scan.text, VENUE_SLOT).flatMap((match) => {
    const at: Span = { start: match.index, end: match.index + match[0].length };
    if (scan.person[at.start] === 1 || known.some((one) => overlaps(one, at))) return [];
    return [placeOf(scan, at.start, at.end, match[0], "place.held", 0.8)];
  });
}

/** Bodies by their head, unlike those that every place has. */
const STANDING: ReadonlySet<string> = new Set(["org.head", "enterprise.head", "org.part"]);

/** Starts of schools and hospitals, and of 「磁县县委」 with its county told twice. */
function namesOfBodies(bodies: readonly Found[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const body of bodies) {
    if (TOWN_BODY.test(body.text)) starts.add(body.start);
    if (STANDING.has(body.rule) && IN_TOWN.test(body.text)) starts.add(body.start);
    const told = body.rule === "org.local" && /(.)\1/.test(body.text.slice(0, 4));
    if (told || (body.rule === "org.head" && LOCAL_SCHOOL.test(body.name))) starts.add(body.start);
  }
  return starts;
}

/** The towns that a page names in full, by their short forms. */
export interface Towns {
  readonly names: ReadonlyMap<string, string>;
  readonly forms: Trie;
}

export function townsOf(places: readonly (readonly PlaceSpan[])[]): Towns {
  const names = new Map<string, string>();
  for (const place of places.flat()) {
    if (place.kind === "town" && place.name.length >= 3)
      names.set(place.name.slice(0, -levelOf(place.name).length), place.name);
  }
  return { names, forms: createTrie([...names.keys()]) };
}

/** 「濮院毛衫」 where the page names 濮院镇: the short form of a town that the page names in full. */
export function shortTowns(
  scan: ClauseScan,
  { names: towns, forms: trie }: Towns,
  covered: Uint8Array,
  taken: readonly Found[],
): Found[] {
  const found: Found[] = [];
  if (towns.size === 0) return found;
  trie.scan(scan.text, (at, index) => {
    const form = trie.words[index] ?? "";
    const end = at + form.length;
    const name = towns.get(form) ?? form;
    if (form.length < 2 || covered[at] === 1 || scan.text.startsWith(name, at) || !scan.isCut(at)) return;
    if (taken.some((f) => f.start < end && at < f.end)) return;
    found.push(placeOf(scan, at, end, name, "place.town-short", 0.85));
  });
  return found;
}

/** 「市会议中心」「市民服务中心」: the city before them. */
function venueName(place: PlaceSpan, context: LocalContext): string {
  const first = place.name[0] ?? "";
  const level = place.name.startsWith(CITIZEN) || LEVELS.has(first) ? first : "";
  const city = level === "" ? null : context.placeFor(level, place.start);
  if (city === null) return place.name;
  return place.name.startsWith(CITIZEN) ? city + place.name : city + place.name.slice(1);
}

function placeOf(
  scan: ClauseScan,
  start: number,
  end: number,
  name: string,
  rule: string,
  score: number,
): Found {
  return { label: "Place", start, end, text: scan.text.slice(start, end), name, rule, score };
}

function homeWords(scan: ClauseScan, context: LocalContext): Found[] {
  const found: Found[] = [];
  for (const [word, level] of HOME_WORDS) {
    for (let at = scan.text.indexOf(word); at >= 0; at = scan.text.indexOf(word, at + 1)) {
      const name = context.placeFor(level, at);
      if (name !== null) found.push(placeOf(scan, at, at + word.length, name, "place.home", 0.95));
    }
  }
  return found;
}

/** 「在京召开」「赴沪」「来株考察」. */
function abbreviated(scan: ClauseScan, home: Home): Found[] {
  const found: Found[] = [];
  const own = home.path.at(-1) ?? "";
  for (const match of matchesOf(scan.text, ABBREVIATED)) {
    const char = match[1] ?? "";
    const name = own.startsWith(char) ? own : scan.words.abbreviations.get(char);
    const at = match.index + 1;
    if (name !== undefined) found.push(placeOf(scan, at, at + 1, name, "place.abbreviated", 0.85));
  }
  return found;
}

/** Joins forms of one place on a page: 「上饶经开区」 and 「上饶经济技术开发区」, 「洞庭湖区」 and 「洞庭湖」. */
export function joinPlaces(
  articles: readonly (readonly Found[])[],
  lexicons: Lexicons,
): ReadonlyMap<string, string> {
  const names = [
    ...new Set(
      articles
        .flat()
        .filter((f) => f.label === "Place")
        .map((f) => f.name),
    ),
  ];
  const joined = new Map<string, string>();
  for (const name of names) {
    const fuller = names.find(
      (other) => (other.length > name.length && isLonger(name, other)) || isDamaged(name, other, lexicons),
    );
    if (fuller !== undefined) joined.set(name, fuller);
  }
  return joined;
}

/** A damaged name (「太名县」) is the known place of the page that differs by one character. */
function isDamaged(name: string, other: string, lexicons: Lexicons): boolean {
  if (name.length !== other.length || name.length < 3 || name.at(-1) !== other.at(-1)) return false;
  if (lexicons.places.find(name).length > 0 || lexicons.places.find(other).length === 0) return false;
  let differ = 0;
  for (let i = 0; i < name.length; i++) if (name[i] !== other[i]) differ++;
  return differ === 1;
}

function isLonger(name: string, other: string): boolean {
  if (other.slice(0, 2) !== name.slice(0, 2)) return false;
  if (other.startsWith(name)) return PLACE_EXTENSION.test(other.slice(name.length));
  return name.length >= 4 && name.slice(-1) === other.slice(-1) && isAbbreviation(name, other);
}
