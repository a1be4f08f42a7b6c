/**
 * Learns how much each feature speaks for a relation between two things of an article, from annotated pages, and writes
 * `seeds/lexicons/relation-weights.tsv`: `npm run build && node scripts/train-relations.mjs [--folds 5] [FOLDER …]`.
 * With `--folds N` nothing is written: it prints the scores on pages that the weights were not learned from, beside
 * those of the rows alone.
 */
import { PAIR_KINDS } from "../dist/stages/relate/pairs.rules.js";
import { learn } from "./training/logistic.mjs";
import { examplesOf } from "./training/relations.mjs";
import { train } from "./training/training.mjs";

const SHOWN = /^relation(:(IN_CHAIN|LOCATED_IN|INVESTS_IN|MEMBER_OF))?$/;

/** The weights of every relation; features name theirs. */
function learnEach(examples) {
  const types = [...new Set(examples.map(({ type }) => type))].sort();
  return new Map(types.flatMap((type) => [...learn(examples.filter((one) => one.type === type))]));
}

train(
  {
    file: "relation-weights.tsv",
    script: "train-relations.mjs",
    says: "How much each feature speaks for a relation between two things of an article",
    term: "the relation and the feature, as pair-features.ts writes it",
    date: "2026-11-23",
    title: "rows alone",
    without: new Map(PAIR_KINDS.map(({ type }) => [`${type}/bias`, -20])),
    examplesOf,
    learn: learnEach,
    shown: (category) => SHOWN.test(category),
  },
  process.argv.slice(2),
);
