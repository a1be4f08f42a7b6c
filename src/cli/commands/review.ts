/** `lianpu review`: walks the doubtful pairs and statements, most valuable first, by single keys. */
import { Command, Option } from "commander";
import { InputError, statementKey } from "../../model/index.ts";
import { type DataFiles, dataFiles } from "../../pipeline/data-files.ts";
import { judge, undoJudgement } from "../../pipeline/judge.ts";
import { namingFinder } from "../../pipeline/namings.ts";
import { openQueue } from "../../pipeline/open-queue.ts";
import type { ReviewItem } from "../../pipeline/review-queue.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { type Sitting, sit } from "../review-session.ts";
import { saysItem } from "../says-review.ts";
import { aliasesOption, jsonOption, positiveNumber, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";
import { buildPages } from "./build.ts";

interface Options {
  readonly by?: string;
  readonly only?: ReviewItem["kind"];
  readonly limit: number;
  readonly later?: boolean;
}

export function reviewCommand(run: Run): Command {
  const command = new Command("review")
    .description("decide doubtful pairs and statements one by one, each with its sentences, by single keys")
    .addOption(new Option("--only <kind>", "only pairs, or only statements").choices(["pair", "statement"]))
    .option("--limit <n>", "at most so many", positiveNumber, 200)
    .option("--by <name>", "who decides (LIANPU_BY, else the user of the machine)")
    .option("--later", "only write the decisions down; the next build applies them")
    .addOption(aliasesOption())
    .addOption(jsonOption());
  return bind<[], Options>(withStore(command), run, review);
}

async function review(
  world: World,
  _: [],
  { by = world.config.by, only, limit, later }: Options,
): Promise<Outcome> {
  const files = dataFiles(world.config.data);
  if ((await world.effects.kindOf(files.identity)) === "missing") {
    throw new InputError("nothing-built", `nothing was built in ${world.config.data}`);
  }
  const all = await openQueue(files, world.effects);
  const queue = all.filter(({ kind }) => only === undefined || kind === only).slice(0, limit);
  // What is open, for a program that shows it in its own way.
  if (world.config.json) return { text: "", json: queue };
  if (queue.length === 0) return { text: "nothing is open\n" };
  const sat = await sit(await sittingOf(queue, by, files, world));
  const did = `${sat.decided} decided, ${sat.skipped} skipped, ${all.length - sat.decided} open\n`;
  if (later || sat.decided + sat.undone === 0) return { text: did };
  await buildPages(world, [], false);
  return { text: `${did}the graph is up to date\n` };
}

async function sittingOf(
  queue: readonly ReviewItem[],
  by: string,
  files: DataFiles,
  { effects, readKey, readLine, columns }: World,
): Promise<Sitting> {
  const namings = await namingFinder(files, effects);
  return {
    queue,
    show: async (item, place) => effects.log(await saysItem(item, place, queue.length, namings, columns)),
    readKey,
    readLine,
    decide: (kind, item, why) => {
      const about = item.kind === "pair" ? item.pair.keys : [statementKey(item.statement)];
      return judge({ kind, about, by, why }, files, effects);
    },
    undo: async (id) => {
      await undoJudgement(id, by, files, effects);
    },
    say: (line) => effects.log(line),
  };
}
