/** Finds entities by any part of a name, an alias, pinyin or initials: one text of folded keys, scanned from memory. */
import { closeSync, fstatSync, openSync, readFileSync, writeSync } from "node:fs";
import type { NodeLabel } from "../../model/index.ts";
import { isEntityLabel } from "../columns.ts";
import { foldFor, matchRank, WAYS } from "../names.ts";
import { type NodeRow, wellFormed } from "../rows.ts";
import type { SearchHit } from "../store.ts";

export interface NameHit {
  readonly id: string;
  readonly label: NodeLabel;
  readonly via: SearchHit["via"];
  /** The key as it stands on the node. */
  readonly matched: string;
}

/** Separates keys, fields and blocks; folded away from every key and every text that is searched. */
const LINE = "\n";
const FIELD = "\u001f";
const BLOCK = "\u001e";
const FLUSH = 1 << 20;

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
  const file = openSync(path, "wx");
  let pending = "";
  const put = (line: string): void => {
    pending += line;
    if (pending.length < FLUSH) return;
    writeSync(file, pending);
    pending = "";
  };
  for (const row of entities) put(`${JSON.stringify([row.id, row.label])}${LINE}`);
  for (const via of WAYS) {
    put(`${BLOCK}${LINE}`);
    entities.forEach((row, number) => {
      for (const key of keysOf(row, via)) {
        const folded = plain(foldFor(via, key));
        if (folded !== "")
          put(`${folded}${FIELD}${number}${FIELD}${folded === key ? "" : JSON.stringify(key)}${LINE}`);
      }
    });
  }
  writeSync(file, pending);
  closeSync(file);
}

interface Found {
  readonly number: number;
  readonly rank: number;
  readonly way: number;
  readonly matched: string;
}

interface Names {
  readonly entities: readonly string[];
  readonly blocks: readonly string[];
}

/** Reads its file on the first search; the file stays open until then and after its removal. */
export class NameIndex {
  readonly #file: number;
  #names: Names | undefined;

  constructor(path: string) {
    this.#file = openSync(path, "r");
  }

  /** Best match of each entity: whole keys first, then beginnings, then inner parts; the most mentioned first. */
  search(text: string, labels: ReadonlySet<NodeLabel> | null, limit: number): readonly NameHit[] {
    const { entities, blocks } = this.#load();
    const best = new Map<number, Found>();
    WAYS.forEach((via, way) => {
      const folded = plain(foldFor(via, text));
      if (folded !== "") this.#scan(blocks[way] ?? "", folded, way, best);
    });
    const order = [...best.values()].sort((a, b) => a.rank - b.rank || a.way - b.way || a.number - b.number);
    const hits: NameHit[] = [];
    for (const { number, way, matched } of order) {
      if (hits.length >= limit) break;
      const [id, label] = JSON.parse(entities[number] ?? "[]") as [string, NodeLabel];
      if (labels === null || labels.has(label)) hits.push({ id, label, via: WAYS[way]!, matched });
    }
    return hits;
  }

  close(): void {
    closeSync(this.#file);
  }

  #load(): Names {
    if (this.#names === undefined) {
      const text = fstatSync(this.#file).size === 0 ? "" : readFileSync(this.#file, "utf8");
      const [entities = "", ...blocks] = text.split(`${BLOCK}${LINE}`);
      this.#names = { entities: entities.split(LINE), blocks };
    }
    return this.#names;
  }

  #scan(block: string, text: string, way: number, best: Map<number, Found>): void {
    for (let at = block.indexOf(text); at >= 0; ) {
      const end = block.indexOf(LINE, at);
      const start = block.lastIndexOf(LINE, at) + 1;
      const keyEnd = block.indexOf(FIELD, start);
      if (at < keyEnd) {
        const numberEnd = block.indexOf(FIELD, keyEnd + 1);
        const number = Number(block.slice(keyEnd + 1, numberEnd));
        const key = block.slice(start, keyEnd);
        const rank = matchRank(key, text) ?? 2;
        const known = best.get(number);
        if (known === undefined || rank < known.rank) {
          const original = block.slice(numberEnd + 1, end);
          best.set(number, {
            number,
            rank,
            way,
            matched: original === "" ? key : (JSON.parse(original) as string),
          });
        }
      }
      at = block.indexOf(text, end + 1);
    }
  }
}
