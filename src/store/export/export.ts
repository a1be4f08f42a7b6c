/** The graph in formats that other programs read, as pieces of text that can be written as they come. */
import { type Graph, SOURCE_LABELS } from "../../model/index.ts";
import { cypherScript } from "./cypher-script.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { importCsv } from "./import-csv.ts";
import { jsonLines } from "./json-lines.ts";
import type { ExportPiece } from "./piece.ts";

export const EXPORT_FORMATS = ["cypher", "jsonl", "csv", "graphml", "gexf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type { ExportPiece };

export interface ExportOptions {
  /**
   * Whether articles, pages, papers and statements go along with the things they speak of.
   * By default they do, save in the formats for drawing (`graphml`, `gexf`).
   */
  readonly sources?: boolean;
}

/** The pieces of `graph` in a format. */
export function* exportGraph(
  graph: Graph,
  format: ExportFormat,
  options: ExportOptions = {},
): Generator<ExportPiece> {
  const drawn = format === "graphml" || format === "gexf";
  const part = (options.sources ?? !drawn) ? graph : withoutSources(graph);
  if (format === "csv") {
    yield* importCsv(part);
    return;
  }
  const write = { cypher: cypherScript, jsonl: jsonLines, graphml, gexf }[format];
  for (const text of write(part)) yield { file: `graph.${format}`, text };
}

function withoutSources(graph: Graph): Graph {
  const sources: ReadonlySet<string> = new Set(SOURCE_LABELS);
  return {
    nodes: graph.nodes.filter((node) => !sources.has(node.label)),
    edges: graph.edges.filter((edge) => !sources.has(edge.fromLabel) && !sources.has(edge.toLabel)),
  };
}
