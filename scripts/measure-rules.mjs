/** Measures on the annotated pages how often each rule is right and writes it as a lexicon: `npm run build && node scripts/measure-rules.mjs`. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const SETS = ["zhuzhou", "local", "varied"];

const counts = new Map();
for (const set of SETS) {
  const output = execFileSync(
    process.execPath,
    ["dist/cli/main.js", "check", "--gold", `tests/gold/${set}`, "--by-rule", "--json"],
    { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  for (const { rule, kind, fired, right } of JSON.parse(output).rules) {
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
