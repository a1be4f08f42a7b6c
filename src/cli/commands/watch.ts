/** `lianpu watch`: builds pages as they arrive in a folder, until somebody interrupts. */
import { Command } from "commander";
import { InputError } from "../../model/index.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { saysBuild } from "../says-build.ts";
import { aliasesOption, positiveNumber, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";
import { buildPages } from "./build.ts";

interface Options {
  readonly prune?: boolean;
  readonly quiet: number;
}

export function watchCommand(run: Run): Command {
  const command = new Command("watch")
    .description("build the pages of a folder, and again whenever pages come, change or go")
    .argument("<folder>", "folder of .txt files")
    .option("--prune", "a page whose file goes leaves the graph")
    .option("--quiet <ms>", "build when nothing has changed for so long", positiveNumber, 1000)
    .addOption(aliasesOption());
  return bind<[string], Options>(withStore(command), run, watch);
}

async function watch(world: World, [folder]: [string], { prune = false, quiet }: Options): Promise<Outcome> {
  const { effects, changes, interrupted } = world;
  const path = effects.fullPath(folder);
  if ((await effects.kindOf(path)) !== "folder")
    throw new InputError("page-missing", `no such folder: ${folder}`);
  const ended = interrupted().then(() => "ended" as const);
  const watching = changes(path, quiet);
  effects.log(`watching ${path} (Ctrl+C ends it)`);
  try {
    for (;;) {
      // Asked for before the build: what changes while it runs is not missed.
      const changed = watching.next();
      await buildOnce(world, path, prune);
      if ((await Promise.race([ended, changed])) === "ended") return { text: "" };
    }
  } finally {
    watching.close();
  }
}

/** An empty folder waits for its first page; a page that cannot be built is told and does not end the watch. */
async function buildOnce(world: World, path: string, prune: boolean): Promise<void> {
  try {
    const report = await buildPages(world, [path], prune);
    if (report.changed) world.effects.log(saysBuild(report).trimEnd());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.code !== "folder-without-pages") {
      world.effects.log(error.message);
      return;
    }
    const report = prune ? await buildPages(world, [], true) : null;
    world.effects.log(report?.changed === true ? saysBuild(report).trimEnd() : `no pages in ${path} yet`);
  }
}
