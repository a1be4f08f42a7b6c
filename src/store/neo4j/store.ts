/** The graph in a Neo4j database, beside whatever else lives there. */
import { tmpdir } from "node:os";
import { checkLimit } from "../limits.ts";
import type { GraphStore } from "../store.ts";
import { Neo4jClient, type Neo4jConfig } from "./client.ts";
import { load } from "./load.ts";
import { neo4jNames } from "./named.ts";
import { readQuery } from "./query.ts";
import {
  readCounts,
  readDegrees,
  readEdges,
  readEdgesAmong,
  readEvidence,
  readNeighbours,
  readNodes,
  readPaths,
} from "./reads.ts";
import { readSearch } from "./search.ts";

/** Connects on the first call. */
export function openNeo4j(config: Neo4jConfig): GraphStore {
  const client = new Neo4jClient(config);
  return {
    kind: "neo4j",
    apply: (graph, options = {}) => load(client, graph, options, config.folder ?? tmpdir()),
    version: async () => null,
    counts: () => readCounts(client),
    nodes: async (ids) => readNodes(client, ids),
    edges: async (ids) => readEdges(client, ids),
    edgesAmong: async (ids, limit) => readEdgesAmong(client, ids, checkLimit(limit)),
    neighbours: async (id, options) =>
      readNeighbours(client, id, { ...options, limit: checkLimit(options.limit) }),
    degrees: async (ids, types) => readDegrees(client, ids, types),
    search: async (text, options) =>
      readSearch(client, text, { ...options, limit: checkLimit(options.limit) }),
    paths: async (from, to, options) =>
      readPaths(client, from, to, { ...options, limit: checkLimit(options.limit) }),
    names: neo4jNames(client),
    evidence: async (edgeIds) => readEvidence(client, edgeIds),
    query: async (cypher, options = {}) => readQuery(client, cypher, options),
    close: () => client.close(),
  };
}
