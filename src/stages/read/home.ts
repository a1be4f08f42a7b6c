/** Which place a page serves: its paper's name tells, or the committee that owns it, unless the page speaks of another. */
import type { Home } from "../../model/index.ts";
import type { Lexicons, PlaceRow } from "../../rules/lexicons.ts";
import { ownLevels } from "./home.rules.ts";

/** Bare levels (「市委」「我县」) and votes for one place from which the text alone tells. */
const LEAST_LEVELS = 3;
const LEAST_VOTES = 4;
/** Share of all votes that the city of a page has at least. */
const PLURALITY = 0.35;
/** Share of a city's votes from which the page is that of one county-level city in it. */
const ONE_COUNTY = 0.75;
type Path = readonly string[];

export function homeOf(paper: string | null, owner: Path, text: string, lexicons: Lexicons): Home {
  const named = paper === null ? [] : lexicons.places.homeOf(paper).path;
  if (named.length === 0 && owner.length > 0) return { path: owner };
  // 「盐都晚报」 may be of 自贡, not of 盐都区: a county's name alone is often another word.
  if (named.length === 1 || named.length === 2) return { path: named };
  const votes = placeVotes(text, lexicons);
  const told = toldHome(text, votes);
  return { path: share(votes, told) > share(votes, named) ? told : named };
}

/** 「五邑商报」 names no place of the gazetteer, but its page speaks of 「市委」 and of 江门's districts. */
function toldHome(text: string, votes: readonly PlaceRow[]): Path {
  const [level, count] = [...ownLevels(text)].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  if (count < LEAST_LEVELS) return [];
  const city = mostVoted(votes, level, 2) ?? mostVoted(votes, level, 3);
  if (city === null || share(votes, city) < PLURALITY) return [];
  const inCity = votes.filter((row) => isAt(row, city));
  if (inCity.length < LEAST_VOTES) return [];
  const county = mostVoted(inCity, level, 3);
  return county !== null && share(inCity, county) >= ONE_COUNTY ? county : city;
}

/** The place of `level` with the most votes, its own or of places in it; `depth` names deep. */
function mostVoted(votes: readonly PlaceRow[], level: string, depth: number): Path | null {
  const counts = new Map<string, { readonly path: Path; count: number }>();
  for (const row of votes) {
    const path = row.path.slice(0, depth);
    if (path.length < depth || !(path.at(-1) ?? "").endsWith(level)) continue;
    const known = counts.get(path.join("/")) ?? { path, count: 0 };
    known.count++;
    counts.set(path.join("/"), known);
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  return best?.path ?? null;
}

function share(votes: readonly PlaceRow[], path: Path): number {
  if (path.length === 0) return 0;
  const local = votes.filter((row) => row.path.length > 1);
  return local.length === 0 ? 0 : local.filter((row) => isAt(row, path)).length / local.length;
}

function isAt(row: PlaceRow, path: Path): boolean {
  return path.every((name, i) => row.path[i] === name);
}

/** Every place of one meaning that the text names. */
function placeVotes(text: string, { places }: Lexicons): PlaceRow[] {
  const votes: PlaceRow[] = [];
  for (let at = 0; at < text.length; at++) {
    const found = places.longestAt(text, at);
    if (found === null) continue;
    const [row] = found.rows;
    if (row !== undefined && found.rows.length === 1 && row.level !== "country") votes.push(row);
    at += found.length - 1;
  }
  return votes;
}
