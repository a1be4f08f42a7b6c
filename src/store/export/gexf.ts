/** GEXF 1.3, for Gephi. */
import type { Graph, GraphEdge, GraphNode } from "../../model/index.ts";
import type { Columns } from "./columns.ts";
import { drawing, drawnCell } from "./drawn.ts";
import { XML_TYPES, xmlText } from "./xml.ts";

export function* gexf(graph: Graph): Generator<string> {
  const { nodeColumns, edgeColumns } = drawing(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<meta><creator>Lianpu</creator></meta>\n<graph defaultedgetype="directed">\n';
  yield attributes(nodeColumns, "node") + attributes(edgeColumns, "edge");
  yield "<nodes>\n";
  for (const node of graph.nodes) {
    const head = `id="${xmlText(node.id)}" label="${xmlText(node.name)}"`;
    yield `<node ${head}>${values(node, nodeColumns)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for (const edge of graph.edges) {
    const ends = `source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"`;
    const head = `id="${xmlText(edge.id)}" ${ends} kind="${edge.type}"`;
    const label = xmlText(drawnCell(edge, "wording") ?? edge.type);
    yield `<edge ${head} label="${label}">${values(edge, edgeColumns)}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(columns: Columns, of: string): string {
  const rows = columns.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${XML_TYPES[type]}"/>`,
  );
  return `<attributes class="${of}">\n${rows.join("\n")}\n</attributes>\n`;
}

function values(of: GraphNode | GraphEdge, columns: Columns): string {
  const filled = columns.flatMap(({ name }) => {
    const text = drawnCell(of, name);
    return text === null ? [] : [`<attvalue for="${name}" value="${xmlText(text)}"/>`];
  });
  return `<attvalues>${filled.join("")}</attvalues>`;
}
