/** `lianpu issues`: what was doubtful, and trigger sentences that gave nothing. */
import { Command, Option } from "commander";
import { InputError, type Issue } from "../../model/index.ts";
import { dataFiles } from "../../pipeline/data-files.ts";
import { readJsonLines } from "../../pipeline/json-lines.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { dataOption, jsonOption, positiveNumber } from "../shared-options.ts";
import { table } from "../table.ts";
import type { World } from "../world.ts";

interface Options {
  readonly code?: string;
  readonly level?: Issue["level"];
  readonly page?: string;
  readonly limit?: number;
}

/** Rows of a table that a person reads. */
const SHOWN = 50;

export function issuesCommand(run: Run): Command {
  const command = new Command("issues")
    .description("list what was doubtful on the pages, and sentences with a trigger that gave no statement")
    .option("--code <code>", "only issues of this code")
    .addOption(
      new Option("--level <level>", "only issues of this level").choices(["error", "warning", "info"]),
    )
    .option("--page <text>", "only issues of pages whose id holds this text")
    .option("--limit <n>", `at most so many; a table shows ${SHOWN} unless told, --json all`, positiveNumber)
    .addOption(dataOption())
    .addOption(jsonOption());
  return bind<[], Options>(command, run, issues);
}

async function issues(world: World, _: [], { code, level, page, limit }: Options): Promise<Outcome> {
  const path = dataFiles(world.config.data).issues;
  if ((await world.effects.kindOf(path)) === "missing") {
    throw new InputError("nothing-built", `nothing was built in ${world.config.data}`);
  }
  const isAsked = (issue: Issue) =>
    (code === undefined || issue.code === code) &&
    (level === undefined || issue.level === level) &&
    (page === undefined || issue.page.includes(page));
  const all: Issue[] = [];
  for await (const issue of readJsonLines<Issue>(path, world.effects)) if (isAsked(issue)) all.push(issue);
  const shown = all.slice(0, limit ?? SHOWN);
  const more =
    all.length > shown.length
      ? `${shown.length} of ${all.length} shown; --limit ${all.length} shows all\n`
      : "";
  const rows = shown.map((issue) => [issue.level, issue.code, issue.page, issue.says]);
  return {
    text:
      all.length === 0
        ? "no issues\n"
        : [countsOf(all), table(["level", "code", "page", "what"], rows), more],
    json: limit === undefined ? all : shown,
  };
}

/** How many of each level and code, most first. */
function countsOf(all: readonly Issue[]): string {
  const counts = new Map<string, number>();
  for (const { level, code } of all)
    counts.set(`${level} ${code}`, (counts.get(`${level} ${code}`) ?? 0) + 1);
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([what, count]) => `${String(count).padStart(6)} ${what}`);
  return `${lines.join("\n")}\n`;
}
