/** `lianpu worker`: reads pages for builds on other machines. */
import { Command } from "commander";
import { InputError } from "../../model/index.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { aliasesOption, positiveNumber, queueOption } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly threads?: number;
}

export function workerCommand(run: Run): Command {
  const command = new Command("worker")
    .description(
      "read pages for `lianpu build --queue` until interrupted; pages under way are finished first",
    )
    .addOption(queueOption())
    .option("--threads <n>", "pages at once; one per core unless told", positiveNumber)
    .addOption(aliasesOption());
  return bind<[], Options>(command, run, work);
}

async function work(world: World, _: [], { threads }: Options): Promise<Outcome> {
  const { queue } = world.config;
  if (queue === undefined)
    throw new InputError("queue-missing", "no queue: neither --queue nor LIANPU_QUEUE is set");
  const interrupted = world.interrupted();
  const worker = await world.workAt(queue, threads);
  world.effects.log(`waiting for pages, extractor ${world.extractor().slice(0, 12)} (Ctrl+C ends it)`);
  await interrupted;
  world.effects.log("finishing the pages under way");
  await worker.close();
  return { text: `${worker.done()} pages read\n`, json: { pages: worker.done() } };
}
