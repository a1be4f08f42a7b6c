/** `lianpu explain`: every layer over the sentences of one page, each find with the rule that made it. */
import { Command } from "commander";
import { InputError } from "../../model/index.ts";
import { type ExplainedSentence, explainPage } from "../../pipeline/explain.ts";
import { loadPage } from "../../pipeline/load-page.ts";
import { baseName } from "../../pipeline/page-files.ts";
import { bind, type Run } from "../command.ts";
import { counted } from "../counted.ts";
import type { Outcome } from "../outcome.ts";
import { saysSentence } from "../says-sentence.ts";
import { aliasesOption, jsonOption } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly at?: string;
}

export function explainCommand(run: Run): Command {
  const command = new Command("explain")
    .description("print what was read in each sentence of a page, and which rule said so")
    .argument("<page>", "a page file; NAME.meta.json beside NAME.txt is honoured")
    .option(
      "--at <place>",
      "only the sentence at a character offset of the file, or those that hold these words",
    )
    .addOption(aliasesOption())
    .addOption(jsonOption());
  return bind<[string], Options>(command, run, explain);
}

async function explain(world: World, [path]: [string], { at }: Options): Promise<Outcome> {
  const source = baseName(path);
  const { bytes, sidecar, faults } = await loadPage(
    { path: world.effects.fullPath(path), source },
    world.effects,
  );
  const [fault] = faults.filter(({ level }) => level === "error");
  if (bytes === null) throw new InputError("page-unreadable", fault?.says ?? `cannot be read: ${path}`);
  const explained = explainPage(source, bytes, sidecar, await world.lexicons());
  if (explained === null) throw new InputError("no-page-read", `the file is no page: ${path}`);
  const { page, headlines } = explained;
  const sentences = at === undefined ? explained.sentences : sentencesAt(explained.sentences, at);
  if (sentences.length === 0) {
    const what = isOffset(at) ? `no sentence at character ${at}` : `no sentence holds: ${at}`;
    throw new InputError("sentence-missing", `${what} (${path} has ${page.text.length} characters)`);
  }
  const { paper, date, meta } = page;
  const head = `${paper ?? "paper unknown"} [${meta.paper}], ${date ?? "date unknown"} [${meta.date}], ${counted(headlines.length, "article")}\n\n`;
  return {
    text: [head, ...sentences.map(saysSentence)],
    json: { paper, date, page: page.page, meta, headlines, sentences },
  };
}

function isOffset(at: string | undefined): boolean {
  return /^\d+$/.test(at ?? "");
}

/** Line ends that a column put into the words do not hide them. */
function sentencesAt(sentences: readonly ExplainedSentence[], at: string): readonly ExplainedSentence[] {
  if (!isOffset(at))
    return sentences.filter(({ quote }) => quote.replace(/\s+/gu, "").includes(at.replace(/\s+/gu, "")));
  const offset = Number(at);
  return sentences.filter(({ span }) => span.start <= offset && offset < span.end);
}
