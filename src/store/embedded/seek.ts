/**
 * Turns `x.id IN $ids` into looking up one id after another: for a list the engine reads whole tables, for one id of one label it
 * goes straight to the node.
 */
import type { NodeLabel } from "../../model/index.ts";
import type { Row } from "./connections.ts";

/** One statement with the parameters of each of its runs, and how their rows are put together. */
export interface Sought {
  readonly runs: readonly { readonly cypher: string; readonly params: Row }[];
  /** Columns of the final `ORDER BY`. */
  readonly order: readonly SortColumn[];
}

export interface SortColumn {
  readonly column: string;
  readonly down: boolean;
}

/** Strings, quoted names and comments. */
const OPAQUE = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//gsu;
/** A clause that filters its own pattern; it ends where the next one begins. */
const CLAUSE = "(?<![.:$])\\b(?:MATCH|WHERE|WITH|RETURN|UNWIND|CALL|UNION|ORDER|OPTIONAL)\\b";
const WITHIN = `((?:(?!${CLAUSE})[^])*)`;
const FILTERED = new RegExp(`(?<![.:$])\\bMATCH\\b${WITHIN}(?<![.:$])\\bWHERE\\b${WITHIN}`, "giu");
const BY_ID = /^\s*(\w+)\.id\s+IN\s+\$(\w+)\s*$/iu;
/** What joins rows of several ids: such a statement is run once for all of them. */
const JOINING =
  /\b(?:UNION|LIMIT|SKIP|DISTINCT|UNWIND|CALL|OPTIONAL|EXISTS|FOREACH)\b|\b(?!(?:size|coalesce|where|and|or|not|in|match|with|return|case|when|then|else|by)\s*\()\w+\s*\(/iu;
/** Where an `AND` need not hold for the pattern, and a parameter under a name that is quoted. */
const UNSURE = /\bCASE\b|\$~/iu;
const ORDERED = /\bORDER\s+BY\b([^()]*)$/iu;
/** So many runs cost less than one over whole tables. */
const MOST_RUNS = 6;

export interface Anchor {
  readonly param: string;
  readonly ids: readonly string[];
  /** Labels of the pattern, and where they stand. */
  readonly labels: ReadonlySet<string>;
  readonly pattern: readonly [start: number, end: number];
  readonly filter: readonly [start: number, end: number];
  readonly variable: string;
}

/** `null` where the statement looks for nothing by a list of ids, or for too many. */
export function sought(
  cypher: string,
  params: Row,
  labelOf: (id: string) => NodeLabel | undefined,
): Sought | null {
  const plain = plainOf(cypher);
  const all = anchorsIn(plain, params);
  const order = splitOrder(plain);
  const anchors: Anchor[] = [];
  let count = 1;
  for (const anchor of all) {
    if (anchor.ids.length > 1 && order === null) continue;
    if (count * anchor.ids.length > MOST_RUNS) continue;
    count *= anchor.ids.length;
    anchors.push(anchor);
  }
  if (anchors.length === 0) return null;
  const runs = combinations(anchors.map(({ ids }) => ids)).map((ids) =>
    runOf(cypher, params, anchors, ids, labelOf),
  );
  return { runs, order: order ?? [] };
}

/** Conditions on lists of ids whose rows are those of each id put together. */
export function listedAnchors(cypher: string, params: Row): readonly Anchor[] {
  const plain = plainOf(cypher);
  return splitOrder(plain) === null ? [] : anchorsIn(plain, params);
}

/** Conditions on lists of ids that must hold for their pattern, in a statement as `plainOf` gives it. */
export function anchorsIn(plain: string, params: Row): readonly Anchor[] {
  return UNSURE.test(plain) ? [] : anchorsOf(plain, params);
}

/** As long as it was, with `~` for words that are no part of the language. */
export function plainOf(cypher: string): string {
  return cypher.replace(OPAQUE, (token) => "~".repeat(token.length));
}

/** The order in which rows of several runs are put together; `null` for a statement that joins its rows. */
function splitOrder(plain: string): readonly SortColumn[] | null {
  return JOINING.test(plain) ? null : orderOf(plain);
}

/** Conditions on ids that must hold for the pattern beside them, on parameters that stand nowhere else. */
function anchorsOf(plain: string, params: Row): readonly Anchor[] {
  const found = [...plain.matchAll(FILTERED)].flatMap((clause) => {
    const [, pattern = "", filter = ""] = clause;
    const patternAt = clause.index + "MATCH".length;
    const filterAt = clause.index + clause[0].length - filter.length;
    return conjuncts(filter).flatMap(({ text, at }) => {
      const [, variable = "", param = ""] = BY_ID.exec(text) ?? [];
      const ids = params[param];
      if (!isIds(ids)) return [];
      const place = labelsAt(pattern, variable);
      if (place === null) return [];
      const start = patternAt + place.at;
      const from = filterAt + at;
      return [
        {
          param,
          ids: [...new Set(ids)],
          labels: new Set(place.labels.split("|")),
          pattern: [start, start + place.labels.length] as const,
          filter: [from, from + text.length] as const,
          variable,
        },
      ];
    });
  });
  return found.filter(({ param, ids }) => {
    const uses = plain.split(`$${param}`).length - 1;
    const known = found.filter((one) => one.param === param).length;
    return uses === known && (uses === 1 || ids.length === 1);
  });
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === "string");
}

/** The parts of a condition that all must hold; none where an `OR` stands beside them. */
function conjuncts(filter: string): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let [depth, start] = [0, 0];
  for (const token of filter.matchAll(/[([{]|[)\]}]|\b(?:AND|OR|XOR)\b/giu)) {
    if ("([{".includes(token[0])) depth += 1;
    else if (")]}".includes(token[0])) depth -= 1;
    if (depth < 0) return [];
    if (depth > 0 || !/\w/u.test(token[0])) continue;
    if (token[0].toUpperCase() !== "AND") return [];
    parts.push({ text: filter.slice(start, token.index), at: start });
    start = token.index + token[0].length;
  }
  return depth === 0 ? [...parts, { text: filter.slice(start), at: start }] : [];
}

