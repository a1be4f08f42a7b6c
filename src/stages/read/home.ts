/** Which place a page serves: its paper's name tells, or the committee that owns it, unless the page speaks of another. */
import type { Home, Page } from "../../model/index.ts";
import type { Lexicons } from "../../rules/lexicons.ts";
import { yearOf } from "../../rules/place-years.ts";
import { ownLevels } from "./home.rules.ts";
import { type PlacePath, PlaceVotes } from "./place-votes.ts";

/** Bare levels (「市委」「我县」) and votes for one place from which the text alone tells. */
const LEAST_LEVELS = 3;
const LEAST_VOTES = 4;
/** Share of all votes that the place of a page has at least, and one from which a few bare levels are enough. */
const PLURALITY = 0.35;
const MAJORITY = 0.55;
const FEW_LEVELS = 2;
/** Bare levels from which a place need only be named so many times as often as the next one of that level. */
const MANY_LEVELS = 5;
const LEAD = 2.5;
/** Share of a city's votes from which the page is that of one county-level city in it. */
const ONE_COUNTY = 0.75;

export function homeOf(
  { paper, date }: Pick<Page, "paper" | "date">,
  owner: PlacePath,
  text: string,
  lexicons: Lexicons,
): Home {
  const year = yearOf(date);
  const named = paper === null ? [] : lexicons.places.homeOf(paper, year).path;
  if (named.length === 0 && owner.length > 0) return { path: owner };
  // 「盐都晚报」 may be of 自贡, not of 盐都区: a county's name alone is often another word.
  if (named.length === 1 || named.length === 2) return { path: named };
  const votes = new PlaceVotes(text, year, lexicons);
  const told = toldHome(text, votes);
  if (named.length > told.length && isIn(named, told)) return { path: named };
  return { path: votes.share(told) > votes.share(named) ? told : named };
}

/** 「五邑商报」 names no place of the gazetteer, but its page speaks of 「市委」 and of 江门's districts. */
function toldHome(text: string, votes: PlaceVotes): PlacePath {
  const levels = [...ownLevels(text)].sort((a, b) => b[1] - a[1]);
  const [level, count] = levels[0] ?? ["", 0];
  if (count < FEW_LEVELS) return [];
  const [best, second = []] = votes.ranked(level, () => true);
  if (best === undefined || votes.of(best) < LEAST_VOTES) return [];
  const share = votes.share(best);
  const clear =
    share >= MAJORITY ||
    (count >= LEAST_LEVELS && share >= PLURALITY) ||
    (count >= MANY_LEVELS && votes.of(best) >= LEAD * votes.of(second));
  if (!clear) return [];
  const [county] = votes.ranked(level, (path) => path.length > best.length && isIn(path, best));
  return county !== undefined && votes.of(county) >= ONE_COUNTY * votes.of(best) ? county : best;
}

function isIn(path: PlacePath, outer: PlacePath): boolean {
  return outer.every((name, depth) => path[depth] === name);
}
