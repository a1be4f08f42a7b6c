/** What the legend filters: types, relations, dates, papers, score and role; filters hide, they never remove. */
import type { GraphEdge, GraphNode } from "../../src/http/contract.ts";
import type { DeskGraph } from "./desk-graph.ts";
import { standingOn } from "./standing.ts";

export interface Filters {
  /** Node labels, relation types and event types that are switched off. */
  readonly labels: readonly string[];
  readonly relations: readonly string[];
  readonly eventTypes: readonly string[];
  /** Newspapers that are switched off: a line stays while a sentence of another paper says it. */
  readonly papers: readonly string[];
  /** `YYYY-MM-DD` or shorter; empty for no bound. */
  readonly from: string;
  readonly to: string;
  readonly score: number;
  /** Posts are shown as they stood on this day; empty for all that were ever stated. */
  readonly asOf: string;
  /** Of these only such as are proven for that day. */
  readonly proven: boolean;
  /** Attendance role, empty for any. */
  readonly role: string;
}

export const NO_FILTERS: Filters = {
  labels: [],
  relations: [],
  eventTypes: [],
  papers: [],
  from: "",
  to: "",
  score: 0,
  asOf: "",
  proven: false,
  role: "",
};

/** Whether the period ends before it begins: no event is in it. */
export function isEmptyPeriod({ from, to }: Pick<Filters, "from" | "to">): boolean {
  return to !== "" && from.slice(0, to.length) > to;
}

/** The newspapers behind an edge, as far as they were asked for. */
export type PapersOf = ReadonlyMap<string, readonly string[]>;

export function isFiltered(filters: Filters): boolean {
  return JSON.stringify({ ...NO_FILTERS, ...filters }) !== JSON.stringify(NO_FILTERS);
}

/** Marks every node and edge hidden or not, in place: one refresh of the canvas follows. Gives back how many nodes are hidden. */
export function applyFilters(graph: DeskGraph, filters: Filters, papersOf: PapersOf = new Map()): number {
  const labels = new Set(filters.labels);
  const relations = new Set(filters.relations);
  const types = new Set(filters.eventTypes);
  const papers = new Set(filters.papers);
  const silent = papers.size > 0 ? silencedBy(graph, papers, papersOf) : new Set<string>();
  let hidden = 0;
  graph.forEachNode((id, attrs) => {
    attrs.hidden =
      labels.has(attrs.kind) ||
      !inPeriod(attrs.node, filters) ||
      offType(attrs.node, types) ||
      silent.has(id);
    if (attrs.hidden) hidden += 1;
  });
  graph.forEachEdge((id, attrs, _source, _target, source, target) => {
    attrs.hidden =
      source.hidden ||
      target.hidden ||
      relations.has(attrs.kind) ||
      !passes(attrs.edge, filters) ||
      onlyIn(papersOf.get(id), papers);
  });
  return hidden;
}

/** Whether every paper behind an edge is switched off; an edge without papers rests on no sentence and stays. */
function onlyIn(papers: readonly string[] | undefined, off: ReadonlySet<string>): boolean {
  return off.size > 0 && papers !== undefined && papers.length > 0 && papers.every((paper) => off.has(paper));
}

/** Nodes all of whose lines stand only in papers that are switched off. */
function silencedBy(graph: DeskGraph, off: ReadonlySet<string>, papersOf: PapersOf): ReadonlySet<string> {
  return new Set(
    graph.filterNodes((id) => {
      const lines = graph.edges(id);
      return lines.length > 0 && lines.every((edge) => onlyIn(papersOf.get(edge), off));
    }),
  );
}

function offType(node: GraphNode, off: ReadonlySet<string>): boolean {
  return node.label === "Event" && off.has(String(node.props.type ?? "other"));
}

/** Only events have a time of their own; everything else stays, whatever the period. */
function inPeriod(node: GraphNode, { from, to }: Filters): boolean {
  if (node.label !== "Event" || (from === "" && to === "")) return true;
  const date = String(node.props.date ?? "");
  if (date === "") return false;
  const last = String(node.props.dateTo ?? "") || date;
  return (from === "" || last >= from.slice(0, last.length)) && (to === "" || date.slice(0, to.length) <= to);
}

function passes(edge: GraphEdge, { score, role, asOf, proven }: Filters): boolean {
  if (Number(edge.props.score ?? 1) < score) return false;
  if (asOf !== "" && edge.type === "HOLDS") {
    const standing = standingOn(edge, asOf);
    return standing === "held" || (standing === "unknown" && !proven);
  }
  if (role === "" || edge.type !== "ATTENDED") return true;
  return Array.isArray(edge.props.roles) && (edge.props.roles as readonly string[]).includes(role);
}
