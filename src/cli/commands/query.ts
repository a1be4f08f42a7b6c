/** `lianpu query`: a reading Cypher statement, typed, from a file or from the library. */
import { Command, InvalidArgumentError, Option } from "commander";
import { InputError } from "../../model/index.ts";
import { type Library, runsOn } from "../../store/library.ts";
import { bindParams } from "../../store/library-params.ts";
import type { GraphStore, QueryResult } from "../../store/store.ts";
import { checkedCypher } from "../checked-cypher.ts";
import { bind, type Run } from "../command.ts";
import { shippedLibrary } from "../library-files.ts";
import type { Outcome } from "../outcome.ts";
import { FORMATS, type Format, formatRows } from "../rows-format.ts";
import { jsonOption, positiveNumber, withStore } from "../shared-options.ts";
import { table } from "../table.ts";
import type { World } from "../world.ts";

interface Options {
  readonly file?: string;
  readonly name?: string;
  readonly list?: boolean;
  readonly param?: Readonly<Record<string, string>>;
  readonly format?: Format;
  readonly limit: number;
  readonly timeout: number;
}

export function queryCommand(run: Run): Command {
  const command = new Command("query")
    .description("run one reading Cypher statement")
    .argument("[cypher]", "the statement")
    .option("--file <file>", "read the statement from a file")
    .option("--name <name>", "run a query of the library")
    .option("--list", "list the queries of the library")
    .option("--param <name=value>", "a parameter; once per parameter", collectParam)
    .addOption(new Option("--format <format>", "how rows are printed").choices(FORMATS))
    .option("--limit <n>", "read at most so many rows", positiveNumber, 10_000)
    .option("--timeout <seconds>", "give up after so many seconds", positiveNumber, 30)
    .addOption(jsonOption());
  return bind<[string | undefined], Options>(withStore(command), run, query);
}

function collectParam(text: string, given: Readonly<Record<string, string>> = {}) {
  const [, name, value] = /^\$?(\w+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError("a parameter is written name=value");
  return { ...given, [name]: value };
}

async function query(world: World, [cypher]: [string | undefined], options: Options): Promise<Outcome> {
  const { file, name } = options;
  if (options.list) return listLibrary(shippedLibrary(world.home), world);
  if ([cypher, file, name].filter((source) => source !== undefined).length !== 1) {
    throw new InputError("query-unclear", "one of a statement, --file and --name must be given");
  }
  const store = await world.openStore();
  try {
    const result = await runQuery(store, world, cypher, options);
    if (result.truncated)
      world.effects.log(`only the first ${result.rows.length} rows; --limit N reads more`);
    const format = options.format ?? (world.config.json ? "json" : world.isTerminal ? "table" : "csv");
    return { text: formatRows(result, format) };
  } finally {
    await store.close();
  }
}

async function runQuery(
  store: GraphStore,
  world: World,
  cypher: string | undefined,
  { file, name, param = {}, limit, timeout }: Options,
): Promise<QueryResult> {
  const limits = { maxRows: limit, timeoutMs: timeout * 1000 };
  if (name !== undefined) {
    const found = shippedLibrary(world.home).find(name, store.kind);
    return store.query(found.text, { ...limits, params: bindParams(found, param) });
  }
  const typed = file === undefined ? (cypher ?? "") : await fileText(file, world);
  const text = checkedCypher(typed, world.config.language);
  const params = Object.fromEntries(Object.entries(param).map(([key, value]) => [key, typedValue(value)]));
  return store.query(text, { ...limits, params });
}

async function fileText(path: string, { effects }: World): Promise<string> {
  return new TextDecoder("utf-8").decode(await effects.readFile(path));
}

/** A number, boolean or JSON list is meant as such; everything else is text. */
function typedValue(text: string): unknown {
  if (!/^(-?\d+(\.\d+)?|true|false|null|\[.*\]|".*")$/s.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function listLibrary({ queries }: Library, { config }: World): Outcome {
  const usable = queries.filter((one) => runsOn(one, config.store));
  const params = (one: (typeof usable)[number]) => one.params.map((param) => `$${param.name}`).join(" ");
  return {
    text: table(
      ["name", "answers", "parameters"],
      usable.map((one) => [one.name, one[config.language], params(one)]),
    ),
    json: usable,
  };
}
