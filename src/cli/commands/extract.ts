/** `lianpu extract`: page records in the shape of the annotation guide, nothing stored. */
import { Command } from "commander";
import { InputError, type Issue } from "../../model/index.ts";
import { extractPages } from "../../pipeline/extract.ts";
import { baseName } from "../../pipeline/page-files.ts";
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
    .option("--out <dir>", "write DIR/NAME.json for each NAME.txt in place of printing")
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
  for (const { file, record } of extracted) {
    if (record === null) continue;
    const name = baseName(file.path).replace(/\.[^.]*$/, "");
    await world.effects.writeFile(`${out}/${name}.json`, `${JSON.stringify(record, null, 1)}\n`);
  }
  return { text: `${records.length} page records in ${out}\n` };
}

function saysIssue({ level, code, page, says }: Issue): string {
  return `${level} ${code} ${page}: ${says}`;
}
