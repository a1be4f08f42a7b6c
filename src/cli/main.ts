#!/usr/bin/env node
/** Where the program begins: the only file that prints and sets the exit code. */
import { CommanderError } from "commander";
import { InputError, RuleError, StoreError } from "../model/index.ts";
import type { Run } from "./command.ts";
import { configOf, languageOf } from "./config.ts";
import { EXIT_CODES, exitCodeOf } from "./exit-codes.ts";
import type { Outcome } from "./outcome.ts";
import { commandIn, createProgram } from "./program.ts";
import { createJsonProgress, createProgress } from "./progress.ts";
import { packageVersion, realWorld } from "./real-world.ts";
import { remedyFor } from "./remedies.ts";

const write = (text: string) => void process.stderr.write(text);

let progress = createProgress({
  isTTY: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? 80,
  write,
  clock: () => performance.now(),
});

const run: Run = async (work, options) => {
  if (options.log === "json") progress = createJsonProgress(write, () => new Date());
  const config = configOf(options, process.env);
  const outcome = await work(realWorld(config, progress));
  progress.clear();
  await print(outcome, config.json);
  if (outcome.failed) process.exitCode = EXIT_CODES.failure.code;
};

/** Waits where the reader of a pipe is slower than the rows. */
async function print({ text, json }: Outcome, asJson: boolean): Promise<void> {
  const pieces =
    asJson && json !== undefined
      ? [`${JSON.stringify(json, null, 1)}\n`]
      : typeof text === "string"
        ? [text]
        : text;
  for (const piece of pieces) {
    if (piece === "" || process.stdout.write(piece)) continue;
    await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

function fail(error: unknown): void {
  // commander has printed its own complaint.
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_CODES.input.code;
    return;
  }
  process.exitCode = exitCodeOf(error);
  if (error instanceof InputError || error instanceof StoreError || error instanceof RuleError) {
    const remedy = remedyFor(error.code, languageOf(process.env));
    progress.error({ code: error.code, says: error.message, ...(remedy === undefined ? {} : { remedy }) });
    return;
  }
  // A defect of the program: what a report of it needs.
  const says = error instanceof Error ? (error.stack ?? error.message) : String(error);
  progress.error({ code: "defect", says });
}

/** All is done and printed: a connection that some library still tries again holds nobody. */
async function leave(): Promise<void> {
  const printed = [process.stdout, process.stderr].map(
    (stream) => new Promise((resolve) => stream.write("", resolve)),
  );
  await Promise.all(printed);
  process.exit();
}

// A reader that has seen enough (`lianpu query … | head`) closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  const program = await createProgram(packageVersion(), run, commandIn(process.argv.slice(2)));
  program.exitOverride();
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync();
} catch (error) {
  fail(error);
}
await leave();
