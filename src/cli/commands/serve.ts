/** `lianpu serve`: API and viewer of what is built. */
import { Command } from "commander";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { serveUntilInterrupted } from "../serving.ts";
import { aliasesOption, hostOption, portNumber, readOnlyOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

export const DEFAULT_PORT = 4321;

interface Options {
  readonly host: string;
  readonly port?: number;
  readonly readOnly?: boolean;
}

export function serveCommand(run: Run): Command {
  const command = new Command("serve")
    .description("serve the viewer and the API of what is built")
    .option("--port <n>", `port; ${DEFAULT_PORT} or the next free one unless told`, portNumber)
    .addOption(hostOption())
    .addOption(readOnlyOption())
    .addOption(aliasesOption());
  return bind<[], Options>(withStore(command), run, serve);
}

async function serve(world: World, _: [], { host, port, readOnly = false }: Options): Promise<Outcome> {
  return serveUntilInterrupted(world, {
    host,
    port: port ?? DEFAULT_PORT,
    only: port !== undefined,
    open: false,
    readOnly,
  });
}
