/**
 * Learns which clauses with a day of their own tell a happening, from annotated pages, and writes
 * `seeds/lexicons/deed-weights.tsv`: `npm run build && node scripts/train-deeds.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those without any such clause.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createTally, lexiconsWith, pagesOf, scoreWith } from "./attendance/pages.mjs";
import { learn, weightRows } from "./attendance/softmax.mjs";
import { deedExamplesOf } from "./deeds/examples.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILE = "deed-weights.tsv";
const SHOWN = ["event", "event_date", "attendance_core", "attendance_role"];
/** Weights that take no clause: the ablation. */
const NO_CLAUSE = new Map([
  ["bias:listed", -9],
  ["bias:open", -9],
]);

const options = process.argv.slice(2);
const folds = options[0] === "--folds" ? Number(options[1]) : 0;
const folders = options.slice(folds > 0 ? 2 : 0);
const pages = pagesOf(
  folders.length > 0 ? folders : ["zhuzhou", "local", "varied"].map((set) => `${root}tests/gold/${set}`),
);
const without = lexiconsWith(tableOf(NO_CLAUSE), FILE);
const examples = new Map(pages.map((page) => [page, deedExamplesOf(page, without)]));

if (folds > 0) crossValidate();
else {
  const all = [...examples.values()].flat();
  writeFileSync(`${root}seeds/lexicons/${FILE}`, tableOf(learn(all)));
  console.log(`${all.length} clauses on ${pages.length} pages`);
}

function crossValidate() {
  const learned = createTally();
  const none = createTally();
  for (let fold = 0; fold < folds; fold++) {
    const rest = pages.filter((_, index) => index % folds !== fold);
    const weights = lexiconsWith(tableOf(learn(rest.flatMap((page) => examples.get(page)))), FILE);
    for (const page of pages.filter((_, index) => index % folds === fold)) {
      scoreWith(page, weights, learned);
      scoreWith(page, without, none);
    }
  }
  print("no clause", none);
  print("learned, on pages held out", learned);
}

function print(title, tally) {
  console.log(title);
  for (const { category, precision, recall, f1 } of tally.scores().filter((s) => SHOWN.includes(s.category)))
    console.log(
      `  ${category.padEnd(16)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
}

function tableOf(weights) {
  return [
    "# How much each feature of a clause with a time speaks for its telling a happening (natural log of the odds).",
    `# source: learned by scripts/train-deeds.mjs from ${pages.length} annotated pages of this project`,
    "# licence: MIT",
    "# date: 2026-11-22",
    "# term: the feature, as deed-features.ts writes it",
    "#columns: term\tweight",
    ...weightRows(weights),
    "",
  ].join("\n");
}
