/** Which place a bare level stands for: 「市委」 the paper's city, 「镇党委」 the town named last, 「县长」 the county at hand. */
import type { Home } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import type { ClauseScan } from "./clause-scan.ts";
import {
  AUTONOMOUS,
  CITY,
  CITY_ENDINGS,
  CLAUSE_ENDS,
  HIGHER_SEAT,
  HOST_BEFORE,
  HOST_BEHIND,
  OPENS_POST,
  OWN_SECRETARY,
  PLACE_LEVELS,
  PROVINCE,
  REMARK_END,
  THIS,
  TITLES_ONLY,
  TOWN_LEVELS,
  ZONE_END,
} from "./local-body.rules.ts";
import { OWN_ZONES } from "./place.rules.ts";
import type { PlaceSpan } from "./place-span.ts";
import { LIST_COMMA, SENTENCE_END } from "./signs.rules.ts";

const NEAR = 80;
/** Characters of 「日上午，」. */
const LEAD = 4;
/** Characters of a place and the post behind it. */
const LISTED = 18;
/** Characters of 「高新区」. */
const ZONE_HEAD = 3;

interface Use {
  readonly at: number;
  readonly level: string;
  readonly name: string;
}

export class LocalContext {
  readonly #home: Home;
  readonly #gazetteer: Lexicons["places"];
  readonly #text: string;
  readonly #places: readonly Use[];
  /** 「高新区」 and the like by where they start. */
  readonly #zones: ReadonlyMap<number, PlaceSpan>;
  readonly #uses: Use[] = [];
  readonly #person: Uint8Array;
  /** The firm whose own paper it is, or `null`. */
  house: string | null = null;

