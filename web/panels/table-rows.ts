/** The canvas as rows: what the tables show and what CSV files hold. */
import { nameOf } from "../graph/graph.ts";
import { graph } from "../state/session.ts";
import { detailOf, type Say, type Term } from "../state/words.ts";
import type { Column, TableRow } from "./grid-rows.ts";

export { toCsv } from "./grid-rows.ts";

export function nodeColumns(t: Say): readonly Column[] {
  return [
    { title: t("name"), width: "minmax(140px, 3fr)" },
    { title: t("type"), width: "minmax(80px, 1fr)" },
    { title: t("degree"), width: "68px", number: true },
    { title: t("mentionsCol"), width: "68px", number: true },
    { title: t("firstSeen"), width: "100px" },
    { title: t("lastSeen"), width: "100px" },
  ];
}

export function nodeRows(term: Term): readonly TableRow[] {
  return graph
    .filterNodes((_id, { hidden }) => !hidden)
    .map((id) => {
      const { node, kind } = graph.getNodeAttributes(id);
      const { mentions, firstSeen, lastSeen, date } = node.props;
      const seen = String(firstSeen ?? date ?? "");
      return {
        id,
        cells: [
          nameOf(node),
          term("labels", kind),
          graph.degree(id),
          Number(mentions ?? 0),
          seen,
          String(lastSeen ?? ""),
        ],
      };
    });
}

export function factColumns(t: Say): readonly Column[] {
  return [
    { title: t("subject"), width: "minmax(110px, 2fr)" },
    { title: t("relation"), width: "minmax(84px, 1fr)" },
    { title: t("detail"), width: "minmax(84px, 1.4fr)" },
    { title: t("object"), width: "minmax(120px, 3fr)" },
    { title: t("lastStated"), width: "100px" },
    { title: t("statements"), width: "60px", number: true },
    { title: t("scoreWord"), width: "68px", number: true, digits: 2 },
  ];
}

export function factRows(term: Term): readonly TableRow[] {
  return graph
    .filterEdges((_id, { hidden }) => !hidden)
    .map((id) => {
      const { edge, kind } = graph.getEdgeAttributes(id);
      const [from, to] = graph.extremities(id).map((end) => nameOf(graph.getNodeAttribute(end, "node")));
      const { statements, score } = edge.props;
      const cells = [
        from ?? "",
        term("relations", kind),
        detailOf(edge, term),
        to ?? "",
        String(edge.props.lastStated ?? ""),
      ];
      return { id, cells: [...cells, Number(statements ?? 0), Math.round(Number(score ?? 0) * 100) / 100] };
    });
}
