/** A graph store in plain maps, for tests of what stands above a store. It answers every reading call for real, Cypher apart. */
import {
  ENTITY_LABELS,
  type EntityLabel,
  type Graph,
  type GraphEdge,
  type GraphNode,
  type NodeLabel,
  type RelationType,
} from "../../src/model/index.ts";
import type {
  GraphPath,
  GraphStore,
  Neighbourhood,
  NeighbourOptions,
  PathOptions,
  QueryResult,
  SearchHit,
  SearchOptions,
} from "../../src/store/store.ts";

/** Cypher is answered only in the forms that the overview asks; any other text is handed to `onQuery`. */
export function memoryStore(graph: Graph, onQuery?: (cypher: string) => QueryResult): GraphStore {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const pick = <T>(from: ReadonlyMap<string, T>, ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => from.get(id) ?? []);
  return {
    kind: "embedded",
    apply: () => Promise.reject(new Error("this store only reads")),
    close: async () => {},
    version: async () => null,
    counts: async () => ({
      nodes: tally<NodeLabel>(graph.nodes.map((node) => node.label)),
      edges: tally<RelationType>(graph.edges.map((edge) => edge.type)),
    }),
    nodes: async (ids) => pick(nodes, ids),
    edges: async (ids) => pick(edges, ids),
    edgesAmong: async (ids, limit) => {
      const set = new Set(ids);
      return graph.edges.filter((edge) => set.has(edge.from) && set.has(edge.to)).slice(0, limit);
    },
    neighbours: async (id, options) => neighbours(graph, nodes, id, options),
    degrees: async (ids, types) =>
      new Map(
        ids.flatMap((id) => {
          const own = graph.edges.filter(
            (edge) => (edge.from === id || edge.to === id) && types.includes(edge.type),
          );
          return own.length === 0 ? [] : [[id, own.length] as const];
        }),
      ),
    search: async (text, options) => search(graph, text, options),
    paths: async (from, to, options) => paths(graph, nodes, from, to, options),
    names: {
      inText: async (text) => ({
        things: graph.nodes.flatMap((node) =>
          isEntity(node.label) && node.name.length > 1 && text.includes(node.name)
            ? [{ id: node.id, label: node.label, name: node.name, words: node.name }]
            : [],
        ),
        titles: [],
      }),
      withPieces: async () => [],
      slips: async () => [],
      called: async () => [],
      posts: async () => [],
      newestDay: async () => "",
    },
    evidence: async (edgeIds) =>
      edgeIds.map((edgeId) =>
        graph.edges.flatMap((edge) => {
          if (edge.type !== "STATED_IN") return [];
          const [statement, article] = [nodes.get(edge.from), nodes.get(edge.to)];
          if (statement?.props.edgeId !== edgeId || article === undefined) return [];
          return [{ statement, article }];
        }),
      ),
    query: async (cypher, options) => query(graph, cypher, options?.params ?? {}, onQuery),
  };
}

