/** The command line as a whole. */
import { Command, Option } from "commander";
import type { Run } from "./command.ts";
import { askCommand } from "./commands/ask.ts";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { completionCommand } from "./commands/completion.ts";
import { coverageCommand } from "./commands/coverage.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { forgetCommand } from "./commands/forget.ts";
import { issuesCommand } from "./commands/issues.ts";
import { judgeCommand } from "./commands/judge.ts";
import { loadCommand } from "./commands/load.ts";
import { mcpCommand } from "./commands/mcp.ts";
import { queryCommand } from "./commands/query.ts";
import { reviewCommand } from "./commands/review.ts";
import { serveCommand } from "./commands/serve.ts";
import { showCommand } from "./commands/show.ts";
import { startCommand } from "./commands/start.ts";
import { watchCommand } from "./commands/watch.ts";
import { workerCommand } from "./commands/worker.ts";
import { ENVIRONMENT, LOG_FORMS } from "./config.ts";
import { EXIT_CODES } from "./exit-codes.ts";

const COMMANDS = [
  buildCommand,
  startCommand,
  serveCommand,
  extractCommand,
  explainCommand,
  askCommand,
  queryCommand,
  showCommand,
  checkCommand,
  coverageCommand,
  issuesCommand,
  reviewCommand,
  judgeCommand,
  forgetCommand,
  watchCommand,
  workerCommand,
  loadCommand,
  exportCommand,
  mcpCommand,
  doctorCommand,
  completionCommand,
];

export function createProgram(version: string, run: Run): Command {
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
  for (const command of COMMANDS) program.addCommand(command(run));
  return program;
}

function environmentHelp(): string {
  const rows = (table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([name, says]) => `  ${name.padEnd(16)}${says}`);
  const codes = Object.fromEntries(Object.values(EXIT_CODES).map(({ code, says }) => [code, says]));
  return ["", "Environment:", ...rows(ENVIRONMENT), "", "Exit codes:", ...rows(codes)].join("\n");
}
