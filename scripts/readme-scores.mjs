/** Rewrites the README's table of scores from the annotated pages of the repository: `npm run build && node scripts/readme-scores.mjs`. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CATEGORIES, checkSet, GOLD_SETS } from "./gold-sets.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const scores = Object.keys(GOLD_SETS).map(
  (set) => new Map(checkSet(set).scores.map((score) => [score.category, score])),
);
const cell = (score) =>
  score === undefined
    ? "–"
    : `${score.precision.toFixed(3)} / ${score.recall.toFixed(3)} / **${score.f1.toFixed(3)}**`;
const head = [
  "category",
  ...Object.entries(GOLD_SETS).map(([set, what]) => `\`tests/gold/${set}\` (${what})`),
];
const rows = CATEGORIES.map((category) => [category, ...scores.map((of) => cell(of.get(category)))]);
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
const today = new Date().toISOString().slice(0, 10);

const path = `${root}README.md`;
const readme = readFileSync(path, "utf8");
const intro = "Precision / recall / **F1** on the annotated pages of the repository, ";
const start = readme.indexOf(intro);
const end = readme.indexOf("\n\n", readme.indexOf("\n| category |", start) + 1);
if (start < 0 || end < 0) throw new Error("the README has no table of scores");
writeFileSync(
  path,
  `${readme.slice(0, start)}${intro}${today}, by \`lianpu check\`:\n\n${table}${readme.slice(end)}`,
);
