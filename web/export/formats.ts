/** The scene as GEXF, GraphML and JSON; each line carries the ids of the statements that say so. */
import type { Scene } from "./scene.ts";
import { captionOf } from "./scene.ts";

/** Control characters that XML forbids fall away; the rest is escaped. */
export function xml(text: string): string {
  return [...text]
    .filter((char) => char >= " " || char === "\n" || char === "\t")
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** What a file of the desk calls itself; opening it again asks for this. */
export const JSON_FORMAT = "lianpu-view/1";

export function toJson(scene: Scene): string {
  const nodes = scene.nodes.map(({ node, x, y, pinned }) => ({ ...node, x, y, pinned }));
  const edges = scene.edges.map(({ edge, evidence }) => ({ ...edge, evidence }));
  return JSON.stringify({ format: JSON_FORMAT, about: scene.about, nodes, edges }, null, 2);
}

export function toGexf(scene: Scene): string {
  const nodes = scene.nodes.map(
    ({ id, name, kind, x, y, size, node }) =>
      `<node id="${xml(id)}" label="${xml(name)}"><attvalues><attvalue for="type" value="${kind}"/>` +
      `<attvalue for="mentions" value="${Number(node.props.mentions ?? 0)}"/></attvalues>` +
      `<viz:position x="${x.toFixed(2)}" y="${y.toFixed(2)}" z="0"/><viz:size value="${size.toFixed(2)}"/></node>`,
  );
  const edges = scene.edges.map(
    ({ id, from, to, edge, evidence }) =>
      `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}" label="${edge.type}"><attvalues>` +
      `<attvalue for="evidence" value="${xml(evidence.join(" "))}"/>` +
      `<attvalue for="detail" value="${xml(detail(edge.props))}"/>` +
      `<attvalue for="statements" value="${Number(edge.props.statements ?? 0)}"/></attvalues></edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${scene.about.exported.slice(0, 10)}"><creator>Lianpu</creator><description>${xml(captionOf(scene))}</description></meta>
<graph defaultedgetype="directed" mode="static">
<attributes class="node"><attribute id="type" title="type" type="string"/><attribute id="mentions" title="mentions" type="integer"/></attributes>
<attributes class="edge"><attribute id="detail" title="detail" type="string"/><attribute id="statements" title="statements" type="integer"/><attribute id="evidence" title="evidence" type="string"/></attributes>
<nodes>${nodes.join("\n")}</nodes>
<edges>${edges.join("\n")}</edges>
</graph></gexf>
`;
}

export function toGraphml(scene: Scene): string {
  const data = (key: string, value: string | number) => `<data key="${key}">${xml(String(value))}</data>`;
  const nodes = scene.nodes.map(
    ({ id, name, kind, x, y }) =>
      `<node id="${xml(id)}">${data("label", name)}${data("type", kind)}${data("x", x.toFixed(2))}${data("y", y.toFixed(2))}</node>`,
  );
  const edges = scene.edges.map(
    ({ id, from, to, edge, evidence }) =>
      `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${data("relation", edge.type)}` +
      `${data("evidence", evidence.join(" "))}` +
      `${data("detail", detail(edge.props))}${data("statements", Number(edge.props.statements ?? 0))}</edge>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xml(captionOf(scene))}</desc>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="x" for="node" attr.name="x" attr.type="double"/>
<key id="y" for="node" attr.name="y" attr.type="double"/>
<key id="relation" for="edge" attr.name="relation" attr.type="string"/>
<key id="detail" for="edge" attr.name="detail" attr.type="string"/>
<key id="evidence" for="edge" attr.name="evidence" attr.type="string"/>
<key id="statements" for="edge" attr.name="statements" attr.type="int"/>
<graph edgedefault="directed">
${nodes.join("\n")}
${edges.join("\n")}
</graph></graphml>
`;
}

function detail(props: Scene["edges"][number]["edge"]["props"]): string {
  const value = props.title ?? props.roles ?? props.role ?? props.segment ?? "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}
