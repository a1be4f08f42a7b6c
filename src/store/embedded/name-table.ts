/** The file of names that questions are read with: typed arrays that are taken from the disk as they are. */
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from "node:fs";
import { ENTITY_LABELS, StoreError } from "../../model/index.ts";
import { shownName } from "../named.ts";
import { byLabel, type NodeRow, wellFormed } from "../rows.ts";
import type { NamedRows } from "./entry-rows.ts";

/** Sizes and the short lists, as JSON at the start of the file. */
interface Head {
  readonly entities: number;
  /** They come first. */
  readonly people: number;
  readonly keys: number;
  readonly posts: number;
  readonly units: number;
  readonly idBytes: number;
  /** Titles of posts, each once; empty for a post without one. */
  readonly titles: readonly string[];
  /** Days on which posts were printed, each once. */
  readonly days: readonly string[];
  readonly newestDay: string;
}

/** Keys are names, one of each entity in the order of the entities, then aliases; all of them stand in one text. */
export interface NameTable extends Head {
  /** Where each key begins in `text`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** Whose each key is. */
  readonly owners: Uint32Array;
  /** Where each id begins in `ids`, and where the last one ends. */
  readonly idStarts: Uint32Array;
  /** Who holds each post, where, which of `titles` it has, on which of `days` it was first and last printed; 1 for one held before. */
  readonly holders: Uint32Array;
  readonly bodies: Uint32Array;
  readonly held: Uint32Array;
  readonly firsts: Uint32Array;
  readonly lasts: Uint32Array;
  readonly former: Uint8Array;
  /** Indexes into `ENTITY_LABELS`. */
  readonly labels: Uint8Array;
  /** UTF-16 code units. */
  readonly text: Uint16Array;
  /** UTF-8. */
  readonly ids: Uint8Array;
}

type Sections = Omit<NameTable, keyof Head>;
type Posts = Pick<
  NameTable,
  "titles" | "days" | "holders" | "bodies" | "held" | "firsts" | "lasts" | "former"
>;

/** Sections begin at multiples of it, so that they need no copy to be read as numbers. */
const STEP = 8;

function padded(bytes: number): number {
  return Math.ceil(bytes / STEP) * STEP;
}

