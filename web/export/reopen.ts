/** Reads a JSON file of the desk back into a canvas; whatever does not fit is left out and counted. */
import type { GraphEdge, GraphNode } from "../../src/http/contract.ts";
import { type Filters, NO_FILTERS } from "../graph/filters.ts";
import { NODE_CAP } from "../graph/room.ts";
import type { PlacedNode, Snapshot } from "../graph/snapshot.ts";
import { JSON_FORMAT } from "./formats.ts";

export interface Reopened {
  readonly snapshot: Snapshot;
  /** Nodes and lines that were not understood or found no place. */
  readonly left: number;
}

interface Known {
  readonly labels: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** `null` for a file that is none of the desk's. */
export function reopenJson(text: string, known: Known): Reopened | null {
  const file = parsed(text);
  if (!isRecord(file) || file.format !== JSON_FORMAT) return null;
  if (!Array.isArray(file.nodes) || !Array.isArray(file.edges)) return null;
  const nodes = new Map<string, PlacedNode>();
  for (const row of file.nodes as readonly unknown[]) {
    const node = placedNode(row, known.labels);
    if (node !== null && nodes.size < NODE_CAP) nodes.set(node.node.id, node);
  }
  const edges = (file.edges as readonly unknown[]).flatMap(
    (row) => edgeOf(row, known.relations, (id) => nodes.has(id)) ?? [],
  );
  const left = file.nodes.length - nodes.size + file.edges.length - edges.length;
  return { snapshot: { nodes: [...nodes.values()], edges, filters: filtersOf(file.about) }, left };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Files count y downwards, as pictures do. */
function placedNode(row: unknown, labels: ReadonlySet<string>): PlacedNode | null {
  if (!isRecord(row)) return null;
  const { x, y, pinned, ...rest } = row;
  const { id, label, name, props } = rest;
  if (typeof id !== "string" || typeof name !== "string" || !isRecord(props)) return null;
  if (typeof label !== "string" || !labels.has(label)) return null;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  const node = { id, label, name, props } as GraphNode;
  return { node, x: Number(x), y: y === 0 ? 0 : -Number(y), pinned: pinned === true };
}

function edgeOf(
  row: unknown,
  relations: ReadonlySet<string>,
  has: (id: string) => boolean,
): GraphEdge | null {
  if (!isRecord(row)) return null;
  const { evidence: _evidence, ...edge } = row;
  const { id, type, from, to, props } = edge;
  const told = typeof id === "string" && typeof type === "string" && relations.has(type) && isRecord(props);
  if (!told || typeof from !== "string" || typeof to !== "string" || !has(from) || !has(to)) return null;
  return edge as unknown as GraphEdge;
}

/** Only filters of the kind that the desk has. */
function filtersOf(about: unknown): Filters {
  const given = isRecord(about) && isRecord(about.filters) ? about.filters : {};
  const fitting = Object.entries(NO_FILTERS).map(([key, usual]) => {
    const value = given[key];
    const fits = typeof value === typeof usual && Array.isArray(value) === Array.isArray(usual);
    return [key, fits ? value : usual] as const;
  });
  return { ...NO_FILTERS, ...Object.fromEntries(fitting) };
}
