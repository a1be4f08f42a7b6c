/** Measures on the annotated pages how often each rule is right and writes it as a lexicon: `npm run build && node scripts/measure-rules.mjs`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkSet, GOLD_SETS } from "./gold-sets.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const SETS = Object.keys(GOLD_SETS);

const counts = new Map();
for (const set of SETS) {
  for (const { rule, kind, fired, right } of checkSet(set, "--by-rule").rules) {
    const key = `${rule}\t${kind}`;
    const [fires, rights] = counts.get(key) ?? [0, 0];
    counts.set(key, [fires + fired, rights + right]);
  }
}
const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, [fired, right]]) => `${key}\t${fired}\t${right}`);
const head = [
  "# How often each rule fired and was right on the annotated pages of the repository.",
  `# source: measured by scripts/measure-rules.mjs on the folders ${SETS.join(", ")} of tests/gold`,
  "# licence: MIT",
  `# date: ${new Date().toISOString().slice(0, 10)}`,
  "# kind: what the rule says, an entity label, Event or a relation",
  "#columns: term\tkind\tfired\tright",
];
writeFileSync(`${root}seeds/lexicons/rule-precision.tsv`, `${[...head, ...rows].join("\n")}\n`);
