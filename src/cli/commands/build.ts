/** `lianpu build`: pages become statements, statements the graph. */
import { Command } from "commander";
import { InputError } from "../../model/index.ts";
import { runBuild } from "../../pipeline/run.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { saysBuild } from "../says-build.ts";
import { aliasesOption, jsonOption, queueOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly prune?: boolean;
}

export function buildCommand(run: Run): Command {
  const command = new Command("build")
    .description(
      "read pages and fill the graph; pages that were built before stay, unchanged ones cost nothing",
    )
    .argument("[page...]", "page files or folders of .txt files; the sample pages in seeds/pages unless told")
    .option("--prune", "take out of the graph every page that the arguments do not name")
    .addOption(queueOption())
    .addOption(aliasesOption())
    .addOption(jsonOption());
  return bind<[readonly string[]], Options>(withStore(command), run, build);
}

async function build(world: World, [pages]: [readonly string[]], { prune }: Options): Promise<Outcome> {
  const inputs = pages.length > 0 ? pages : [`${world.home}/seeds/pages`];
  const report = await buildPages(world, inputs, prune ?? false);
  const unread = new Set(report.unreadFiles);
  const refused = inputs.filter((input) => unread.has(world.effects.fullPath(input)));
  if (refused.length === 0) return { text: saysBuild(report), json: report };
  // The others are in the graph all the same.
  world.effects.log(saysBuild(report).trimEnd());
  throw new InputError("no-page-read", `no page, lianpu issues says why: ${refused.join(", ")}`);
}

/** `forget` holds the paths of pages that leave the graph. */
export async function buildPages(
  world: World,
  inputs: readonly string[],
  prune: boolean,
  forget: ReadonlySet<string> = new Set(),
) {
  return runBuild(
    {
      inputs,
      prune,
      forget,
      data: world.config.data,
      extractor: world.extractor(),
      target: await world.target(),
      lexicons: world.lexicons,
      reader: world.reader,
      drawer: world.drawer,
    },
    world.effects,
  );
}
