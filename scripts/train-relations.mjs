/**
 * Learns how much each feature speaks for a relation between two things of an article, from annotated pages, and writes
 * `seeds/lexicons/relation-weights.tsv`: `npm run build && node scripts/train-relations.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those of the rows alone.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PAIR_KINDS } from "../dist/stages/relate/pairs.rules.js";
import { createTally, lexiconsWith, pagesOf, scoreWith } from "./attendance/pages.mjs";
import { examplesOf } from "./relations/examples.mjs";
import { learn } from "./relations/logistic.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILE = "relation-weights.tsv";
const TARGET = `${root}seeds/lexicons/${FILE}`;
const SHOWN = /^relation(:(IN_CHAIN|LOCATED_IN|INVESTS_IN|MEMBER_OF))?$/;
const LEAST_WEIGHT = 0.02;

const options = process.argv.slice(2);
const folds = options[0] === "--folds" ? Number(options[1]) : 0;
const folders = options.slice(folds > 0 ? 2 : 0);
const pages = pagesOf(
  folders.length > 0 ? folders : ["zhuzhou", "local", "varied"].map((set) => `${root}tests/gold/${set}`),
);
/** Weights that make no pair likely: the ablation. */
const NONE_LIKELY = new Map(PAIR_KINDS.map(({ type }) => [`${type}/bias`, -20]));
const rowsAlone = lexiconsWith(tableOf(NONE_LIKELY), FILE);

if (folds > 0) crossValidate();
else {
  const examples = pages.flatMap((page) => examplesOf(page, rowsAlone));
  writeFileSync(TARGET, tableOf(learnAll(examples)));
  console.log(`${examples.length} examples on ${pages.length} pages`);
}

/** The weights of every relation; features name theirs. */
function learnAll(examples) {
  const types = [...new Set(examples.map(({ type }) => type))].sort();
  return new Map(types.flatMap((type) => [...learn(examples.filter((one) => one.type === type))]));
}

function crossValidate() {
  const examples = new Map(pages.map((page) => [page, examplesOf(page, rowsAlone)]));
  const learned = createTally();
  const alone = createTally();
  for (let fold = 0; fold < folds; fold++) {
    const rest = pages.filter((_, index) => index % folds !== fold);
    const weights = learnAll(rest.flatMap((page) => examples.get(page)));
    const lexicons = lexiconsWith(tableOf(weights), FILE);
    for (const page of pages.filter((_, index) => index % folds === fold)) {
      scoreWith(page, lexicons, learned);
      scoreWith(page, rowsAlone, alone);
    }
  }
  print("rows alone", alone);
  print("learned, on pages held out", learned);
}

function print(title, tally) {
  console.log(title);
  for (const { category, precision, recall, f1 } of tally.scores().filter((s) => SHOWN.test(s.category)))
    console.log(
      `  ${category.padEnd(20)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
}

function tableOf(weights) {
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "# How much each feature speaks for a relation between two things of an article (natural log of the odds).",
    `# source: learned by scripts/train-relations.mjs from ${pages.length} annotated pages of this project`,
    "# licence: MIT",
    "# date: 2026-11-22",
    "# term: the relation and the feature, as pair-features.ts writes it",
    "#columns: term\tweight",
    ...rows.map(([feature, weight]) => `${feature}\t${weight.toFixed(3)}`),
    "",
  ].join("\n");
}
