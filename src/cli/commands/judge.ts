/** `lianpu judge`: one decision about identity or truth, kept beside the graph and applied at once. */
import { Argument, Command } from "commander";
import { InputError, JUDGEMENT_KINDS, type Judgement, type JudgementKind } from "../../model/index.ts";
import { dataFiles } from "../../pipeline/data-files.ts";
import { judge, undoJudgement } from "../../pipeline/judge.ts";
import { loadJudgements, standing } from "../../pipeline/judgements.ts";
import { bind, type Run } from "../command.ts";
import { judgedThings } from "../judged-things.ts";
import type { Outcome } from "../outcome.ts";
import { aliasesOption, jsonOption, withStore } from "../shared-options.ts";
import { table } from "../table.ts";
import type { World } from "../world.ts";
import { buildPages } from "./build.ts";

interface Options {
  readonly why?: string;
  readonly by?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly undo?: string | true;
  readonly list?: boolean;
  readonly later?: boolean;
}

export function judgeCommand(run: Run): Command {
  const command = new Command("judge")
    .description("decide what is one thing and what is true; decisions outlive every build")
    .addArgument(new Argument("[kind]", "what is decided").choices(JUDGEMENT_KINDS))
    .argument("[about...]", "two entities (name, id or key); a statement by its id, or by its two ends")
    .option("--why <text>", "the reason")
    .option("--by <name>", "who decides (LIANPU_BY, else the user of the machine)")
    .option("--set <name=value>", "what stands instead, for correct; once per property", collectSet)
    .option("--undo [id]", "take a decision back; the newest one unless an id is given")
    .option("--list", "list the decisions in force")
    .option("--later", "only write it down; the next build applies it")
    .addOption(aliasesOption())
    .addOption(jsonOption());
  return bind<[JudgementKind | undefined, readonly string[]], Options>(withStore(command), run, judgeOnce);
}

function collectSet(text: string, given: Readonly<Record<string, string>> = {}) {
  const at = text.indexOf("=");
  if (at < 1) throw new InputError("judgement-unclear", `--set takes name=value, not ${text}`);
  return { ...given, [text.slice(0, at)]: text.slice(at + 1) };
}

async function judgeOnce(
  world: World,
  [kind, about]: [JudgementKind | undefined, readonly string[]],
  { why, by = world.config.by, set, undo, list, later }: Options,
): Promise<Outcome> {
  const files = dataFiles(world.config.data);
  if (list) return listed(standing((await loadJudgements(files, world.effects)).all));
  if (undo !== undefined) {
    const undone = await undoJudgement(undo === true ? undefined : undo, by, files, world.effects);
    return applied(world, undone, later ?? false);
  }
  if (kind === undefined) {
    throw new InputError("judgement-unclear", `one of ${JUDGEMENT_KINDS.join(", ")}, --undo or --list`);
  }
  const things = await judgedThings(kind, about, world);
  const judgement = await judge({ kind, about: things, by, why, set }, files, world.effects);
  return applied(world, judgement, later ?? false);
}

async function applied(world: World, judgement: Judgement, later: boolean): Promise<Outcome> {
  const did = `${judgement.undone === true ? "undone" : "decided"} ${judgement.id}: ${saysJudgement(judgement)}\n`;
  if (later) return { text: did, json: judgement };
  const report = await buildPages(world, [], false);
  const text = `${did}${report.changed ? "the graph is up to date\n" : "the graph was up to date\n"}`;
  return { text, json: judgement };
}

export function saysJudgement({ kind, keys, set, why }: Judgement): string {
  const values = Object.entries(set ?? {}).map(([name, value]) => `${name}=${value}`);
  const reason = why === undefined ? "" : ` (${why})`;
  return `${[kind, keys.join(" / "), ...values].join(" ")}${reason}`;
}

function listed(all: readonly Judgement[]): Outcome {
  const rows = all.map(({ id, kind, keys, by, at, why }) => [id, kind, keys.join("\n"), by, at, why ?? ""]);
  const head = ["id", "kind", "about", "by", "at", "why"];
  return { text: all.length === 0 ? "no decisions\n" : table(head, rows), json: all };
}
