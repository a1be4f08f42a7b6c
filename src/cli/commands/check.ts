/** `lianpu check`: precision, recall and F1 against annotated pages, or of answers to questions with known rows. */
import { Command } from "commander";
import { InputError } from "../../model/index.ts";
import { checkGold } from "../../pipeline/check.ts";
import { formatScores } from "../../pipeline/score/format.ts";
import { type RuleCount, ruleLedger } from "../../pipeline/score/rule-ledger.ts";
import { checkNoise } from "../check-noise.ts";
import { checkQuestions } from "../check-questions.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { aliasesOption, jsonOption, withStore } from "../shared-options.ts";
import { table } from "../table.ts";
import type { World } from "../world.ts";

interface Options {
  readonly gold?: string;
  readonly questions?: string;
  readonly errors?: string;
  readonly byRule?: boolean;
  readonly noise?: string;
  readonly seed: string;
}

export function checkCommand(run: Run): Command {
  const command = new Command("check")
    .description("score extraction against annotated pages, or answers against the rows they should have")
    .option(
      "--gold <dir>",
      'annotated pages (NAME.json; each names its page, beside it or in seeds/pages, as "source")',
    )
    .option("--questions <file>", "YAML of questions with expected rows, put to the graph that is built")
    .option(
      "--errors <category>",
      "list what a category, or a set of questions, missed (MISS) and invented (EXTRA)",
    )
    .option("--by-rule", "list how often each rule fired, was right and was wrong")
    .option("--noise <percents>", "score again with so many percent of the characters damaged, as 1,3,5")
    .option("--seed <n>", "which damage --noise does", "1")
    .addOption(aliasesOption())
    .addOption(jsonOption());
  return bind<[], Options>(withStore(command), run, check);
}

async function check(world: World, _: [], options: Options): Promise<Outcome> {
  const { gold, questions, errors } = options;
  if (questions !== undefined && gold === undefined) return checkQuestions(world, questions, errors);
  if (gold !== undefined && questions === undefined) return checkPages(world, gold, options);
  throw new InputError("check-what", "name either annotated pages (--gold) or questions (--questions)");
}

async function checkPages(world: World, gold: string, options: Options): Promise<Outcome> {
  const { errors, byRule, noise, seed } = options;
  if (noise !== undefined) return checkNoise(world, gold, noise, seed);
  const { pages, tally, verdicts } = await checkGold(gold, [`${world.home}/seeds/pages`], world);
  const scores = tally.scores();
  const known = scores.map(({ category }) => category);
  if (errors !== undefined && !known.includes(errors)) {
    throw new InputError("category-unknown", `unknown category: ${errors}; there are ${known.join(", ")}`);
  }
  const faults = errors === undefined ? [] : tally.faultsOf(errors);
  const lines = faults.map(({ page, kind, says }) => `${page} ${kind} ${says}\n`);
  const rules = byRule === true ? ruleLedger(verdicts()) : [];
  return {
    text: [`${pages} pages\n`, byRule === true ? ruleTable(rules) : formatScores(scores), ...lines],
    json: {
      pages,
      scores,
      ...(errors === undefined ? {} : { errors: faults }),
      ...(byRule === true ? { rules } : {}),
    },
  };
}

function ruleTable(rules: readonly RuleCount[]): string {
  const rows = rules.map(({ rule, kind, fired, right, wrong }) => {
    return [rule, kind, fired, right, wrong, (right / fired).toFixed(2)];
  });
  return table(["rule", "says", "fired", "right", "wrong", "precision"], rows);
}
