/** One article as the growing layers read it: word cuts, stop words, people, places and bodies by where they end. */
import type { Lexicons, PlaceMatch } from "../../rules/lexicons.ts";
import { longestWord } from "../../text/trie.ts";
import { type AnchorHit, anchorHits } from "./anchors.ts";
import type { Found } from "./found.ts";
import { isAppointed } from "./name-context.rules.ts";
import { isTerm, opensTerm } from "./place.rules.ts";
import { DEPUTY, FIGURE, HARD, LEVELS, UNIT_SIGNS } from "./signs.rules.ts";
import type { AnchorTopic, ThingWords } from "./thing-words.ts";
import { COST_SINGLE, COST_TERM, PLACE, STOP, TRADE } from "./token-table.ts";

/** Short names of counties lose against common words: 「创新|和」 over 「创|新和」. */
const COST_RARE_PLACE = 13;

/** Flags of the token that ends at an offset. */
export interface ClauseScan {
  readonly text: string;
  readonly words: ThingWords;
  readonly lexicons: Lexicons;
  /** 1 where the character is part of a person's name. */
  readonly person: Uint8Array;
  /** 1 where the name of a person, however sure, of three or more characters ends. */
  readonly personEnd: Uint8Array;
  /** 1 where the name of a person, however sure, starts. */
  readonly personStart: Uint8Array;
  /** `placeStart[end]` is the start of the place that ends there plus one, or 0; places may be chained. */
  readonly placeStart: Int32Array;
  /** `bodyStart[end]` is the start of the body that ends there plus one, or 0. */
  readonly bodyStart: Int32Array;
  /** The longest place of the gazetteer that starts at an offset, or `null`. */
  readonly placesAt: readonly (PlaceMatch | null)[];
  /** Where the words of each layer stand. */
  readonly hits: Readonly<Record<AnchorTopic, readonly AnchorHit[]>>;
  /** Start of the token that ends at `end`. */
  tokenStart(end: number): number;
  /** Whether a token boundary stands at `at`. */
  isCut(at: number): boolean;
  /** Whether the token that ends at `end` is one that names do not grow over. */
  isStop(end: number): boolean;
  isTrade(end: number): boolean;
  /** Whether a post (董事长, 局长) begins at `at`. */
  postAt(at: number): boolean;
}

export function scanClauses(
  text: string,
  words: ThingWords,
  lexicons: Lexicons,
  persons: readonly Found[],
): ClauseScan {
  const person = new Uint8Array(text.length + 1);
  const personEnd = new Uint8Array(text.length + 1);
  const personStart = new Uint8Array(text.length + 1);
  for (const p of persons) {
    if (p.end - p.start > 2) personEnd[p.end] = 1;
    personStart[p.start] = 1;
  }
  for (const p of persons)
    if (SURE_PERSONS.has(p.rule) || isAppointed(text, p.start)) person.fill(1, p.start, p.end);
  const placesAt = placesOf(text, lexicons, persons);
  const cutter = new Cutter(text, words, placesAt);
  return {
    text,
    words,
    lexicons,
    person,
    personEnd,
    personStart,
    placeStart: new Int32Array(text.length + 1),
    bodyStart: new Int32Array(text.length + 1),
    placesAt,
    hits: anchorHits(text, words.anchors),
    tokenStart: (end) => cutter.tokenStart(end),
    isCut: (at) => cutter.isCut(at),
    isStop: (end) => (cutter.flagsAt(end) & STOP) !== 0 && !isBareUnit(text, end, cutter.tokenStart(end)),
    isTrade: (end) => (cutter.flagsAt(end) & TRADE) !== 0,
    postAt: (at) => opensPost(text, at, words),
  };
}

/** The longest known place at each offset; none over the end of a name (「李仲|林县」), none out of 任 before a post (「李仲林|任县」). */
function placesOf(text: string, lexicons: Lexicons, persons: readonly Found[]): (PlaceMatch | null)[] {
  const nameEnd = new Int32Array(text.length + 1);
  for (const { start, end } of persons) nameEnd.fill(end, start, end);
  const places: (PlaceMatch | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const place = lexicons.places.longestAt(text, at);
    const end = nameEnd[at] ?? 0;
    const runsOver = place !== null && end > 0 && at + place.length > end;
    const isVerb = isTerm(text, at) || (opensTerm(text, at) && (nameEnd[at - 1] ?? 0) === at);
    places.push(runsOver || isVerb ? null : place);
  }
  return places;
}

/** Words of its own that may stand before the head of a post: 「华东区|销售|总监」. */
const MOST_MODIFIERS = 2;

function opensPost(text: string, at: number, { posts, postModifiers }: ThingWords): boolean {
  let head = at + (DEPUTY.exec(text.slice(at, at + 3))?.[0].length ?? 0);
  for (let steps = 0; steps < MOST_MODIFIERS && posts.trie.longestAt(text, head) < 0; steps++)
    head += longestWord(postModifiers, text, head).length;
  return posts.trie.longestAt(text, head) >= 0;
}

