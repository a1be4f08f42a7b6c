/** `lianpu completion`: what a shell needs to complete commands and options. */
import { Argument, Command } from "commander";
import { bind, type Run } from "../command.ts";
import { completionScript, SHELLS, type Shell } from "../completion.ts";

export function completionCommand(run: Run): Command {
  const command = new Command("completion")
    .description('print a shell\'s completion script: eval "$(lianpu completion bash)"')
    .addArgument(new Argument("<shell>", "whose script").choices(SHELLS));
  return bind<[Shell], object>(command, run, async (_world, [shell]) => {
    return { text: completionScript(command.parent ?? command, shell) };
  });
}
