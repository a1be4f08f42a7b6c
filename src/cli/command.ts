/** How a command is put together: what it is called and takes, and what it does. */
import type { Command } from "commander";
import type { SharedOptions } from "./config.ts";
import type { Outcome } from "./outcome.ts";
import type { World } from "./world.ts";

/** What a command does with its arguments and options. */
export type Act<Args extends readonly unknown[], Options> = (
  world: World,
  args: Args,
  options: Options & SharedOptions,
) => Promise<Outcome>;

/** Hands a command's work to whoever makes its world and prints what it gives back. */
export type Run = (work: (world: World) => Promise<Outcome>, options: SharedOptions) => Promise<void>;

/** Binds what a command does to the arguments that commander has parsed. */
export function bind<Args extends readonly unknown[], Options>(
  command: Command,
  run: Run,
  act: Act<Args, Options>,
): Command {
  return command.action(async (...given: unknown[]) => {
    // commander gives the arguments, then the options, then the command; it alone knows the options of all commands.
    const args = given.slice(0, -2) as unknown as Args;
    const options = (given.at(-1) as Command).optsWithGlobals<Options & SharedOptions>();
    await run((world) => act(world, args, options), options);
  });
}