/** 「米」 in 「富硒米制品」 measures nothing. */
function isBareUnit(text: string, end: number, start: number): boolean {
  return end - start === 1 && UNIT_SIGNS.at(text, start) && !FIGURE.test(text.slice(0, start).slice(-1));
}

/** People beside a post are sure enough to end the name of a body; others may be its brand (「昌晖」). */
export const SURE_PERSON = "person.slot";
const SURE_PERSONS: ReadonlySet<string> = new Set([SURE_PERSON, "person.sound", "person.dotted"]);

/** Scratch of the clause that is being cut: the cheapest way to each offset, its last token's length and flags. */
let cost = new Float64Array(256);
let best = new Uint8Array(256);
let bestFlags = new Uint8Array(256);

function reserve(size: number): void {
  cost = new Float64Array(size);
  best = new Uint8Array(size);
  bestFlags = new Uint8Array(size);
}

/** Cuts a clause into its cheapest tokens when it is first asked about. */
class Cutter {
  readonly #text: string;
  readonly #words: ThingWords;
  readonly #placesAt: ClauseScan["placesAt"];
  /** Length of the token that ends at an offset; 0 = not a token end; -1 = clause not yet cut. */
  readonly #lengths: Int8Array;
  readonly #flags: Uint8Array;
  /** Of the clause at hand: its length, and the offset whose tokens are weighed. */
  #size = 0;
  #from = 0;
  readonly #visit: (index: number) => void;

  constructor(text: string, words: ThingWords, placesAt: ClauseScan["placesAt"]) {
    this.#text = text;
    this.#words = words;
    this.#placesAt = placesAt;
    this.#lengths = new Int8Array(text.length + 1).fill(-1);
    this.#flags = new Uint8Array(text.length + 1);
    const { costs, flags, lengths } = words.tokens;
    this.#visit = (index) =>
      this.#relax(lengths[index] as number, costs[index] as number, flags[index] as number);
  }

  tokenStart(end: number): number {
    this.#cutAround(end);
    const length = this.#lengths[end] ?? 0;
    return end - (length > 0 ? length : 1);
  }

  isCut(at: number): boolean {
    if (at <= 0 || at >= this.#text.length) return true;
    if (HARD.at(this.#text, at - 1) || HARD.at(this.#text, at)) return true;
    this.#cutAround(at);
    return (this.#lengths[at] ?? 0) > 0;
  }

  flagsAt(end: number): number {
    this.#cutAround(end);
    return (this.#lengths[end] ?? 0) > 0 ? (this.#flags[end] ?? 0) : 0;
  }

  #cutAround(at: number): void {
    if (this.#lengths[at] !== -1) return;
    const text = this.#text;
    let start = at;
    let end = at;
    while (start > 0 && !HARD.at(text, start - 1)) start--;
    while (end < text.length && !HARD.at(text, end)) end++;
    this.#cutClause(start, end);
  }

  #cutClause(start: number, end: number): void {
    const size = end - start;
    if (size >= cost.length) reserve(size * 2);
    cost.fill(Number.POSITIVE_INFINITY, 0, size + 1);
    cost[0] = 0;
    this.#size = size;
    for (this.#from = 0; this.#from < size; this.#from++) this.#relaxFrom(start + this.#from);
    this.#lengths.fill(0, start, end + 1);
    for (let i = size; i > 0; i -= this.#lengths[start + i] as number) {
      this.#lengths[start + i] = best[i] as number;
      this.#flags[start + i] = bestFlags[i] as number;
    }
  }

  #relax(width: number, price: number, flag: number): void {
    const to = this.#from + width;
    const total = (cost[this.#from] as number) + price;
    if (to > this.#size || total > (cost[to] as number)) return;
    // 「舟山|东|琅」, not 「舟|山东|琅」: of two ways that cost the same the one whose place comes first.
    if (total === cost[to] && ((bestFlags[this.#from] as number) & PLACE) === 0) return;
    cost[to] = total;
    best[to] = width;
    bestFlags[to] = flag;
  }

  #relaxFrom(at: number): void {
    // 「市|民族团结进步促进会」, not 「市民|族」: a level that opens a clause is a word.
    this.#relax(1, this.#from === 0 && LEVELS.at(this.#text, at) ? COST_TERM : COST_SINGLE, 0);
    this.#words.tokens.trie.eachAt(this.#text, at, this.#visit);
    const place = this.#placesAt[at] ?? null;
    if (place === null || this.#from + place.length > this.#size) return;
    const surface = this.#text.slice(at, at + place.length);
    const sure = place.rows.some((row) => row.name === surface || row.level !== "county");
    this.#relax(
      place.length,
      sure && !this.#words.plainShorts.has(surface) ? COST_TERM : COST_RARE_PLACE,
      PLACE,
    );
  }
}
