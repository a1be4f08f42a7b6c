/** Finds entities by any part of a name, an alias, pinyin or initials: one text of folded keys, scanned from memory. */
import { closeSync, openSync, readFileSync } from "node:fs";
import type { NodeLabel } from "../../model/index.ts";
import { isEntityLabel } from "../columns.ts";
import { writeText } from "../disk/text-file.ts";
import { foldFor, WAYS } from "../names.ts";
import { type NodeRow, wellFormed } from "../rows.ts";
import type { SearchHit } from "../store.ts";
import { FIELD, LINE, NameBlock, type Place } from "./name-block.ts";

export interface NameHit {
  readonly id: string;
  readonly label: NodeLabel;
  readonly via: SearchHit["via"];
  /** The key as it stands on the node. */
  readonly matched: string;
}

/** Separates blocks; folded away from every key and every text that is searched. */
const BLOCK = "\u001e";

function plain(text: string): string {
  return [LINE, FIELD, BLOCK].reduce((rest, mark) => rest.replaceAll(mark, ""), text);
}

function keysOf({ node }: NodeRow, via: SearchHit["via"]): readonly string[] {
  const value = via === "name" ? node.name : node.props[via === "alias" ? "aliases" : via];
  const keys = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  return keys.map(wellFormed);
}

/**
 * Writes five blocks: the entities (`id`, label), most mentioned first, then for each way of matching the lines
 * `key`, `number of the entity`, `key as it stands` where folding changed it.
 */
export function writeNames(path: string, nodes: readonly NodeRow[]): void {
  const entities = nodes
    .filter((row) => isEntityLabel(row.label))
    .map((row) => ({ row, weight: Number(row.node.props.mentions ?? 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ row }) => row);
  writeText(path, blocksOf(entities));
}

function* blocksOf(entities: readonly NodeRow[]): Generator<string> {
  for (const row of entities) yield `${JSON.stringify([row.id, row.label])}${LINE}`;
  for (const via of WAYS) {
    yield `${BLOCK}${LINE}`;
    for (const [number, row] of entities.entries()) {
      for (const key of keysOf(row, via)) {
        const folded = plain(foldFor(via, key));
        if (folded !== "")
          yield `${folded}${FIELD}${number}${FIELD}${folded === key ? "" : JSON.stringify(key)}${LINE}`;
      }
    }
  }
}

interface Names {
  /** `[id, label]` of each entity as JSON. */
  readonly entities: readonly string[];
  /** One for each way of matching. */
  readonly blocks: readonly NameBlock[];
}

const PLACES: readonly Place[] = ["whole", "start", "inside"];

/** Reads its file on the first search; the file stays open until then and after its removal. */
export class NameIndex {
  readonly #file: number;
  #names: Names | undefined;

  constructor(path: string) {
    this.#file = openSync(path, "r");
  }

  /** Whole keys first, then beginnings, then inner parts; in each the ways in their order, the most mentioned first. */
  search(text: string, labels: ReadonlySet<NodeLabel> | null, limit: number): readonly NameHit[] {
    const { entities, blocks } = this.#load();
    const hits = new Map<number, NameHit>();
    for (const place of PLACES) {
      for (const [way, via] of WAYS.entries()) {
        const folded = plain(foldFor(via, text));
        if (folded === "") continue;
        for (const { number, matched } of blocks[way]?.find(folded, place) ?? []) {
          if (hits.size >= limit) return [...hits.values()];
          if (hits.has(number)) continue;
          const [id, label] = JSON.parse(entities[number] ?? "[]") as [string, NodeLabel];
          if (labels === null || labels.has(label)) hits.set(number, { id, label, via, matched });
        }
      }
    }
    return [...hits.values()];
  }

  close(): void {
    closeSync(this.#file);
  }

  #load(): Names {
    if (this.#names === undefined) {
      const [entities = "", ...blocks] = readFileSync(this.#file, "utf8").split(BLOCK);
      this.#names = { entities: entities.split(LINE), blocks: blocks.map((text) => new NameBlock(text)) };
    }
    return this.#names;
  }
}
