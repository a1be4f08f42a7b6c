/** Values for the `$params` of a library query, from the words of a command line or a request. */
import { InputError } from "../model/index.ts";
import type { LibraryParam, LibraryQuery } from "./library.ts";

/** The query's parameters as typed values; `InputError` for one that is missing, unknown or of the wrong type. */
export function bindParams(
  query: LibraryQuery,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const known = query.params.map((param) => `$${param.name}`).join(", ");
  for (const name of Object.keys(given)) {
    if (query.params.some((param) => param.name === name)) continue;
    throw new InputError(
      "param-unknown",
      `${query.name} has no $${name}; it takes ${known || "no parameters"}`,
    );
  }
  return Object.fromEntries(
    query.params.map((param) => [param.name, paramValue(query, param, given[param.name])]),
  );
}

function paramValue(query: LibraryQuery, param: LibraryParam, word: string | undefined): unknown {
  const text = word ?? param.fallback;
  if (text === null) {
    const hint = `--param ${param.name}=${param.example}`;
    throw new InputError("param-missing", `${query.name} needs $${param.name}, for example ${hint}`);
  }
  if (param.type === "strings") return text === "" ? [] : text.split("|");
  if (param.type === "string") return text;
  if (!/^-?\d{1,15}$/.test(text)) {
    throw new InputError("param-type", `$${param.name} of ${query.name} is a whole number, not ${text}`);
  }
  return Number(text);
}
