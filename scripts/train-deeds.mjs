/**
 * Learns which clauses with a day of their own tell a happening, from annotated pages, and writes
 * `seeds/lexicons/deed-weights.tsv`: `npm run build && node scripts/train-deeds.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those without any such clause.
 */
import { EVENT_SETS } from "./gold-sets.mjs";
import { examplesOf } from "./training/deeds.mjs";
import { learn } from "./training/softmax.mjs";
import { train } from "./training/training.mjs";

const SHOWN = ["event", "event_date", "attendance_core", "attendance_role"];

train(
  {
    file: "deed-weights.tsv",
    sets: EVENT_SETS,
    script: "train-deeds.mjs",
    says: "How much each feature of a clause with a time speaks for its telling a happening",
    term: "the feature, as deed-features.ts writes it",
    date: "2026-11-23",
    title: "no clause",
    without: new Map([
      ["bias:listed", -9],
      ["bias:open", -9],
    ]),
    examplesOf,
    learn,
    shown: (category) => SHOWN.includes(category),
  },
  process.argv.slice(2),
);