/** The labels of a node that stands once in a pattern. */
function labelsAt(
  pattern: string,
  variable: string,
): { readonly labels: string; readonly at: number } | null {
  const found = [...pattern.matchAll(new RegExp(`\\(\\s*${variable}\\b\\s*(:\\s*([\\w|]+))?`, "gu"))];
  const [only] = found;
  const labels = only?.[2];
  if (only === undefined || labels === undefined || found.length > 1) return null;
  return { labels, at: only.index + only[0].length - labels.length };
}

function orderOf(plain: string): readonly SortColumn[] | null {
  const text = ORDERED.exec(plain)?.[1];
  if (text === undefined) return [];
  const columns = text.split(",").map((part) => /^\s*(\w+)(\s+DESC|\s+ASC)?\s*$/iu.exec(part));
  const isReturned = (column = "") => new RegExp(`\\bAS\\s+${column}\\b`, "iu").test(plain);
  if (columns.some((match) => match === null || !isReturned(match[1]))) return null;
  return columns.map((match) => ({
    column: match?.[1] ?? "",
    down: /desc/iu.test(match?.[2] ?? ""),
  }));
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (some, list) => some.flatMap((one) => list.map((id) => [...one, id])),
    [[]],
  );
}

/** The statement for one id of each anchor. */
function runOf(
  cypher: string,
  params: Row,
  anchors: readonly Anchor[],
  ids: readonly string[],
  labelOf: (id: string) => NodeLabel | undefined,
): Sought["runs"][number] {
  const edits = anchors.flatMap(({ labels, pattern, filter, variable, param }, at) => {
    const label = labelOf(ids[at] ?? "") ?? "";
    const narrow = labels.has(label) ? [{ place: pattern, text: label as string }] : [];
    return [...narrow, { place: filter, text: ` ${variable}.id = $${param} ` }];
  });
  const text = edits
    .sort((a, b) => b.place[0] - a.place[0])
    .reduce((rest, { place: [start, end], text }) => rest.slice(0, start) + text + rest.slice(end), cypher);
  const own = Object.fromEntries(anchors.map(({ param }, at) => [param, ids[at]]));
  return { cypher: text, params: { ...params, ...own } };
}
