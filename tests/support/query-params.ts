/** Values for the parameters of every library query, taken from a graph so that the query finds something. */
import type { Graph, NodeLabel } from "../../src/model/index.ts";
import type { LibraryQuery } from "../../src/store/library.ts";

const PLAIN: Readonly<Record<string, unknown>> = {
  from: "",
  to: "",
  role: "",
  place: "",
  page: "",
  types: [],
  bodies: [],
  people: [],
  limit: 500,
};

/** Parameters of `query` that fit `graph`; the same on every call. */
export function fittingParams(query: LibraryQuery, graph: Graph): Readonly<Record<string, unknown>> {
  return Object.fromEntries(query.params.map(({ name }) => [name, valueFor(query, name, graph)]));
}

function valueFor(query: LibraryQuery, param: string, graph: Graph): unknown {
  const must = query.params.some(({ name, fallback }) => name === param && fallback === null);
  if (must && param === "from") return pair(graph)[0];
  if (must && param === "to") return pair(graph)[1];
  if (must && param === "place") return graph.nodes.find((node) => node.label === "Place")?.name ?? "";
  return PLAIN[param] ?? fromGraph(param, graph);
}

function fromGraph(param: string, graph: Graph): unknown {
  const names = (label: NodeLabel) =>
    graph.nodes.filter((node) => node.label === label).map(({ name }) => name);
  const ids = (label: NodeLabel) => graph.nodes.filter((node) => node.label === label).map(({ id }) => id);
  const edge = (type: string) => graph.edges.find((one) => one.type === type);
  const [one, other] = pair(graph);
  const page = graph.nodes.find((node) => node.label === "Page");
  const values: Readonly<Record<string, () => unknown>> = {
    ids: () =>
      graph.nodes
        .filter((node) => !["Article", "Page", "Statement"].includes(node.label))
        .map(({ id }) => id),
    others: () => ids("Person"),
    events: () => ids("Event"),
    edges: () => graph.edges.slice(0, 2_000).map(({ id }) => id),
    edge: () => graph.nodes.find((node) => node.label === "Statement")?.props.edgeId ?? "",
    person: () => one,
    other: () => other,
    one: () => one,
    name: () => one,
    title: () => edge("HOLDS")?.props.title ?? "",
    event: () => "会",
    body: () => names("Organization")[0] ?? "",
    chain: () => names("IndustryChain")[0]?.slice(0, 2) ?? "",
    enterprise: () => names("Enterprise")[0]?.slice(0, 2) ?? "",
    honor: () => "",
    day: () =>
      graph.nodes.find((node) => /^\d{4}-\d\d-\d\d$/.test(String(node.props.date)))?.props.date ?? "",
    month: () => "20",
    date: () => page?.props.date ?? "",
    paper: () => page?.props.paper ?? "",
  };
  const value = values[param];
  if (value === undefined) throw new Error(`no fitting value is known for $${param}`);
  return value();
}

/** Names of two people who attended one event. */
function pair(graph: Graph): readonly [string, string] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const attended = graph.edges.filter((edge) => edge.type === "ATTENDED" && edge.fromLabel === "Person");
  for (const edge of attended) {
    const mate = attended.find((one) => one.to === edge.to && one.from !== edge.from);
    if (mate !== undefined) return [byId.get(edge.from)?.name ?? "", byId.get(mate.from)?.name ?? ""];
  }
  throw new Error("no two people of the graph share an event");
}
