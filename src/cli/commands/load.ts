/** `lianpu load`: makes a Neo4j server's graph equal to what is built, as a diff. */
import { Command } from "commander";
import { storedParts } from "../../store/export/stored-graph.ts";
import type { ApplyReport, GraphStore } from "../../store/store.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { saysApplied } from "../says-build.ts";
import { dataOption, jsonOption, withServer } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly dryRun?: boolean;
}

export function loadCommand(run: Run): Command {
  const command = new Command("load")
    .description("bring the built graph into Neo4j: creates, updates and deletes what differs, nothing else")
    .option("--dry-run", "only say what would change")
    .addOption(dataOption())
    .addOption(jsonOption());
  return bind<[], Options>(withServer(command), run, load);
}

async function load(world: World, _: [], { dryRun = false }: Options): Promise<Outcome> {
  const built = await world.openStore();
  try {
    const report = await loadFrom(built, world, dryRun);
    const before = dryRun ? "would change:\n" : "";
    return { text: `${before}${saysApplied(report)}`, json: report };
  } finally {
    await built.close();
  }
}

async function loadFrom(built: GraphStore, world: World, dryRun: boolean): Promise<ApplyReport> {
  const server = await world.openServer();
  try {
    return await server.apply(storedParts(built), {
      dryRun,
      onProgress: (done, total) => world.effects.progress("loading", done, total),
    });
  } finally {
    await server.close();
  }
}
