/** Records the present scores on the annotated pages as the floor that `npm test` holds: `npm run build && node scripts/record-gold-floor.mjs`. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The categories that are held; types of relations are too few to hold one by one. */
const HELD = [
  "person",
  "orgs",
  "Enterprise",
  "chain",
  "place",
  "position",
  "event",
  "attendance_core",
  "attendance_role",
  "relation",
];

const floors = {};
for (const set of ["zhuzhou", "local", "varied"]) {
  const output = execFileSync(
    process.execPath,
    ["dist/cli/main.js", "check", "--gold", `tests/gold/${set}`, "--json"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const f1 = new Map(JSON.parse(output).scores.map((score) => [score.category, score.f1]));
  // Down to the hundredth: one item more or less on one page is no loss of a kind of knowledge.
  floors[set] = Object.fromEntries(
    HELD.map((name) => [name, Math.floor((f1.get(name) ?? 0) * 100 - 0.5) / 100]),
  );
}
writeFileSync(`${root}tests/gold/floor.json`, `${JSON.stringify(floors, null, 2)}\n`);
