/** The options that several commands share, each said once. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { parseDay } from "../text/calendar.ts";
import { DEFAULT_DATA, STORE_KINDS } from "./config.ts";

export const OWN_HOST = "127.0.0.1";

export function dataOption(): Option {
  return new Option("--data <dir>", `data directory (LIANPU_DATA; ${DEFAULT_DATA} unless told)`);
}

export function aliasesOption(): Option {
  return new Option(
    "--aliases <file>",
    "your own short names: short, tab, full name, tab, label (LIANPU_ALIASES)",
  );
}

export function queueOption(): Option {
  return new Option(
    "--queue <url>",
    "Redis or Valkey between builds and workers: redis://HOST:PORT (LIANPU_QUEUE)",
  );
}

export function jsonOption(): Option {
  return new Option("--json", "print JSON in place of text");
}

export function readOnlyOption(): Option {
  return new Option("--read-only", "take no decisions through the API");
}

/** Which store, and how to reach a Neo4j server. */
export function withStore(command: Command): Command {
  return withServer(
    command
      .addOption(dataOption())
      .addOption(new Option("--store <kind>", "store of the graph").choices(STORE_KINDS)),
  );
}

export function withServer(command: Command): Command {
  return command
    .option("--uri <uri>", "address of the Neo4j server (NEO4J_URI)")
    .option("--username <name>", "user of the Neo4j server (NEO4J_USERNAME)")
    .option("--password <password>", "better NEO4J_PASSWORD, which leaves no trace in the shell's history")
    .option("--database <name>", "database of the Neo4j server (NEO4J_DATABASE)");
}

/** Where a server listens: this machine alone unless told. */
export function hostOption(): Option {
  return new Option(
    "--host <address>",
    "address to listen at; any but this machine's own demands LIANPU_TOKEN",
  ).default(OWN_HOST);
}

export function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError("a port is a number from 0 to 65535");
  return port;
}

export function positiveNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("a whole number from 1 up");
  return number;
}

/** A day of the calendar. */
export function dayOption(text: string): string {
  if (parseDay(text) === null) throw new InvalidArgumentError("a day is written YYYY-MM-DD");
  return text;
}
