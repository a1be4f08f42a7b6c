/** `lianpu forget`: takes pages out of the graph, and with them everything that only they say. */
import { Command } from "commander";
import { dataFiles } from "../../pipeline/data-files.ts";
import { forgottenPaths } from "../../pipeline/forget.ts";
import { loadManifest } from "../../pipeline/manifest.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { saysBuild } from "../says-build.ts";
import { aliasesOption, jsonOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";
import { buildPages } from "./build.ts";

export function forgetCommand(run: Run): Command {
  const command = new Command("forget")
    .description("take pages out of the graph; what other pages say too stays, and so do people's decisions")
    .argument("<page...>", "id, file or folder of pages that were built; PAPER/DATE takes a whole edition")
    .addOption(aliasesOption())
    .addOption(jsonOption());
  return bind<[readonly string[]], object>(withStore(command), run, forget);
}

async function forget(world: World, [names]: [readonly string[]]): Promise<Outcome> {
  const { rows } = await loadManifest(dataFiles(world.config.data), world.effects);
  const report = await buildPages(world, [], false, forgottenPaths(names, rows, world.effects));
  return { text: saysBuild(report), json: report };
}
