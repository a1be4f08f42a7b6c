/** The canvas as rows: what the tables show and what CSV files hold. */
import { nameOf } from "../graph/graph.ts";
import { graph } from "../state/session.ts";
import { detailOf, type Say, type Term } from "../state/words.ts";

export interface Column {
  readonly title: string;
  /** CSS grid width. */
  readonly width: string;
  readonly number?: true;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly (string | number)[];
}

export function nodeColumns(t: Say): readonly Column[] {
  return [
    { title: t("name"), width: "minmax(180px, 3fr)" },
    { title: t("type"), width: "minmax(80px, 1fr)" },
    { title: t("degree"), width: "70px", number: true },
    { title: t("mentionsCol"), width: "80px", number: true },
    { title: t("firstSeen"), width: "110px" },
  ];
}

export function nodeRows(term: Term): readonly TableRow[] {
  return graph
    .filterNodes((_id, { hidden }) => !hidden)
    .map((id) => {
      const { node, kind } = graph.getNodeAttributes(id);
      const { mentions, firstSeen, date } = node.props;
      const seen = String(firstSeen ?? date ?? "");
      return {
        id,
        cells: [nameOf(node), term("labels", kind), graph.degree(id), Number(mentions ?? 0), seen],
      };
    });
}

export function factColumns(t: Say): readonly Column[] {
  return [
    { title: t("subject"), width: "minmax(150px, 2fr)" },
    { title: t("relation"), width: "minmax(112px, 1fr)" },
    { title: t("detail"), width: "minmax(90px, 1fr)" },
    { title: t("object"), width: "minmax(160px, 3fr)" },
    { title: t("statements"), width: "90px", number: true },
    { title: t("scoreWord"), width: "90px", number: true },
  ];
}

export function factRows(term: Term): readonly TableRow[] {
  return graph
    .filterEdges((_id, { hidden }) => !hidden)
    .map((id) => {
      const { edge, kind } = graph.getEdgeAttributes(id);
      const [from, to] = graph.extremities(id).map((end) => nameOf(graph.getNodeAttribute(end, "node")));
      const { statements, score } = edge.props;
      const cells = [from ?? "", term("relations", kind), detailOf(edge, term), to ?? ""];
      return { id, cells: [...cells, Number(statements ?? 0), Math.round(Number(score ?? 0) * 100) / 100] };
    });
}

/** Chinese text by pinyin, numbers by size; equal cells keep their order. */
export function sortRows(rows: readonly TableRow[], column: number, down: boolean): readonly TableRow[] {
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x = "", y = ""] = [a.cells[column], b.cells[column]];
    if (typeof x === "number" && typeof y === "number") return sign * (x - y);
    return sign * collator.compare(String(x), String(y));
  });
}

/** RFC 4180 with a byte order mark, so that spreadsheet programs read Chinese; a cell never starts a formula. */
export function toCsv(columns: readonly Column[], rows: readonly TableRow[]): string {
  const cell = (value: string | number) => {
    if (typeof value === "number") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [["id", ...columns.map(({ title }) => title)], ...rows.map((row) => [row.id, ...row.cells])];
  return `\ufeff${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
}
