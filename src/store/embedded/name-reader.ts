/** Reads the file of names: one pass over the code units of all names answers each of its questions. */
import { closeSync, openSync } from "node:fs";
import { ENTITY_LABELS } from "../../model/index.ts";
import {
  byHolderAndBody,
  byNameAndId,
  type HeldPost,
  isSlip,
  LEAST_WORDS,
  MOST_PIECES,
  type Named,
  type NamedInText,
  type NamesInText,
} from "../named.ts";
import { type NameTable, readNameTable } from "./name-table.ts";
import { isAt, Pieces, unitsOf } from "./pieces.ts";

/** Reads its file on the first question; the file stays open until then and after its removal. */
export class EmbeddedNames {
  readonly #file: number;
  #table: NameTable | undefined;
  #pieces: Pieces | undefined;

  constructor(path: string) {
    this.#file = openSync(path, "r");
  }

  get table(): NameTable {
    this.#table ??= readNameTable(this.#file);
    return this.#table;
  }

  inText(text: string): NamesInText {
    const { table } = this;
    const places = placesOf(text);
    const things = new Map<string, NamedInText>();
    for (let key = 0; key < table.keys; key += 1) {
      if (!standsIn(table, key, text, places)) continue;
      const words = keyAt(table, key);
      const owner = table.owners[key] ?? 0;
      const twin = `${owner} ${words}`;
      if (!things.has(twin)) things.set(twin, { ...named(table, owner), words });
    }
    return {
      things: [...things.values()],
      titles: table.titles.filter((title) => title !== "" && text.includes(title)),
    };
  }

  withPieces(pieces: readonly string[], limit: number): readonly Named[] {
    const { table } = this;
    this.#pieces ??= new Pieces(table);
    const counts = this.#pieces.heldBy(pieces);
    const sizes = new Uint32Array(MOST_PIECES + 1);
    for (let entity = 0; entity < counts.length; entity += 1) {
      const count = counts[entity] as number;
      sizes[count] = (sizes[count] as number) + 1;
    }
    let [least, room] = [MOST_PIECES, limit];
    for (; least > 1 && (sizes[least] as number) < room; least -= 1) room -= sizes[least] as number;
    const found: Named[] = [];
    for (let entity = 0; entity < counts.length; entity += 1) {
      const count = counts[entity] as number;
      if (count < least || (count === least && room <= 0)) continue;
      if (count === least) room -= 1;
      found.push(named(table, entity));
    }
    return found;
  }

  slips(name: string): readonly Named[] {
    const { table } = this;
    const { people, starts, text } = table;
    const units = unitsOf(name);
    const found: Named[] = [];
    for (let entity = 0; entity < people; entity += 1) {
      const start = starts[entity] as number;
      if ((starts[entity + 1] as number) - start !== units.length) continue;
      if (isNear(text, start, units) && isSlip(keyAt(table, entity), name)) found.push(named(table, entity));
    }
    return found.sort(byNameAndId);
  }

  called(surname: string, title: string): readonly Named[] {
    const { table } = this;
    const { text, starts } = table;
    const family = unitsOf(surname);
    const fits = table.titles.map((one) => one.endsWith(title));
    const people = new Set<number>();
    table.held.forEach((held, at) => {
      const holder = table.holders[at] ?? 0;
      if (fits[held] !== true) return;
      const [start = 0, end = 0] = starts.subarray(holder, holder + 2);
      if (family.length <= end - start && isAt(text, start, family)) people.add(holder);
    });
    return [...people].map((holder) => named(table, holder)).sort(byNameAndId);
  }

  posts(ids: readonly string[]): readonly HeldPost[] {
    const { table } = this;
    const wanted = new Map(ids.map((id) => [personAt(table, id), id]));
    wanted.delete(null);
    const found: HeldPost[] = [];
    for (let post = 0; wanted.size > 0 && post < table.posts; post += 1) {
      const id = wanted.get(table.holders[post] as number);
      if (id === undefined || table.former[post] === 1) continue;
      found.push({
        id,
        title: table.titles[table.held[post] as number] ?? "",
        body: keyAt(table, table.bodies[post] as number),
        firstStated: table.days[table.firsts[post] as number] ?? "",
        lastStated: table.days[table.lasts[post] as number] ?? "",
      });
    }
    return found.sort(byHolderAndBody);
  }

  close(): void {
    closeSync(this.#file);
  }
}

function keyAt({ text, starts }: NameTable, key: number): string {
  const [start, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
  return Buffer.from(text.buffer, text.byteOffset + 2 * start, 2 * (end - start)).toString("utf16le");
}

function idAt({ ids, idStarts }: NameTable, entity: number): string {
  const [start, end] = [idStarts[entity] ?? 0, idStarts[entity + 1] ?? 0];
  return Buffer.from(ids.buffer, ids.byteOffset + start, end - start).toString();
}

/** People are sorted by id. */
function personAt(table: NameTable, id: string): number | null {
  let [low, high] = [0, table.people];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (idAt(table, middle) < id) low = middle + 1;
    else high = middle;
  }
  return low < table.people && idAt(table, low) === id ? low : null;
}

function named(table: NameTable, entity: number): Named {
  return {
    id: idAt(table, entity),
    label: ENTITY_LABELS[table.labels[entity] ?? 0] ?? "Person",
    name: keyAt(table, entity),
  };
}

/** Where each code unit stands in the text, by the unit. */
function placesOf(text: string): readonly (readonly number[] | undefined)[] {
  const places = new Array<number[] | undefined>(1 << 16);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = places[unit];
    if (known === undefined) places[unit] = [at];
    else known.push(at);
  }
  return places;
}

/** Most keys are passed over by their first unit, which the text lacks. */
function standsIn(
  { text: all, starts }: NameTable,
  key: number,
  text: string,
  places: ReturnType<typeof placesOf>,
): boolean {
  const start = starts[key] ?? 0;
  const length = (starts[key + 1] ?? 0) - start;
  const places1 = length < LEAST_WORDS ? undefined : places[all[start] ?? 0];
  if (places1 === undefined) return false;
  for (const at of places1) {
    let same = 1;
    while (same < length && text.charCodeAt(at + same) === all[start + same]) same += 1;
    if (same === length) return true;
  }
  return false;
}

/** Whether no more than two units differ: one slip changes no more. */
function isNear(text: Uint16Array, at: number, units: Uint16Array): boolean {
  let others = 0;
  for (let i = 0; i < units.length && others <= 2; i += 1) if (text[at + i] !== units[i]) others += 1;
  return others <= 2;
}
