/** The words that the stages know, as loaded from `seeds/lexicons`; plain values, handed down. */
import type { Home } from "../model/index.ts";

export type PlaceLevel = "country" | "province" | "city" | "county" | "zone";

/** One administrative place of the gazetteer. */
export interface PlaceRow {
  /** Full name: `石峰区`. */
  readonly name: string;
  /** From province down to itself: `["湖南省", "株洲市", "石峰区"]`. */
  readonly path: readonly string[];
  readonly level: PlaceLevel;
  /** The year from which nobody bears the name any longer; `null` for places of today. */
  readonly until: number | null;
}

/** A place name found in a text, with the places that bear it. */
export interface PlaceMatch {
  readonly length: number;
  /** Places of today; those of former days where no other bears the name. */
  readonly rows: readonly PlaceRow[];
  /** Places of former days that bore the name of one of `rows`. */
  readonly former: readonly PlaceRow[];
}

export interface Gazetteer {
  /** Places that bear this full or short name (`株洲`, `株洲市`); several for a name that many counties share. */
  find(name: string): readonly PlaceRow[];
  /** The longest place name (full or short) that starts at `at`, or `null`. */
  longestAt(text: string, at: number): PlaceMatch | null;
  /** The place that a paper served in a year (`null`: of today), from its name: `株洲日报` → `["湖南省", "株洲市"]`; empty path when unknown. */
  homeOf(paper: string, year: number | null): Home;
}

/** Character statistics of Chinese personal names. */
export interface NameStats {
  /** Length of the surname that starts at `at` (2 for 欧阳), or 0. */
  surnameAt(text: string, at: number): 0 | 1 | 2;
  /** Natural-log likelihood that `text`, or a stretch of it, is a full personal name of 2 to 4 characters against its being plain words; higher is likelier, 0 is even. */
  score(text: string, from?: number, to?: number): number;
  /** No less than `score` of the stretch; far cheaper. */
  ceiling(text: string, from: number, to: number): number;
  /** Natural-log share of `text` among full personal names: about -10 for 李强, -20 for 陈恢清. */
  logShare(text: string): number;
  /** Natural-log frequency of a character as the n-th of a given name of the stated length; about -12 for one never seen. */
  given(char: string, position: 0 | 1, length: 1 | 2): number;
}

export interface WordTable {
  /** Occurrences per million of a word of two or more characters; 0 for a string that is no known word. */
  frequency(word: string): number;
  /** Natural log of the probability of the likeliest split of `text`, or of a stretch of it, into known words and single characters. */
  logProbability(text: string, from?: number, to?: number): number;
  /** The highest `frequency` of the words of two to four characters that start at `at`, or 0. */
  frequencyAt(text: string, at: number): number;
  /** The same as `logProbability` for a stretch cut into single characters, which no split is below. */
  logSingles(text: string, from: number, to: number): number;
}

/** A row of a term list: the words, then named columns. */
export interface TermRow {
  readonly term: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Lexicons {
  readonly places: Gazetteer;
  readonly names: NameStats;
  readonly words: WordTable;
  /** Rows of `seeds/lexicons/<topic>.tsv` in file order; throws `RuleError` for an unknown topic. */
  terms(topic: string): readonly TermRow[];
}
