/**
 * Learns how much each feature speaks for somebody's part in a happening, from annotated pages, and writes
 * `seeds/lexicons/attendance-weights.tsv`: `npm run build && node scripts/train-attendance.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those of the order of telling alone.
 */
import { EVENT_SETS } from "./gold-sets.mjs";
import { examplesOf } from "./training/attendance.mjs";
import { learn } from "./training/softmax.mjs";
import { train } from "./training/training.mjs";

const SHOWN = ["attendance_core", "attendance_role", "participant_any"];

train(
  {
    file: "attendance-weights.tsv",
    sets: EVENT_SETS,
    script: "train-attendance.mjs",
    says: "How much each feature speaks for somebody's part in a happening",
    term: "the feature, as part-features.ts writes it",
    date: "2026-11-23",
    title: "order of telling alone",
    without: new Map([
      ["bias", -1],
      ["told", 4],
      ["rule:attendance.present", -9],
    ]),
    examplesOf,
    learn,
    shown: (category) => SHOWN.includes(category),
  },
  process.argv.slice(2),
);