export function writeNameTable(path: string, rows: NamedRows): void {
  const { head, sections } = tableOf(rows);
  const json = Buffer.from(JSON.stringify(head));
  const file = openSync(path, "wx");
  try {
    const size = Buffer.alloc(STEP);
    size.writeUInt32LE(json.length);
    for (const part of [size, json, ...Object.values(sections)]) {
      writeFileSync(file, new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
      writeFileSync(file, new Uint8Array(padded(part.byteLength) - part.byteLength));
    }
  } finally {
    closeSync(file);
  }
}

function tableOf(rows: NamedRows): { readonly head: Head; readonly sections: Sections } {
  const groups = byLabel(rows.nodes);
  const entities = ENTITY_LABELS.flatMap((label) => groups.get(label) ?? []);
  const number = new Map(entities.map((row, at) => [row.id, at]));
  const keys = keysOf(entities);
  const ids = entities.map(({ id }) => Buffer.from(id));
  const posts = postsOf(rows, number);
  const text = Buffer.from(keys.map(({ key }) => key).join(""), "utf16le");
  const days = (groups.get("Page") ?? []).map(({ node }) => String(node.props.date ?? ""));
  return {
    head: {
      entities: entities.length,
      people: groups.get("Person")?.length ?? 0,
      keys: keys.length,
      posts: posts.holders.length,
      units: text.length / 2,
      idBytes: ids.reduce((sum, { length }) => sum + length, 0),
      titles: posts.titles,
      days: posts.days,
      newestDay: days.sort().at(-1) ?? "",
    },
    sections: {
      starts: starts(keys.map(({ key }) => key)),
      owners: Uint32Array.from(keys, ({ owner }) => owner),
      idStarts: starts(ids),
      holders: posts.holders,
      bodies: posts.bodies,
      held: posts.held,
      firsts: posts.firsts,
      lasts: posts.lasts,
      former: posts.former,
      labels: Uint8Array.from(entities, ({ label }) => (ENTITY_LABELS as readonly string[]).indexOf(label)),
      text: new Uint16Array(text.buffer, text.byteOffset, text.length / 2),
      ids: Buffer.concat(ids),
    },
  };
}

function keysOf(entities: readonly NodeRow[]): readonly { readonly key: string; readonly owner: number }[] {
  const names = entities.map(({ node }, owner) => {
    const title = node.label === "Event" ? node.props.title : null;
    return { key: wellFormed(shownName(node.name, title)), owner };
  });
  const aliases = entities.flatMap(({ node: { props } }, owner) => {
    const given = Array.isArray(props.aliases) ? (props.aliases as readonly string[]) : [];
    return given.map((alias) => ({ key: wellFormed(alias), owner }));
  });
  return [...names, ...aliases];
}

function postsOf({ edges }: NamedRows, number: ReadonlyMap<string, number>): Posts {
  const posts = edges.filter(({ type }) => type === "HOLDS");
  const text = (prop: string) =>
    posts.map(({ edge }) => (typeof edge.props[prop] === "string" ? wellFormed(edge.props[prop]) : ""));
  const [titles, firsts, lasts] = [text("title"), text("firstStated"), text("lastStated")];
  const [title, day] = [numbered(titles), numbered([...firsts, ...lasts])];
  return {
    titles: title.list,
    days: day.list,
    holders: Uint32Array.from(posts, ({ from }) => number.get(from) ?? 0),
    bodies: Uint32Array.from(posts, ({ to }) => number.get(to) ?? 0),
    held: Uint32Array.from(titles, title.of),
    firsts: Uint32Array.from(firsts, day.of),
    lasts: Uint32Array.from(lasts, day.of),
    former: Uint8Array.from(posts, ({ edge }) => Number(edge.props.former === true)),
  };
}

/** Each text once, in order, and the place of each. */
function numbered(texts: readonly string[]) {
  const list = [...new Set(texts)].sort();
  const at = new Map(list.map((text, index) => [text, index]));
  return { list, of: (text: string) => at.get(text) ?? 0 };
}

/** Running sums of lengths, from 0. */
function starts(parts: readonly { readonly length: number }[]): Uint32Array {
  const sums = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, at) => {
    sums[at + 1] = (sums[at] ?? 0) + length;
  });
  return sums;
}

/** Reads the whole file through an open descriptor. */
export function readNameTable(file: number): NameTable {
  const bytes = new Uint8Array(fstatSync(file).size);
  for (let at = 0; at < bytes.length; ) {
    const got = readSync(file, bytes, at, bytes.length - at, at);
    if (got === 0) break;
    at += got;
  }
  try {
    const size = new DataView(bytes.buffer).getUint32(0, true);
    const head = JSON.parse(Buffer.from(bytes.buffer, STEP, size).toString()) as Head;
    return { ...head, ...sectionsOf(bytes.buffer, STEP + padded(size), head) };
  } catch (cause) {
    const says = `The index of names is damaged: build the graph again with "lianpu build".`;
    throw new StoreError("graph-unreadable", says, { cause });
  }
}

function sectionsOf(buffer: ArrayBuffer, from: number, head: Head): Sections {
  let at = from;
  const next = <T>(
    kind: new (buffer: ArrayBuffer, at: number, length: number) => T,
    length: number,
    width: number,
  ): T => {
    const start = at;
    at += padded(length * width);
    return new kind(buffer, start, length);
  };
  return {
    starts: next(Uint32Array, head.keys + 1, 4),
    owners: next(Uint32Array, head.keys, 4),
    idStarts: next(Uint32Array, head.entities + 1, 4),
    holders: next(Uint32Array, head.posts, 4),
    bodies: next(Uint32Array, head.posts, 4),
    held: next(Uint32Array, head.posts, 4),
    firsts: next(Uint32Array, head.posts, 4),
    lasts: next(Uint32Array, head.posts, 4),
    former: next(Uint8Array, head.posts, 1),
    labels: next(Uint8Array, head.entities, 1),
    text: next(Uint16Array, head.units, 2),
    ids: next(Uint8Array, head.idBytes, 1),
  };
}
