/** GraphML, for yEd, Gephi, Cytoscape and NetworkX. */
import type { Graph, GraphEdge, GraphNode } from "../../model/index.ts";
import type { Columns } from "./columns.ts";
import { drawing, drawnCell } from "./drawn.ts";
import { XML_TYPES, xmlText } from "./xml.ts";

export function* graphml(graph: Graph): Generator<string> {
  const { nodeColumns, edgeColumns } = drawing(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys(nodeColumns, "node", "n") + keys(edgeColumns, "edge", "e");
  yield '<graph id="lianpu" edgedefault="directed">\n';
  for (const node of graph.nodes) {
    yield `<node id="${xmlText(node.id)}">${data(node, nodeColumns, "n")}</node>\n`;
  }
  for (const edge of graph.edges) {
    const ends = `id="${xmlText(edge.id)}" source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"`;
    yield `<edge ${ends}>${data(edge, edgeColumns, "e")}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function keys(columns: Columns, of: string, prefix: string): string {
  return columns
    .map(
      ({ name, type }) =>
        `<key id="${prefix}-${name}" for="${of}" attr.name="${name}" attr.type="${XML_TYPES[type]}"/>\n`,
    )
    .join("");
}

function data(of: GraphNode | GraphEdge, columns: Columns, prefix: string): string {
  return columns
    .map(({ name }) => {
      const text = drawnCell(of, name);
      return text === null ? "" : `<data key="${prefix}-${name}">${xmlText(text)}</data>`;
    })
    .join("");
}
