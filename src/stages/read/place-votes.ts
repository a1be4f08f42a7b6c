/** Which places a text names, and how much that speaks for each of them and for the places that they lie in. */
import type { Lexicons, PlaceRow } from "../../rules/lexicons.ts";
import { rowsIn } from "../../rules/place-years.ts";
import { SMALLER_PLACE } from "./home.rules.ts";

export type PlacePath = readonly string[];

export class PlaceVotes {
  readonly #votes = new Map<string, { readonly path: PlacePath; weight: number }>();
  /** Weight of all places below the province. */
  #local = 0;

  constructor(text: string, year: number | null, { places }: Lexicons) {
    const shared: (readonly PlaceRow[])[] = [];
    for (let at = 0; at < text.length; at++) {
      const found = places.longestAt(text, at);
      if (found === null) continue;
      const name = text.slice(at, at + found.length);
      at += found.length - 1;
      const rows = rowsIn(found, year);
      const [row] = rows;
      if (row === undefined || row.level === "country" || isSmaller(row, name, text, at + 1)) continue;
      if (rows.length > 1) shared.push(rows);
      else this.#add(row, weightOf(row, name));
    }
    for (const rows of shared) this.#settle(rows);
  }

  /** Share of all votes for places below a province that a place has with what lies in it, `0..1`. */
  share(path: PlacePath): number {
    return this.#local === 0 || path.length === 0 ? 0 : this.of(path) / this.#local;
  }

  /** Weight of a place with what lies in it. */
  of(path: PlacePath): number {
    return this.#votes.get(path.join("/"))?.weight ?? 0;
  }

  /** Places whose name ends in `level` and that `fits` holds for, the most named first. */
  ranked(level: string, fits: (path: PlacePath) => boolean): PlacePath[] {
    return [...this.#votes.values()]
      .filter(({ path }) => path.length > 1 && (path.at(-1) ?? "").endsWith(level) && fits(path))
      .sort((a, b) => b.weight - a.weight || a.path.length - b.path.length)
      .map(({ path }) => path);
  }

  #add({ path }: PlaceRow, weight: number): void {
    if (path.length > 1) this.#local += weight;
    for (let depth = 1; depth <= path.length; depth++) {
      const part = path.slice(0, depth);
      const known = this.#votes.get(part.join("/")) ?? { path: part, weight: 0 };
      known.weight += weight;
      this.#votes.set(part.join("/"), known);
    }
  }

  /** A name that several places bear is that of the one that the text names otherwise too. */
  #settle(rows: readonly PlaceRow[]): void {
    const [best] = [...rows].sort((a, b) => this.of(b.path) - this.of(a.path));
    if (best !== undefined && this.of(best.path) > 0) this.#add(best, weightOf(best, ""));
  }
}

/** 永兴 in 永兴镇, 牡丹 in 牡丹路. */
function isSmaller(row: PlaceRow, name: string, text: string, end: number): boolean {
  return name !== row.name && SMALLER_PLACE.test(text.slice(end, end + 2));
}

/** The name of a county or district without its ending is as often another word: 牡丹, 盐湖. */
function weightOf(row: PlaceRow, name: string): number {
  return row.level === "county" && name !== row.name ? 0.5 : 1;
}
