/** What can stand where the cursor is in a Cypher text: labels after `(:`, relations after `[:`, keys after a dot, parameters after `$`. */
import type { Info, LibraryQuery } from "../../src/http/contract.ts";

export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  readonly type: "class" | "type" | "property" | "variable" | "keyword" | "function" | "text";
  /** A whole stored query in place of a word. */
  readonly query?: LibraryQuery;
}

export interface Suggestions {
  readonly from: number;
  readonly options: readonly Suggestion[];
}

const KEYWORDS =
  "MATCH,OPTIONAL MATCH,WHERE,RETURN,DISTINCT,WITH,ORDER BY,DESC,LIMIT,SKIP,UNWIND,AS,AND,OR,NOT,IN,CONTAINS,STARTS WITH,ENDS WITH,IS NULL,IS NOT NULL,CASE,WHEN,THEN,ELSE,END,UNION".split(
    ",",
  );
const FUNCTIONS = "count,collect,size,min,max,sum,avg,left,substring,toLower,coalesce,labels,type".split(",");

/** A colon behind an open bracket, a dot behind a name, a dollar sign, or a word; what was typed of it comes last. */
const PLACES = /(?:([([])[^()[\]]*?[:|&!]\s*|([\p{L}_][\p{L}\p{N}_]*)\.|(\$))?([\p{L}_][\p{L}\p{N}_-]*)?$/u;

export function suggest(text: string, at: number, info: Info, lang: "zh" | "en"): Suggestions | null {
  const before = text.slice(0, at);
  const [, bracket, owner, dollar, word = ""] = PLACES.exec(before) ?? [];
  const from = at - word.length;
  const wording = (list: "labels" | "relations") =>
    Object.entries(info.words[list]).map(([label, words]): Suggestion => {
      return { label, detail: words[lang], type: list === "labels" ? "class" : "type" };
    });
  if (bracket === "(") return { from, options: wording("labels") };
  if (bracket === "[") return { from, options: wording("relations") };
  if (owner !== undefined) return { from, options: keysOf(owner, text, info) };
  if (dollar !== undefined)
    return { from, options: paramsIn(text, from).map((label) => ({ label, type: "variable" })) };
  if (word === "") return null;
  return { from, options: [...(before.trim() === word ? stored(info, lang) : []), ...words(info)] };
}

function stored(info: Info, lang: "zh" | "en"): readonly Suggestion[] {
  return info.library.map((query) => ({
    label: query.name,
    detail: query.question[lang],
    type: "text",
    query,
  }));
}

function words(info: Info): readonly Suggestion[] {
  const keys = [...new Set(Object.values(info.keys).flat())];
  return [
    ...KEYWORDS.map((label): Suggestion => ({ label, type: "keyword" })),
    ...FUNCTIONS.map((label): Suggestion => ({ label, type: "function" })),
    ...keys.map((label): Suggestion => ({ label, type: "property" })),
  ];
}

/** Keys of the variable's label where the text says it (`(p:Person)`), else all keys. */
function keysOf(owner: string, text: string, info: Info): readonly Suggestion[] {
  const said = new RegExp(
    `[([]\\s*${owner}\\s*:\\s*([\\p{L}_][\\p{L}\\p{N}_]*(?:\\s*\\|\\s*[\\p{L}_]+)*)`,
    "u",
  ).exec(text);
  const kinds = said?.[1]?.split("|").map((kind) => kind.trim()) ?? [];
  const own = kinds.flatMap((kind) => info.keys[kind] ?? []);
  const keys = own.length > 0 ? own : Object.values(info.keys).flat();
  return [...new Set(keys)].map((label) => ({ label, type: "property" }));
}

/** Strings, quoted names and comments hold no parameters. */
const PARAMETER =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\$([\p{L}_][\p{L}\p{N}_]*)/gu;

/** Names of the `$parameters` of a text, each once, in order; `except` leaves out the one that begins there. */
export function paramsIn(text: string, except = -1): readonly string[] {
  const found = [...text.matchAll(PARAMETER)].flatMap((match) =>
    match[1] === undefined || match.index === except - 1 ? [] : [match[1]],
  );
  return [...new Set(found)];
}
