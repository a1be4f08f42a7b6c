/** The command line as a whole. */
import { Command, Option } from "commander";
import type { Run } from "./command.ts";
import { ENVIRONMENT, LOG_FORMS } from "./config.ts";
import { EXIT_CODES } from "./exit-codes.ts";

/** Each command loads when it is asked for: none waits for the parts of another. */
const COMMANDS = {
  build: async () => (await import("./commands/build.ts")).buildCommand,
  start: async () => (await import("./commands/start.ts")).startCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  extract: async () => (await import("./commands/extract.ts")).extractCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  ask: async () => (await import("./commands/ask.ts")).askCommand,
  query: async () => (await import("./commands/query.ts")).queryCommand,
  show: async () => (await import("./commands/show.ts")).showCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  coverage: async () => (await import("./commands/coverage.ts")).coverageCommand,
  issues: async () => (await import("./commands/issues.ts")).issuesCommand,
  review: async () => (await import("./commands/review.ts")).reviewCommand,
  judge: async () => (await import("./commands/judge.ts")).judgeCommand,
  forget: async () => (await import("./commands/forget.ts")).forgetCommand,
  watch: async () => (await import("./commands/watch.ts")).watchCommand,
  worker: async () => (await import("./commands/worker.ts")).workerCommand,
  load: async () => (await import("./commands/load.ts")).loadCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  mcp: async () => (await import("./commands/mcp.ts")).mcpCommand,
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand,
  completion: async () => (await import("./commands/completion.ts")).completionCommand,
};

type CommandName = keyof typeof COMMANDS;

/** The command that a command line names, where one will do: help and completion tell of all. */
export function commandIn(args: readonly string[]): CommandName | undefined {
  const [first = "", ...rest] = args;
  if (first === "--log") return commandIn(rest.slice(1));
  if (first.startsWith("--log=")) return commandIn(rest);
  const alone = first === "completion" ? "" : first;
  return Object.keys(COMMANDS).find((name): name is CommandName => name === alone);
}

/** With all commands, or with the only one that a command line needs. */
export async function createProgram(version: string, run: Run, only?: CommandName): Promise<Command> {
  const program = new Command("lianpu")
    .description(
      "reads pages of Chinese newspapers and builds a knowledge graph with the sentence behind every edge",
    )
    .version(version)
    .addOption(
      new Option("--log <form>", "progress and errors on standard error").choices(LOG_FORMS).default("text"),
    )
    .showHelpAfterError("(--help says more)")
    .addHelpText("after", environmentHelp());
  const loaded = only === undefined ? Object.values(COMMANDS) : [COMMANDS[only]];
  for (const load of loaded) program.addCommand((await load())(run));
  return program;
}

function environmentHelp(): string {
  const rows = (table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([name, says]) => `  ${name.padEnd(16)}${says}`);
  const codes = Object.fromEntries(Object.values(EXIT_CODES).map(({ code, says }) => [code, says]));
  return ["", "Environment:", ...rows(ENVIRONMENT), "", "Exit codes:", ...rows(codes)].join("\n");
}
