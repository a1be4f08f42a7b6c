/** Places by full and short name, and the place that a paper serves by the paper's name. */
import type { Home } from "../model/index.ts";
import { RuleError } from "../model/index.ts";
import { createTrie, longestRow } from "../text/trie.ts";
import { BEFORE_COUNTY, JOINED } from "./gazetteer.rules.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Gazetteer, PlaceLevel, PlaceMatch, PlaceRow } from "./lexicons.ts";
import { type PaperWords, paperHomes } from "./paper-homes.ts";

const LEVELS: ReadonlySet<string> = new Set<PlaceLevel>(["country", "province", "city", "county", "zone"]);

const NONE: readonly PlaceRow[] = [];

/** What the gazetteer is built from. `places` have the columns name, level, path (`省/市/县`), short (`,` between), and until (a year) where the name is given up. */
export interface GazetteerWords extends PaperWords {
  readonly places: readonly Lexicon[];
}

/** 「张三和县扶贫办」 names no 和县. */
function isJoined(text: string, at: number, length: number): boolean {
  return (
    length === JOINED.length &&
    text.startsWith(JOINED, at) &&
    !BEFORE_COUNTY.test(text.slice(Math.max(0, at - 1), at))
  );
}

export function createGazetteer(words: GazetteerWords): Gazetteer {
  const byName = indexByName(words.places);
  const trie = createTrie([...byName.keys()]);
  const matches = [...byName].map(([name, rows]) => placeMatch(name.length, rows));
  const find = (name: string): readonly PlaceRow[] => {
    const index = trie.indexOf(name);
    return index < 0 ? NONE : (matches[index]?.rows ?? NONE);
  };
  const longestAt = (text: string, at: number) => {
    const found = longestRow(trie, matches, text, at) ?? null;
    return found !== null && isJoined(text, at, found.length) ? null : found;
  };
  const homes = paperHomes(words, longestAt);
  return { find, longestAt, homeOf: (paper, year): Home => ({ path: homes(paper, year) }) };
}

function placeMatch(length: number, all: readonly PlaceRow[]): PlaceMatch {
  const today = all.filter(({ until }) => until === null);
  return today.length === 0
    ? { length, rows: all, former: NONE }
    : { length, rows: today, former: all.filter(({ until }) => until !== null) };
}

/** Rows of one path in several files are one place with all their short forms. */
function indexByName(lexicons: readonly Lexicon[]): Map<string, PlaceRow[]> {
  const byPath = new Map<string, PlaceRow>();
  const byName = new Map<string, PlaceRow[]>();
  for (const { file, rows } of lexicons) {
    for (const [name = "", level = "", path = "", short = "", until = ""] of rows) {
      if (!LEVELS.has(level))
        throw new RuleError("place-level", `unknown level: ${level} of ${name} (${file})`);
      const row = byPath.get(path) ?? {
        name,
        path: path.split("/"),
        level: level as PlaceLevel,
        until: until === "" ? null : Number(until),
      };
      byPath.set(path, row);
      for (const form of short === "" ? [name] : [name, ...short.split(",")]) {
        const known = byName.get(form);
        if (known === undefined) byName.set(form, [row]);
        else if (!known.includes(row)) known.push(row);
      }
    }
  }
  return byName;
}
