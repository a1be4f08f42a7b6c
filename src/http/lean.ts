/** What a node shows on the wire: article texts travel only with evidence, file names without their folders. */
import type { GraphNode } from "../model/index.ts";

export function lean(node: GraphNode): GraphNode {
  if (node.label === "Article") {
    const { text: _text, ...props } = node.props;
    return { ...node, props };
  }
  if (node.label === "Page") {
    const source = String(node.props.source ?? "");
    return { ...node, props: { ...node.props, source: source.split(/[\\/]/).pop() ?? "" } };
  }
  return node;
}
