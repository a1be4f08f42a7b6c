/** Short forms of firms by decomposition: 「楚磐重装」 is brand and pieces of 「湖南|楚磐|重型装备|股份有限公司」, in order. */
import type { Lexicons } from "../../rules/lexicons.ts";
import type { Alias } from "./alias.ts";
import type { Body } from "./body.ts";
import type { ClauseScan } from "./clause-scan.ts";
import { endsName } from "./name-end.ts";
import { PUBLIC_WORKS, SOCIETY_BEHIND } from "./org-name.rules.ts";
import { CLOSE_BRACKET, HARD, OPEN_BRACKET } from "./signs.rules.ts";

const BRAND = 2;
/** A brand that is a plain word this common is not looked for alone. */
const COMMON = 3;
/** One this common opens no short form at all. */
const PLAIN = 50;
/** Characters behind a brand in which a society of its own may end. */
const SOCIETY_REACH = 9;
/** A longer name is a damaged text; looking for its short forms takes the square of its length. */
const LONGEST = 80;

interface FirmParts extends Alias {
  /** The full name, brackets with a place left out. */
  readonly full: string;
  /** Where the brand starts in `full`. */
  readonly brandAt: number;
}

/** Where the brand starts: after the places that open a full name; 「青龙」 behind 「营口」, in which it does not lie, is a brand. */
export function brandStart(full: string, lexicons: Lexicons): number {
  let at = 0;
  let outer: ReadonlySet<string> | null = null;
  for (;;) {
    const place = lexicons.places.longestAt(full, at);
    if (place === null || at + place.length + BRAND >= full.length) return at;
    const names = outer;
    if (names !== null && !place.rows.some(({ path }) => path.some((name) => names.has(name)))) return at;
    outer = new Set(place.rows.map(({ name }) => name));
    at += place.length;
  }
}

/** Where it may start: a brand may sound like a place (「云南|南湖|红石榴公司」). */
export function brandStarts(full: string, lexicons: Lexicons): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; ; ) {
    const place = lexicons.places.longestAt(full, at);
    if (place === null || at + place.length + BRAND >= full.length) return [...starts, at];
    if (at > 0) starts.push(at);
    at += place.length;
  }
}

export function firmParts(body: Body, lexicons: Lexicons): FirmParts | null {
  const full = body.name.replace(/（[^）]*）/g, "");
  const brandAt = brandStart(full, lexicons);
  if (full.length - brandAt < BRAND + 2 || full.length > LONGEST) return null;
  return {
    form: body.text,
    name: body.name,
    stem: body.stem,
    label: body.label,
    kind: body.kind,
    full,
    brandAt,
  };
}

/** Firms by the first two characters of their brand. */
export type BrandIndex = ReadonlyMap<string, readonly FirmParts[]>;

export function indexBrands(firms: readonly FirmParts[]): BrandIndex {
  const index = new Map<string, FirmParts[]>();
  for (const firm of firms) {
    const brand = firm.full.slice(firm.brandAt, firm.brandAt + BRAND);
    const list = index.get(brand) ?? [];
    if (!list.some((known) => known.name === firm.name)) list.push(firm);
    index.set(brand, list);
  }
  return index;
}

interface ShortForm {
  readonly start: number;
  readonly end: number;
  readonly firm: FirmParts;
}

/** The short form of a known firm that starts with its brand at `at`, or `null`. */
export function shortFormAt(scan: ClauseScan, at: number, index: BrandIndex): ShortForm | null {
  const brand = scan.text.slice(at, at + BRAND);
  const firms = index.get(brand);
  if (firms === undefined || scan.lexicons.words.frequency(brand) > PLAIN) return null;
  let best: ShortForm | null = null;
  let weight = 0;
  for (const firm of firms) {
    const end = furthestEnd(scan, at, firm);
    // 「大名县」, 「江苏|常熟」: a place, though firms bear its name.
    if (end === 0 || (scan.placesAt[at]?.length ?? 0) >= end - at) continue;
    const alone = end - at === BRAND;
    if (alone && SOCIETY_BEHIND.test(scan.text.slice(end, end + SOCIETY_REACH))) continue;
    if (alone && (firm.kind !== "firm" || scan.lexicons.words.frequency(brand) > COMMON || !isFree(scan, at)))
      continue;
    const start = withPlace(scan, at, firm);
    const w = (end - start) * 4 + (firm.full.endsWith(scan.text.slice(end - BRAND, end)) ? 1 : 0);
    if (w > weight) {
      weight = w;
      best = { start, end, firm };
    }
  }
  return best;
}

/** The longest end whose characters follow the full name in order and after which a name may stop; 0 for none. */
function furthestEnd(scan: ClauseScan, at: number, firm: FirmParts): number {
  const { text } = scan;
  let from = firm.brandAt + BRAND;
  let end = at + BRAND;
  let best = mayStop(scan, end) ? end : 0;
  while (end < text.length) {
    const next = firm.full.indexOf(text[end] ?? "\n", from);
    if (next < 0) break;
    from = next + 1;
    end++;
    if (mayStop(scan, end) || endsTrade(scan, at, end)) best = end;
  }
  return best;
}

/** 「海澄|电子」: a brand and its trade, of which no chain and no other trade goes on (「硬质|合金|产业链」). */
function endsTrade(scan: ClauseScan, at: number, end: number): boolean {
  const { text, words } = scan;
  return (
    words.trades.set.has(text.slice(at + BRAND, end)) &&
    isRareBrand(scan, text.slice(at, end)) &&
    !goesOnAsChain(words, text, end)
  );
}

/** 「海澄电子」, but 「城际铁路」: whether a form is no name of what everybody uses. */
export function isRareBrand({ lexicons }: ClauseScan, form: string): boolean {
  return lexicons.words.frequency(form.slice(0, BRAND)) <= PLAIN && !PUBLIC_WORKS.test(form);
}
/** Whether the head of a chain or a trade follows. */
function goesOnAsChain({ chainHeads, trades }: ClauseScan["words"], text: string, end: number): boolean {
  return chainHeads.trie.longestAt(text, end) >= 0 || trades.trie.longestAt(text, end) >= 0;
}

/** A short form stops before a hard character, a bracket, a stop word, a post, or a word that follows names. */
function mayStop(scan: ClauseScan, end: number): boolean {
  const next = scan.text[end] ?? "\n";
  if (HARD.has(next) || next === OPEN_BRACKET || next === CLOSE_BRACKET) return true;
  if (scan.person[end] === 1 || scan.postAt(end)) return true;
  return opensOther(scan, end);
}

function opensOther(scan: ClauseScan, end: number): boolean {
  const index = scan.words.cutting.longestAt(scan.text, end);
  if (index >= 0 && ((scan.words.flags[index] ?? 0) & 1) !== 0) return true;
  const { orgHeads, projectHeads } = scan.words;
  return (
    orgHeads.trie.longestAt(scan.text, end) >= 0 ||
    projectHeads.trie.longestAt(scan.text, end) >= 0 ||
    (scan.placesAt[end] ?? null) !== null
  );
}

function isFree(scan: ClauseScan, at: number): boolean {
  return endsName(scan, at) || (scan.placeStart[at] ?? 0) > 0 || scan.isCut(at);
}

/** 「合肥|衡莱」: the place of the full name may stand before the brand. */
function withPlace(scan: ClauseScan, at: number, firm: FirmParts): number {
  for (let length = firm.brandAt; length >= 2; length--) {
    const place = firm.full.slice(0, length);
    if (at - length >= 0 && scan.text.startsWith(place, at - length)) return at - length;
  }
  return at;
}
