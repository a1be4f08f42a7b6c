/** `lianpu watch`: builds pages as they arrive in a folder, until somebody interrupts. */
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import { InputError, StoreError } from "../../model/index.ts";
import { bind, type Run } from "../command.ts";
import type { FolderChanges } from "../folder-changes.ts";
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
    let told: string | null = null;
    for (let changed = nextOf(watching); ; ) {
      const busy = await buildOnce(world, path, prune);
      if (busy !== null && busy !== told) effects.log(busy);
      told = busy;
      const again = busy === null ? [] : [wait(quiet, "again" as const, { ref: false })];
      const next = await Promise.race([ended, changed, ...again]);
      if (next === "ended") return { text: "" };
      // Asked for before the build: what changes while it runs is not missed.
      if (next === "changed") changed = nextOf(watching);
    }
  } finally {
    watching.close();
  }
}

/** A folder that goes while a build runs is told of once the build has ended. */
function nextOf(watching: FolderChanges): Promise<"changed"> {
  const changed = watching.next();
  changed.catch(() => undefined);
  return changed;
}

/**
 * What stands in the way of building for a while, since another holds the store or it is away; `null` where nothing does. A page
 * that cannot be built is told and does not end the watch.
 */
async function buildOnce(world: World, path: string, prune: boolean): Promise<string | null> {
  try {
    const says = await buildFolder(world, path, prune);
    if (says !== "") world.effects.log(says);
    return null;
  } catch (error) {
    if (error instanceof StoreError && error.retryable) return error.message;
    if (!(error instanceof InputError)) throw error;
    world.effects.log(error.message);
    return null;
  }
}

/** What came of it, in words; an empty folder waits for its first page. */
async function buildFolder(world: World, path: string, prune: boolean): Promise<string> {
  try {
    const report = await buildPages(world, [path], prune);
    return report.changed ? saysBuild(report).trimEnd() : "";
  } catch (error) {
    if (!(error instanceof InputError) || error.code !== "folder-without-pages") throw error;
    const report = prune ? await buildPages(world, [], true) : null;
    return report?.changed === true ? saysBuild(report).trimEnd() : `no pages in ${path} yet`;
  }
}
