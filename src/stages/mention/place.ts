/** Places as mentions: those outside the names of bodies, 「我市」 and the like, and cities by one character (「在京」). */
import type { Home } from "../../model/index.ts";
import type { ClauseScan } from "./clause-scan.ts";
import type { Found } from "./found.ts";
import { LocalContext } from "./local-context.ts";
import type { PlaceSpan } from "./place-scan.ts";
import { ABBREVIATED, HOME_WORDS } from "./things.rules.ts";

export function placesOutside(
  scan: ClauseScan,
  places: readonly PlaceSpan[],
  covered: Uint8Array,
  home: Home,
): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const place of places) {
    if (covered[place.start] === 1 || covered[place.end - 1] === 1 || place.start < end) continue;
    end = place.end;
    found.push(placeOf(scan, place.start, place.end, place.name, "place.gazetteer", 0.93));
  }
  found.push(...homeWords(scan, new LocalContext(home, scan.text, places)));
  found.push(...abbreviated(scan, home));
  return found;
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
  for (const match of scan.text.matchAll(ABBREVIATED)) {
    const char = match[1] ?? "";
    const name = own.startsWith(char) ? own : scan.words.abbreviations.get(char);
    const at = match.index + 1;
    if (name !== undefined) found.push(placeOf(scan, at, at + 1, name, "place.abbreviated", 0.85));
  }
  return found;
}
