/** `lianpu mcp`: the same questions, entities, paths and evidence for agents, over the Model Context Protocol on stdio. */
import { Command } from "commander";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

export function mcpCommand(run: Run): Command {
  const command = new Command("mcp").description(
    "serve ask, search, show, paths, evidence and query to agents over the Model Context Protocol (stdio)",
  );
  return bind<[], object>(withStore(command), run, mcp);
}

async function mcp(world: World): Promise<Outcome> {
  const store = await world.openStore();
  try {
    // A missing graph is told now, not at the first call.
    await store.counts();
    // The protocol's library takes longer to load than most commands take to run: only this one pays for it.
    const { mcpServer } = await import("../mcp/server.ts");
    await world.speakMcp(() => mcpServer(world, store));
  } finally {
    await store.close();
  }
  return { text: "" };
}
