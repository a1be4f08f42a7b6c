/** `lianpu extract`: page records in the shape of the annotation guide, nothing stored. */
import { Command } from "commander";
import { InputError, type Issue } from "../../model/index.ts";
import { type Extracted, extractPages } from "../../pipeline/extract.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { aliasesOption } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly out?: string;
}

export function extractCommand(run: Run): Command {
  const command = new Command("extract")
    .description("print what pages say as page records (JSON), store nothing")
    .argument("<page...>", "page files or folders of .txt files; NAME.meta.json beside NAME.txt is honoured")
    .option(
      "--out <dir>",
      "write DIR/NAME.json for each NAME.txt in place of printing; below a folder as the pages lie there",
    )
    .addOption(aliasesOption());
  return bind<[readonly string[]], Options>(command, run, extract);
}

async function extract(world: World, [pages]: [readonly string[]], { out }: Options): Promise<Outcome> {
  const extracted = await extractPages(pages, world);
  for (const { issues } of extracted) for (const issue of issues) world.effects.log(saysIssue(issue));
  const records = extracted.flatMap(({ record }) => (record === null ? [] : [record]));
  if (records.length === 0)
    throw new InputError("no-page-read", `none of the files is a page: ${pages.join(", ")}`);
  if (out === undefined) {
    const printed = records.length === 1 ? records[0] : records;
    return { text: `${JSON.stringify(printed, null, 1)}\n` };
  }
  for (const [path, { record }] of recordPaths(extracted, out)) {
    await world.effects.writeFile(path, `${JSON.stringify(record, null, 1)}\n`);
  }
  return { text: `${records.length} page records in ${out}\n` };
}

/** Where each record goes: as its page lies below the folder that was named. */
function recordPaths(extracted: readonly Extracted[], out: string): ReadonlyMap<string, Extracted> {
  const paths = new Map<string, Extracted>();
  for (const one of extracted) {
    if (one.record === null) continue;
    const path = `${out}/${one.file.source.replace(/\.[^./\\]*$/, "")}.json`;
    const other = paths.get(path);
    if (other !== undefined) {
      const says = `${other.file.path} and ${one.file.path} would both become ${path}`;
      throw new InputError("extract-clash", says);
    }
    paths.set(path, one);
  }
  return paths;
}

function saysIssue({ level, code, page, says }: Issue): string {
  return `${level} ${code} ${page}: ${says}`;
}
