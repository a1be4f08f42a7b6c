// One table of weights learned from annotated pages: written, or scored on pages that it was not learned from.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GOLD_SETS } from "../gold-sets.mjs";
import { weightRows } from "./features.mjs";
import { createTally, lexiconsWith, pagesOf, scoreWith } from "./pages.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `[--folds N] [FOLDER …]`: learns from the pages of the folders, or of this project. A table is
 * - `file`, `script`, `says`, `term`, `date`: where it stands and what its head tells;
 * - `without`: weights that take nothing of what is learned (the ablation, named `title`), with which pages are read for examples;
 * - `sets`: folders of `tests/gold` to learn from where none is given, all of them if left out;
 * - `examplesOf(page, lexicons)` and `learn(examples)`: feature → weight;
 * - `shown(category)`: the scores to print with `--folds`, when nothing is written.
 */
export function train(table, options) {
  const folds = options[0] === "--folds" ? Number(options[1]) : 0;
  const folders = options.slice(folds > 0 ? 2 : 0);
  const own = (table.sets ?? Object.keys(GOLD_SETS)).map((set) => `${root}tests/gold/${set}`);
  const pages = pagesOf(folders.length > 0 ? folders : own);
  const textOf = (weights) => textWith(table, weights, pages.length);
  const without = lexiconsWith(textOf(table.without), table.file);
  const examples = new Map(pages.map((page) => [page, table.examplesOf(page, without)]));
  const learned = (from) => table.learn(from.flatMap((page) => examples.get(page)));
  if (folds > 0) {
    const withTable = (from) => lexiconsWith(textOf(learned(from)), table.file);
    crossValidate(table, pages, folds, { without, withTable });
  } else {
    writeFileSync(`${root}seeds/lexicons/${table.file}`, textOf(learned(pages)));
    console.log(`${[...examples.values()].flat().length} examples on ${pages.length} pages`);
  }
}

function crossValidate({ title, shown }, pages, folds, { without, withTable }) {
  const held = createTally();
  const ablated = createTally();
  for (let fold = 0; fold < folds; fold++) {
    const lexicons = withTable(pages.filter((_, index) => index % folds !== fold));
    for (const page of pages.filter((_, index) => index % folds === fold)) {
      scoreWith(page, lexicons, held);
      scoreWith(page, without, ablated);
    }
  }
  print(title, ablated, shown);
  print("learned, on pages held out", held, shown);
}

function print(title, tally, shown) {
  console.log(title);
  for (const { category, precision, recall, f1 } of tally.scores().filter((s) => shown(s.category)))
    console.log(
      `  ${category.padEnd(20)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
}

function textWith({ script, says, term, date }, weights, pages) {
  return [
    `# ${says} (natural log of the odds).`,
    `# source: learned by scripts/${script} from ${pages} annotated pages of this project`,
    "# licence: MIT",
    `# date: ${date}`,
    `# term: ${term}`,
    "#columns: term\tweight",
    ...weightRows(weights),
    "",
  ].join("\n");
}