function isEntity(label: NodeLabel): label is EntityLabel {
  return ENTITY_LABELS.some((one) => one === label);
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function neighbours(
  graph: Graph,
  nodes: ReadonlyMap<string, GraphNode>,
  id: string,
  options: NeighbourOptions,
): Neighbourhood {
  const touching = graph.edges.filter((edge) => edge.from === id || edge.to === id);
  const wanted = touching.filter((edge) => options.types === undefined || options.types.includes(edge.type));
  const skip = new Set([id, ...(options.exclude ?? [])]);
  const fresh = new Map<string, GraphNode>();
  for (const edge of wanted) {
    const other = nodes.get(edge.from === id ? edge.to : edge.from);
    if (other === undefined || skip.has(other.id) || fresh.size >= options.limit) continue;
    if (options.labels === undefined || options.labels.includes(other.label)) fresh.set(other.id, other);
  }
  return {
    nodes: [...fresh.values()],
    edges: wanted.filter((edge) => fresh.has(edge.from) || fresh.has(edge.to)),
    totals: tally(touching.map((edge) => edge.type)),
  };
}

function search(graph: Graph, text: string, options: SearchOptions): readonly SearchHit[] {
  const wanted = text.toLowerCase();
  const hits = graph.nodes.flatMap((node): SearchHit[] => {
    if (options.labels !== undefined && !options.labels.includes(node.label)) return [];
    if (node.name.toLowerCase().includes(wanted)) return [{ node, via: "name", matched: node.name }];
    const aliases = Array.isArray(node.props.aliases) ? (node.props.aliases as readonly string[]) : [];
    const alias = aliases.find((one) => one.includes(wanted));
    if (alias !== undefined) return [{ node, via: "alias", matched: alias }];
    for (const via of ["pinyin", "initials"] as const) {
      const value = String(node.props[via] ?? "");
      if (value.startsWith(wanted)) return [{ node, via, matched: value }];
    }
    return [];
  });
  return hits.slice(0, options.limit);
}

function paths(
  graph: Graph,
  nodes: ReadonlyMap<string, GraphNode>,
  from: string,
  to: string,
  options: PathOptions,
): readonly GraphPath[] {
  const { types, since = "", until = "9999", avoid = [] } = options;
  const allowed = graph.edges.filter(
    ({ id, type, props }) =>
      (types === undefined || types.includes(type)) &&
      String(props.lastStated ?? "") >= since &&
      String(props.firstStated ?? "") <= until &&
      !avoid.includes(id),
  );
  let open: { ids: string[]; edges: GraphEdge[] }[] = [{ ids: [from], edges: [] }];
  for (let hop = 0; hop < options.maxHops; hop += 1) {
    open = open.flatMap(({ ids, edges }) => {
      const at = ids.at(-1);
      return allowed.flatMap((edge) => {
        const next = edge.from === at ? edge.to : edge.to === at ? edge.from : undefined;
        return next === undefined || ids.includes(next) || (next !== to && avoid.includes(next))
          ? []
          : [{ ids: [...ids, next], edges: [...edges, edge] }];
      });
    });
    const found = open.filter(({ ids }) => ids.at(-1) === to).slice(0, options.limit);
    if (found.length > 0) {
      return found.map(({ ids, edges }) => ({ nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges }));
    }
  }
  return [];
}

function query(
  graph: Graph,
  cypher: string,
  params: Readonly<Record<string, unknown>>,
  onQuery?: (cypher: string) => QueryResult,
): QueryResult {
  if (cypher.startsWith("MATCH (s:Statement) WHERE s.edgeId IN $edges")) {
    const rows = (params.edges as readonly string[]).flatMap((edge) => {
      const ids = graph.nodes.filter(({ props }) => props.edgeId === edge).map(({ id }) => id);
      return ids.length === 0 ? [] : [[edge, ids]];
    });
    return { columns: ["edge", "ids"], rows, truncated: false };
  }
  const leading = /^MATCH \(n:(\w+)\) RETURN n\.id AS id ORDER BY n\.mentions DESC, n\.id LIMIT (\d+)$/.exec(
    cypher,
  );
  if (leading !== null) {
    const mentions = (node: GraphNode) => Number(node.props.mentions ?? 0);
    const rows = graph.nodes
      .filter((node) => node.label === leading[1])
      .sort((a, b) => mentions(b) - mentions(a) || (a.id < b.id ? -1 : 1))
      .slice(0, Number(leading[2]))
      .map((node) => [node.id]);
    return { columns: ["id"], rows, truncated: false };
  }
  const attended = /^MATCH \(n:Event\)<-\[a:ATTENDED\].*LIMIT (\d+)$/.exec(cypher);
  if (attended !== null) {
    const came = tally(graph.edges.flatMap((edge) => (edge.type === "ATTENDED" ? [edge.to] : [])));
    const rows = Object.entries(came).sort(([a, x = 0], [b, y = 0]) => y - x || (a < b ? -1 : 1));
    return { columns: ["id", "came"], rows: rows.slice(0, Number(attended[1])), truncated: false };
  }
  if (cypher.includes("left(e.date, 7)")) {
    const months = tally(
      graph.nodes.flatMap((node) => (node.label === "Event" ? [String(node.props.date).slice(0, 7)] : [])),
    );
    return { columns: ["month", "events"], rows: Object.entries(months).sort(), truncated: false };
  }
  if (onQuery === undefined) throw new Error(`no answer prepared for: ${cypher}`);
  return onQuery(cypher);
}
