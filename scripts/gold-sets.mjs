/** The annotated pages of the repository, and what `lianpu check` says of one of their folders. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders of `tests/gold`, with what stands in them. */
export const GOLD_SETS = {
  zhuzhou: "3 real pages",
  local: "22 pages in the style of other papers",
  varied: "50 pages of other provinces and years",
  narrated: "24 pages that narrate, without the formulas of reports",
  mixed: "18 pages of papers of all kinds: city, county, zone, firm, school, trade, evening",
  cities: "64 pages of dailies of cities and counties, 2010 to 2025",
};

/**
 * Sets from which the weights of happenings and of parts in them are learned. Pages of `cities` tell seldom of bodies that
 * speak or whose heads come: held out, weights learned with them are no better, and they are worse on broadcasts.
 */
export const EVENT_SETS = Object.keys(GOLD_SETS).filter((set) => set !== "cities");

/** The categories that are told; types of relations are too few to be told one by one. */
export const CATEGORIES = [
  "person",
  "orgs",
  "Enterprise",
  "chain",
  "place",
  "position",
  "event",
  "event_date",
  "attendance_core",
  "attendance_role",
  "organizer",
  "relation",
];

/** The JSON of the compiled program; `flags` are further flags of `check`. */
export function checkSet(set, ...flags) {
  const args = ["dist/cli/main.js", "check", "--gold", `tests/gold/${set}`, "--json", ...flags];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }),
  );
}
