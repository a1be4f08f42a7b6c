/**
 * Learns how much each feature of a place speaks for a person's name standing there, from annotated pages, and writes
 * `seeds/lexicons/name-weights.tsv`: `npm run build && node scripts/train-names.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those of the rules' vote alone.
 */
import { learn } from "./training/logistic.mjs";
import { examplesOf } from "./training/names.mjs";
import { train } from "./training/training.mjs";

const SHOWN = ["person", "position", "attendance_core", "attendance_role", "relation"];

train(
  {
    file: "name-weights.tsv",
    script: "train-names.mjs",
    says: "How much each feature of a place speaks for a person's name standing there",
    term: "the feature, as name-features.ts writes it",
    date: "2026-11-23",
    title: "rules alone",
    without: new Map(),
    examplesOf,
    learn,
    shown: (category) => SHOWN.includes(category),
  },
  process.argv.slice(2),
);
