/** `lianpu coverage`: of the sentences that seem to tell something, how many gave a statement, by trigger and page. */
import { Command } from "commander";
import { InputError } from "../../model/index.ts";
import { type Coverage, coverageOf } from "../../pipeline/coverage.ts";
import { type ExplainedPage, explainPage } from "../../pipeline/explain.ts";
import { loadPage } from "../../pipeline/load-page.ts";
import { findPageFiles } from "../../pipeline/page-files.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { jsonOption, positiveNumber } from "../shared-options.ts";
import { table } from "../table.ts";
import type { World } from "../world.ts";

interface Options {
  readonly limit?: number;
}

/** Rows of each table that a person reads. */
const SHOWN = 20;
/** An example longer than this is cut: it is there to be recognised, not read. */
const EXAMPLE = 48;

export function coverageCommand(run: Run): Command {
  const command = new Command("coverage")
    .description(
      "count the sentences of pages that hold a trigger and gave no statement, by trigger and page",
    )
    .argument("<page...>", "page files or folders of .txt files")
    .option(
      "--limit <n>",
      `at most so many triggers and pages; tables show ${SHOWN} unless told, --json all`,
      positiveNumber,
    )
    .addOption(jsonOption());
  return bind<[readonly string[]], Options>(command, run, coverage);
}

async function coverage(world: World, [inputs]: [readonly string[]], { limit }: Options): Promise<Outcome> {
  const lexicons = await world.lexicons();
  const files = await findPageFiles(inputs, world.effects);
  const pages: ExplainedPage[] = [];
  for (const [index, file] of files.entries()) {
    world.effects.progress("coverage", index, files.length);
    const { source, bytes, sidecar } = await loadPage(file, world.effects);
    const explained = bytes === null ? null : explainPage(source, bytes, sidecar, lexicons);
    if (explained !== null) pages.push(explained);
  }
  if (pages.length === 0)
    throw new InputError("no-page-read", `none of the files is a page: ${inputs.join(", ")}`);
  const found = coverageOf(pages, lexicons);
  return {
    text: saysCoverage(found, limit ?? SHOWN),
    json: limit === undefined ? found : first(found, limit),
  };
}

function first({ triggers, pages }: Coverage, limit: number): Coverage {
  return { triggers: triggers.slice(0, limit), pages: pages.slice(0, limit) };
}

function saysCoverage(found: Coverage, limit: number): readonly string[] {
  const { pages } = found;
  const shown = first(found, limit);
  const sum = (key: "sentences" | "silent") => pages.reduce((total, page) => total + page[key], 0);
  const [all, silent] = [sum("sentences"), sum("silent")];
  const share = all === 0 ? 1 : (all - silent) / all;
  return [
    `${pages.length} pages, ${all} sentences with a trigger, ${all - silent} gave a statement (${(share * 100).toFixed(1)} %)\n`,
    table(
      ["trigger", "sentences", "silent", "for example"],
      shown.triggers.map((row) => [row.trigger, row.sentences, row.silent, cut(row.example ?? "")]),
    ),
    table(
      ["page", "sentences", "silent"],
      shown.pages.map((row) => [row.page, row.sentences, row.silent]),
    ),
  ];
}

function cut(words: string): string {
  return words.length > EXAMPLE ? `${words.slice(0, EXAMPLE)}…` : words;
}
