/** The canvas in the address: ids, places, pins, filters, camera and choice, packed and versioned. */
import { api } from "../api/client.ts";
import { type Filters, NO_FILTERS } from "../graph/filters.ts";
import type { Snapshot } from "../graph/snapshot.ts";
import type { CameraState } from "../sigma/canvas.ts";
import type { Chosen, Desk, Dock } from "./desk.ts";

/** What an address carries; nodes as `[id, x, y, pinned]`, edges by id. */
export interface Address {
  readonly v: 1;
  readonly nodes: readonly (readonly [string, number, number, 0 | 1])[];
  readonly edges: readonly string[];
  readonly filters: Filters;
  readonly chosen: Chosen;
  readonly camera: CameraState | null;
  /** What is open beside the canvas; absent in links of before. */
  readonly open?: OpenPanels;
}

export interface OpenPanels {
  readonly selected: readonly string[];
  readonly dock: Dock | null;
  /** The question that was answered, and who was meant. */
  readonly asked: { readonly question: string; readonly only: readonly string[] } | null;
}

export function addressOf(snapshot: Snapshot, chosen: Chosen, camera: CameraState | null): Address {
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    v: 1,
    nodes: snapshot.nodes.map(({ node, x, y, pinned }) => [node.id, round(x), round(y), pinned ? 1 : 0]),
    edges: snapshot.edges.map((edge) => edge.id),
    filters: snapshot.filters,
    chosen,
    camera,
  };
}

/** What the desk shows beside the canvas. */
export function openPanels({ selected, dock, answer, meant }: Desk): OpenPanels {
  return { selected, dock, asked: answer === null ? null : { question: answer.question, only: meant } };
}

export async function pack(address: Address): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(address)),
    new CompressionStream("deflate-raw"),
  );
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The address in a link, or `null` for one that is damaged or of another version. */
export async function unpack(packed: string): Promise<Address | null> {
  try {
    const text = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
    const address = JSON.parse(json) as Address;
    return address.v === 1 && Array.isArray(address.nodes) ? address : null;
  } catch {
    return null;
  }
}

/** Asks the server for what the address names and puts it where the address says; what is gone is left out. */
export async function reopen(address: Address): Promise<Snapshot> {
  const found = await api.nodes(address.nodes.map(([id]) => id));
  const nodes = new Map(found.nodes.map((node) => [node.id, node]));
  const wanted = new Set(address.edges);
  return {
    nodes: address.nodes.flatMap(([id, x, y, pinned]) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [{ node, x, y, pinned: pinned === 1 }];
    }),
    edges: found.edges.filter((edge) => wanted.has(edge.id)),
    filters: { ...NO_FILTERS, ...address.filters },
  };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
