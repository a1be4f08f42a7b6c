/** `lianpu start`: builds what is missing, then serves. */
import { Command } from "commander";
import { dataFiles } from "../../pipeline/data-files.ts";
import { loadManifest } from "../../pipeline/manifest.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { saysBuild } from "../says-build.ts";
import { secretFor, serveUntilInterrupted } from "../serving.ts";
import { aliasesOption, hostOption, portNumber, readOnlyOption, withStore } from "../shared-options.ts";
import type { World } from "../world.ts";
import { buildPages } from "./build.ts";
import { DEFAULT_PORT } from "./serve.ts";

interface Options {
  readonly host: string;
  readonly port?: number;
  readonly open: boolean;
  readonly readOnly?: boolean;
}

export function startCommand(run: Run): Command {
  const command = new Command("start")
    .description("build what is missing (the sample pages where nothing was built yet), then serve")
    .option("--port <n>", `port; ${DEFAULT_PORT} or the next free one unless told`, portNumber)
    .option("--no-open", "open no browser")
    .addOption(hostOption())
    .addOption(readOnlyOption())
    .addOption(aliasesOption());
  return bind<[], Options>(withStore(command), run, start);
}

async function start(world: World, _: [], { host, port, open, readOnly = false }: Options): Promise<Outcome> {
  // Refused before the work of a build, not after it.
  secretFor(host, world.config.secret);
  const { rows } = await loadManifest(dataFiles(world.config.data), world.effects);
  const inputs = rows.length > 0 ? [] : [`${world.home}/seeds/pages`];
  world.effects.log(saysBuild(await buildPages(world, inputs, false)).trimEnd());
  return serveUntilInterrupted(world, {
    host,
    port: port ?? DEFAULT_PORT,
    only: port !== undefined,
    open: open && world.isTerminal,
    readOnly,
  });
}
