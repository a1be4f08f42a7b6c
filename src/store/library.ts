/** The Cypher library: texts of `cypher/` files become named queries with their questions, parameters and columns. */
import { InputError } from "../model/index.ts";
import { editDistance } from "../text/edit-distance.ts";
import { compareText } from "../text/order.ts";
import type { GraphStore } from "./store.ts";

export type LibraryFolder = "read" | "explore" | "neo4j" | "embedded";
export type ParamType = "string" | "integer" | "strings";

export interface LibraryParam {
  readonly name: string;
  readonly type: ParamType;
  readonly example: string;
  /** The value when none is given; a parameter without one must be given. */
  readonly fallback: string | null;
}

export interface LibraryQuery {
  /** The file's name without `.cypher`; a query of `neo4j/` and its twin of `embedded/` share it. */
  readonly name: string;
  readonly folder: LibraryFolder;
  /** What it returns. */
  readonly says: string;
  /** The question it answers. */
  readonly zh: string;
  readonly en: string;
  readonly params: readonly LibraryParam[];
  readonly columns: readonly string[];
  /** The statement without its front matter. */
  readonly text: string;
}

export interface Library {
  /** Sorted by name, then folder. */
  readonly queries: readonly LibraryQuery[];
  /** The query that runs on this kind of store; throws `InputError` with the nearest names for an unknown one. */
  find(name: string, kind: GraphStore["kind"]): LibraryQuery;
}

const FOLDERS: readonly LibraryFolder[] = ["read", "explore", "neo4j", "embedded"];
const PARAM = /^\$(\w+): (string|integer|strings), (.*?)(?:, default (.*))?$/;

/** `files` maps paths below `cypher/`, such as `explore/hubs.cypher`, to their texts; other folders are left out. */
export function parseLibrary(files: ReadonlyMap<string, string>): Library {
  const queries = [...files]
    .filter(([path]) => isFolder(path.split("/")[0]))
    .map(([path, text]) => parseQuery(path, text))
    .sort((a, b) => (a.name === b.name ? compareText(a.folder, b.folder) : compareText(a.name, b.name)));
  return {
    queries,
    find(name, kind) {
      const found = queries.find((query) => query.name === name && runsOn(query, kind));
      if (found !== undefined) return found;
      const near = nearestNames(queries, name);
      throw new InputError("query-unknown", `no query is named ${name}; nearest: ${near.join(", ")}`);
    },
  };
}

/** Whether a query is written for this kind of store. */
export function runsOn(query: LibraryQuery, kind: GraphStore["kind"]): boolean {
  return query.folder === "read" || query.folder === "explore" || query.folder === kind;
}

/** The three names that are nearest to what was typed: those that hold it first, then by edit distance. */
function nearestNames(queries: readonly LibraryQuery[], typed: string): readonly string[] {
  const rank = (name: string) => (typed !== "" && name.includes(typed) ? 0 : editDistance(name, typed));
  const names = [...new Set(queries.map((query) => query.name))];
  return names.sort((a, b) => rank(a) - rank(b) || compareText(a, b)).slice(0, 3);
}

function parseQuery(path: string, text: string): LibraryQuery {
  const [folder, file = ""] = path.split("/");
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const notes = lines.slice(0, Math.max(end, 0)).map((line) => line.slice(2).trim());
  const field = (key: string) => {
    const note = notes.find((candidate) => candidate.startsWith(`${key}: `));
    if (note === undefined) throw malformed(path, `it lacks a line \`// ${key}: …\``);
    return note.slice(key.length + 2);
  };
  const body = lines.slice(end).join("\n").trim();
  if (!isFolder(folder) || end <= 0 || body === "")
    throw malformed(path, "it needs front matter and a statement");
  return {
    name: file.replace(/\.cypher$/, ""),
    folder,
    says: notes[0] ?? "",
    zh: field("zh"),
    en: field("en"),
    params: notes.filter((note) => note.startsWith("$")).map((note) => parseParam(path, note)),
    columns: field("columns").split(", "),
    text: body,
  };
}

function parseParam(path: string, note: string): LibraryParam {
  const [, name, type, example, fallback] = PARAM.exec(note) ?? [];
  if (name === undefined || type === undefined || example === undefined) {
    throw malformed(
      path,
      `\`// ${note}\` is not \`// $name: string|integer|strings, example[, default value]\``,
    );
  }
  return { name, type: type as ParamType, example, fallback: fallback?.replace(/^""$/, "") ?? null };
}

function malformed(path: string, why: string): InputError {
  return new InputError("query-front-matter", `cypher/${path}: ${why}`);
}

function isFolder(folder: string | undefined): folder is LibraryFolder {
  return FOLDERS.some((known) => known === folder);
}