  constructor(home: Home, { text, person, lexicons }: ClauseScan, places: readonly PlaceSpan[]) {
    this.#home = home;
    this.#gazetteer = lexicons.places;
    this.#person = person;
    this.#text = text;
    this.#zones = new Map(
      places
        .filter(
          ({ start, end, kind }) =>
            kind === "zone" &&
            OWN_ZONES.has(text.slice(end - ZONE_HEAD, end)) &&
            end - start <= ZONE_HEAD + 1,
        )
        .map((zone) => [zone.start, zone]),
    );
    this.#places = places
      .map((p) => ({ at: p.start, level: levelOf(p.name), name: p.name }))
      .filter(({ level, name }) => level !== "" && !isZone(name));
  }

  /** The zone that starts at `at` and is told by its head alone: 「高新区」, 「市经开区」. */
  zoneAt(at: number): PlaceSpan | undefined {
    return this.#zones.get(at);
  }

  /** Remembers that a body or post of `name` stands at `at`, for the bare levels after it in the sentence. */
  use(at: number, name: string): void {
    const level = levelOf(name);
    if (level !== "") this.#uses.push({ at, level, name });
  }

  /** The place that bare `level` at `at` stands for, or `null` where the page does not say. */
  placeFor(bare: string, at: number): string | null {
    const level = bare === AUTONOMOUS ? PROVINCE : bare;
    if (this.#text[at - 1] === THIS) return this.#nearest(level, at) ?? this.#ofHome(level);
    const said = this.#saidBefore(level, at);
    const home = this.#ofHome(level);
    const isNear = said !== undefined && at - said.at <= NEAR;
    if (isNear && !SENTENCE_END.test(this.#text.slice(said.at, at))) {
      const isGuest = home !== null && home !== said.name && !this.#isInside(said.name);
      if (isGuest && this.#isOwnSecretary(said, at, bare)) return home;
      return isGuest && opensOwnClause(this.#text, this.#person, at) ? home : said.name;
    }
    // 「西昌市成立商会。市工商联…」 in the paper of 凉山州, which is no 市 itself.
    const other = home !== null && level === CITY && !home.endsWith(CITY);
    return (
      this.#hostCity(level, at) ??
      (other ? this.#nearest(level, at) : null) ??
      home ??
      this.#nearest(level, at)
    );
  }

  /** 「灌云县副县长、|公安局局长」: the place of the post or body that a list goes on from right before `at`; `null` for none. */
  listedPlace(at: number): string | null {
    if (this.#text[at - 1] !== LIST_COMMA) return null;
    for (const { at: start, name } of this.#uses) {
      if (start >= at || at - start > LISTED) continue;
      const between = this.#text.slice(start, at - 1);
      if (
        (between.startsWith(name) || OPENS_POST.test(between)) &&
        TITLES_ONLY.test(between) &&
        this.#person[at - 2] !== 1
      )
        return name;
    }
    return null;
  }

  /** The town whose body or post was told last, not far before `at`; `null` for none. */
  townAt(at: number): string | null {
    let last: Use | null = null;
    for (const use of this.#uses) {
      const near = use.at < at && at - use.at <= NEAR && TOWN_LEVELS.has(use.level);
      if (near && use.at >= (last?.at ?? 0)) last = use;
    }
    return last?.name ?? null;
  }

  /** The use of `level` that stands last before `at`; bodies are found in several rounds. */
  #saidBefore(level: string, at: number): Use | undefined {
    let last: Use | undefined;
    for (const use of this.#uses)
      if (use.level === level && use.at < at && use.at >= (last?.at ?? 0)) last = use;
    return last;
  }

  /** 「昆山市举行签约仪式。市长甲主持」 under a headline that opens with 昆山, in the paper of 苏州: of the city in it. */
  #hostCity(level: string, at: number): string | null {
    if (level !== CITY) return null;
    const said = this.#places.findLast((use) => use.level === level && use.at < at);
    if (said === undefined || at - said.at > NEAR || !this.#isInside(said.name)) return null;
    const isTopic = this.#text.startsWith(said.name.slice(0, -CITY.length));
    if (!isTopic || !HOST_BEFORE.test(this.#text.slice(Math.max(0, said.at - LEAD), said.at))) return null;
    return HOST_BEHIND.test(this.#text.slice(said.at, at)) ? said.name : null;
  }

  /** Whether the secretary at `at` is of the paper's own city, told behind a seat on the committee of the city above it. */
  #isOwnSecretary(said: Use, at: number, bare: string): boolean {
    return (
      this.#home.path.includes(said.name) &&
      HIGHER_SEAT.test(this.#text.slice(said.at, at)) &&
      this.#text.startsWith(OWN_SECRETARY, at + bare.length)
    );
  }

  /** 「温岭市委书记甲主持，市长乙讲话」 in the paper of 台州: of the city in it that has the word. */
  #isInside(place: string): boolean {
    const { path } = this.#home;
    return this.#gazetteer
      .find(place)
      .some((row) => row.path.length > path.length && path.every((name, i) => row.path[i] === name));
  }

  #ofHome(level: string): string | null {
    const path = this.#home.path;
    if (level === PROVINCE) return path[0] ?? null;
    if (level === CITY && path[0]?.endsWith(CITY)) return path[0];
    if (level === CITY)
      return path.findLast((name, i) => CITY_ENDINGS.test(name) && (i > 0 || path.length === 1)) ?? null;
    // 「黔东南日报」 and a county paper of that prefecture: 「州委」 is the prefecture's, 「县委」 the county's own.
    return path.find((name, i) => i > 0 && name.endsWith(level)) ?? null;
  }

  #nearest(level: string, at: number): string | null {
    const before = this.#places.findLast((use) => use.level === level && use.at < at);
    return (before ?? this.#places.find((use) => use.level === level))?.name ?? null;
  }
}

/**
 * 「深圳市副市长甲致辞，市委常委乙推介」: behind a clause that does not end in a name the paper's own place speaks again;
 * 「柳州市委书记甲，市委副书记乙」 goes on with the guests.
 */
export function opensOwnClause(text: string, person: Uint8Array, at: number): boolean {
  return CLAUSE_ENDS.at(text, at - 1) && person[at - 2] !== 1 && text[at - 2] !== REMARK_END;
}

/** 「教育园区」, 「三塘片区」: no district, whatever its last character. */
export function isZone(name: string): boolean {
  return ZONE_END.test(name);
}

/** The last character of an administrative name, 街道 and 社区 whole. */
export function levelOf(name: string): string {
  if (name.endsWith(AUTONOMOUS)) return PROVINCE;
  return name.length < 2 ? "" : (PLACE_LEVELS.find((level) => name.endsWith(level)) ?? "");
}
