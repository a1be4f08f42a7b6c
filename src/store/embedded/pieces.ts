/** Which entities hold a piece in their name: one flat pass over all names for the pieces that were not asked for lately. */
import { MOST_PIECES } from "../named.ts";
import type { NameTable } from "./name-table.ts";

/** Pieces that stay known: a question looks for the same ones in several stretches of its words. */
const MOST_KNOWN = 2 * MOST_PIECES;

interface Piece {
  readonly units: Uint16Array;
  readonly holders: Uint32Array;
}

export class Pieces {
  readonly #table: NameTable;
  /** A bit for each entity, by the piece; the piece that was asked for last comes last. */
  readonly #known = new Map<string, Uint32Array>();

  constructor(table: NameTable) {
    this.#table = table;
  }

  /** How many of the pieces the name of each entity holds. */
  heldBy(pieces: readonly string[]): Uint8Array {
    const some = [...new Set(pieces)].filter((piece) => piece !== "").slice(0, MOST_PIECES);
    this.#learn(some.filter((piece) => !this.#known.has(piece)));
    const counts = new Uint8Array(this.#table.entities);
    for (const piece of some) {
      const holders = this.#known.get(piece);
      if (holders === undefined) continue;
      this.#known.delete(piece);
      this.#known.set(piece, holders);
      addBits(counts, holders);
    }
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MOST_KNOWN) break;
      this.#known.delete(oldest);
    }
    return counts;
  }

  /** Most units of names begin no piece. */
  #learn(pieces: readonly string[]): void {
    if (pieces.length === 0) return;
    const { text, starts, entities } = this.#table;
    const groups: Piece[][] = [[]];
    const groupOf = new Uint8Array(1 << 16);
    for (const piece of pieces) {
      const first = piece.charCodeAt(0);
      if (groupOf[first] === 0) groupOf[first] = groups.push([]) - 1;
      const holders = new Uint32Array((entities >> 5) + 1);
      groups[groupOf[first] as number]?.push({ units: unitsOf(piece), holders });
      this.#known.set(piece, holders);
    }
    const end = starts[entities] as number;
    for (let at = 0, entity = 0; at < end; at += 1) {
      const group = groupOf[text[at] as number] as number;
      if (group === 0) continue;
      while ((starts[entity + 1] as number) <= at) entity += 1;
      const room = (starts[entity + 1] as number) - at;
      for (const { units, holders } of groups[group] as Piece[]) {
        if (units.length > room || !isAt(text, at, units)) continue;
        holders[entity >> 5] = (holders[entity >> 5] as number) | (1 << (entity & 31));
      }
    }
  }
}

function addBits(counts: Uint8Array, holders: Uint32Array): void {
  for (let word = 0; word < holders.length; word += 1) {
    for (let left = holders[word] as number; left !== 0; left &= left - 1) {
      const entity = (word << 5) + 31 - Math.clz32(left & -left);
      counts[entity] = (counts[entity] as number) + 1;
    }
  }
}

export function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

export function isAt(text: Uint16Array, at: number, units: Uint16Array): boolean {
  for (let i = units.length - 1; i >= 0; i -= 1) if (text[at + i] !== units[i]) return false;
  return true;
}
