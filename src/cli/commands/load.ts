/** `lianpu load`: makes a Neo4j server's graph equal to what is built, as a diff. */
import { Command } from "commander";
import { storedGraph } from "../../store/export/stored-graph.ts";
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
  const graph = await storedGraph(built).finally(() => built.close());
  const server = await world.openServer();
  try {
    const report = await server.apply(graph, {
      dryRun,
      onProgress: (done, total) => world.effects.progress("loading", done, total),
    });
    const before = dryRun ? "would change:\n" : "";
    return { text: `${before}${saysApplied(report)}`, json: report };
  } finally {
    await server.close();
  }
}
