/** `lianpu serve`: API and viewer of what is built, on this machine alone. */
import { Command } from "commander";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { serveUntilInterrupted } from "../serving.ts";
import { aliasesOption, portNumber, readOnlyOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

export const DEFAULT_PORT = 4321;

interface Options {
  readonly port?: number;
  readonly readOnly?: boolean;
}

export function serveCommand(run: Run): Command {
  const command = new Command("serve")
    .description("serve the viewer and the API of what is built on 127.0.0.1")
    .option("--port <n>", `port; ${DEFAULT_PORT} or the next free one unless told`, portNumber)
    .addOption(readOnlyOption())
    .addOption(aliasesOption());
  return bind<[], Options>(withStore(command), run, serve);
}

async function serve(world: World, _: [], { port, readOnly = false }: Options): Promise<Outcome> {
  return serveUntilInterrupted(world, {
    port: port ?? DEFAULT_PORT,
    only: port !== undefined,
    open: false,
    readOnly,
  });
}
