/**
 * Learns how much each feature speaks for somebody's part in a happening, from annotated pages, and writes
 * `seeds/lexicons/attendance-weights.tsv`: `npm run build && node scripts/train-attendance.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those of the order of telling alone.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { examplesOf } from "./attendance/examples.mjs";
import { createTally, lexiconsWith, pagesOf, scoreWith } from "./attendance/pages.mjs";
import { learn, weightRows } from "./attendance/softmax.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const TARGET = `${root}seeds/lexicons/attendance-weights.tsv`;
const SHOWN = ["attendance_core", "attendance_role", "participant_any"];
/** Weights that leave the choice to the order of telling: the ablation. */
const ORDER_ALONE = new Map([
  ["bias", -1],
  ["told", 4],
  ["rule:attendance.present", -9],
]);

const options = process.argv.slice(2);
const folds = options[0] === "--folds" ? Number(options[1]) : 0;
const folders = options.slice(folds > 0 ? 2 : 0);
const pages = pagesOf(
  folders.length > 0 ? folders : ["zhuzhou", "local", "varied"].map((set) => `${root}tests/gold/${set}`),
);

if (folds > 0) crossValidate();
else {
  const examples = pages.flatMap((page) => examplesOf(page, lexiconsWith(null)));
  writeFileSync(TARGET, tableOf(learn(examples)));
  console.log(`${examples.length} examples on ${pages.length} pages`);
}

function crossValidate() {
  const examples = new Map(pages.map((page) => [page, examplesOf(page, lexiconsWith(null))]));
  const learned = createTally();
  const ordered = createTally();
  for (let fold = 0; fold < folds; fold++) {
    const held = pages.filter((_, index) => index % folds === fold);
    const rest = pages.filter((_, index) => index % folds !== fold);
    const weights = learn(rest.flatMap((page) => examples.get(page)));
    for (const page of held) {
      scoreWith(page, lexiconsWith(tableOf(weights)), learned);
      scoreWith(page, lexiconsWith(tableOf(ORDER_ALONE)), ordered);
    }
  }
  print("order of telling alone", ordered);
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
    "# How much each feature speaks for somebody's part in a happening (natural log of the odds).",
    `# source: learned by scripts/train-attendance.mjs from ${pages.length} annotated pages of this project`,
    "# licence: MIT",
    "# date: 2026-11-21",
    "# term: the feature, as part-features.ts writes it",
    "#columns: term\tweight",
    ...weightRows(weights),
    "",
  ].join("\n");
}
