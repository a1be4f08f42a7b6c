/** `lianpu export`: the graph as a file that other programs read. */
import { Command, Option } from "commander";
import { InputError } from "../../model/index.ts";
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportPiece,
  exportGraph,
} from "../../store/export/export.ts";
import { storedGraph } from "../../store/export/stored-graph.ts";
import { bind, type Run } from "../command.ts";
import type { Outcome } from "../outcome.ts";
import { withStore } from "../shared-options.ts";
import type { World } from "../world.ts";

interface Options {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly sources?: boolean;
}

export function exportCommand(run: Run): Command {
  const command = new Command("export")
    .description("write the graph as Cypher, JSON lines, CSV for neo4j-admin, GraphML or GEXF")
    .addOption(new Option("--format <format>", "format").choices(EXPORT_FORMATS).makeOptionMandatory())
    .option("--out <path>", "file to write (csv: folder); printed unless told")
    .option("--sources", "with articles, pages and statements (cypher, jsonl and csv have them always)");
  return bind<[], Options>(withStore(command), run, exportFrom);
}

async function exportFrom(world: World, _: [], { format, out, sources }: Options): Promise<Outcome> {
  if (format === "csv" && out === undefined) {
    throw new InputError(
      "export-folder-missing",
      "csv makes one file per label and relation: name a folder with --out",
    );
  }
  const store = await world.openStore();
  const graph = await storedGraph(store).finally(() => store.close());
  const pieces = exportGraph(graph, format, sources === undefined ? {} : { sources });
  if (out === undefined) return { text: textsOf(pieces) };
  const files = format === "csv" ? byFile(pieces, out) : [{ path: out, texts: textsOf(pieces) }];
  let count = 0;
  for (const { path, texts } of files) {
    await world.effects.writeFile(path, texts);
    count += 1;
  }
  return {
    text: `${graph.nodes.length} nodes, ${graph.edges.length} edges in ${count === 1 ? out : `${count} files of ${out}`}\n`,
  };
}

function* textsOf(pieces: Iterable<ExportPiece>): Generator<string> {
  for (const { text } of pieces) yield text;
}

/** The pieces of one file follow each other. */
function* byFile(pieces: Iterable<ExportPiece>, folder: string) {
  let file: string | null = null;
  let texts: string[] = [];
  for (const piece of pieces) {
    if (file !== null && piece.file !== file) {
      yield { path: `${folder}/${file}`, texts };
      texts = [];
    }
    file = piece.file;
    texts.push(piece.text);
  }
  if (file !== null) yield { path: `${folder}/${file}`, texts };
}
