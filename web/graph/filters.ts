/** What the legend filters: types, relations, dates, score and role; filters hide, they never remove. */
import type { GraphEdge, GraphNode } from "../../src/http/contract.ts";
import type { DeskGraph } from "./graph.ts";

export interface Filters {
  /** Node labels and relation types that are switched off. */
  readonly labels: readonly string[];
  readonly relations: readonly string[];
  /** `YYYY-MM-DD` or shorter; empty for no bound. */
  readonly from: string;
  readonly to: string;
  readonly score: number;
  /** Posts are shown as they stood on this day; empty for all that were ever stated. */
  readonly asOf: string;
  /** Attendance role, empty for any. */
  readonly role: string;
}

export const NO_FILTERS: Filters = {
  labels: [],
  relations: [],
  from: "",
  to: "",
  score: 0,
  asOf: "",
  role: "",
};

export function isFiltered(filters: Filters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
}

/** Marks every node and edge hidden or not, in place: one refresh of the canvas follows. Gives back how many nodes are hidden. */
export function applyFilters(graph: DeskGraph, filters: Filters): number {
  const labels = new Set(filters.labels);
  const relations = new Set(filters.relations);
  let hidden = 0;
  graph.forEachNode((_id, attrs) => {
    attrs.hidden = labels.has(attrs.kind) || !inPeriod(attrs.node, filters);
    if (attrs.hidden) hidden += 1;
  });
  graph.forEachEdge((_id, attrs, _source, _target, source, target) => {
    attrs.hidden =
      source.hidden || target.hidden || relations.has(attrs.kind) || !passes(attrs.edge, filters);
  });
  return hidden;
}

/** Only events have a time of their own; everything else stays, whatever the period. */
function inPeriod(node: GraphNode, { from, to }: Filters): boolean {
  if (node.label !== "Event" || (from === "" && to === "")) return true;
  const date = String(node.props.date ?? "");
  if (date === "") return false;
  const last = String(node.props.dateTo ?? "") || date;
  return (from === "" || last >= from.slice(0, last.length)) && (to === "" || date.slice(0, to.length) <= to);
}

function passes(edge: GraphEdge, { score, role, asOf }: Filters): boolean {
  if (Number(edge.props.score ?? 1) < score) return false;
  if (asOf !== "" && edge.type === "HOLDS") return stoodOn(edge, asOf);
  if (role === "" || edge.type !== "ATTENDED") return true;
  return Array.isArray(edge.props.roles) && (edge.props.roles as readonly string[]).includes(role);
}

/** Dates come only from wording (任, 免, 原): a post without them is taken as held, a former one as over once it is called so. */
function stoodOn({ props }: GraphEdge, day: string): boolean {
  const date = (key: string) => String(props[key] ?? "");
  const [from, to] = [date("validFrom"), date("validTo")];
  if (from !== "" && day.slice(0, from.length) < from) return false;
  if (to !== "") return day.slice(0, to.length) <= to;
  return props.former !== true || day < date("firstStated");
}

/** How many nodes per label and edges per type the canvas holds, filtered or not. */
export function tally(graph: DeskGraph): {
  readonly labels: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, number>;
} {
  const labels = new Map<string, number>();
  const relations = new Map<string, number>();
  graph.forEachNode((_id, { kind }) => labels.set(kind, (labels.get(kind) ?? 0) + 1));
  graph.forEachEdge((_id, { kind }) => relations.set(kind, (relations.get(kind) ?? 0) + 1));
  return { labels, relations };
}
