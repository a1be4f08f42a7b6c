/** Makes a caller's parameters fit the engine, which cannot bind a null or an empty list where it has to guess a type. */
import type { Row } from "./connections.ts";

/** Strings, quoted names and comments, which hold no parameters, or one parameter. */
const TOKEN =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\$(?:(\w+)|`((?:[^`]|``)*)`)/gsu;

export interface Bound {
  readonly cypher: string;
  readonly params: Row;
}

/** Writes nulls and empty lists into the statement and leaves out parameters that it does not name. */
export function bindParameters(cypher: string, given: Row): Bound {
  const params: Record<string, unknown> = {};
  const bound = cypher.replace(TOKEN, (token: string, plain?: string, quoted?: string) => {
    const name = plain ?? quoted?.replaceAll("``", "`");
    if (name === undefined || !Object.hasOwn(given, name)) return token;
    const value = given[name];
    if (value === null || value === undefined) return "NULL";
    if (Array.isArray(value) && value.length === 0) return "[]";
    params[name] = value;
    return token;
  });
  return { cypher: bound, params };
}
