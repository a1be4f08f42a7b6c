/** Values for the `$parameters` of a query from what people type into its form. */
import type { QueryParam } from "../../src/http/contract.ts";

export type Typed = Readonly<Record<string, string>>;

/** The names for which something must still be typed or is of the wrong kind. */
export interface Bound {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
}

/** `known` says the kinds of a stored query; of others a value is JSON where it reads as JSON, else text. */
export function bindParams(names: readonly string[], typed: Typed, known: readonly QueryParam[]): Bound {
  const values: Record<string, unknown> = {};
  const faults: string[] = [];
  for (const name of names) {
    const param = known.find((one) => one.name === name);
    const text = (typed[name] ?? "").trim();
    const value = param === undefined ? loose(text) : ofKind(param, text);
    if (value === undefined) faults.push(name);
    else values[name] = value;
  }
  return { values, faults };
}

function ofKind({ type, fallback }: QueryParam, text: string): unknown {
  const given = text === "" ? fallback : text;
  if (given === null) return undefined;
  if (type === "string") return given;
  if (type === "strings") return given === "" ? [] : given.split(/[|\n]/).map((part) => part.trim());
  return /^-?\d{1,15}$/.test(given) ? Number(given) : undefined;
}

function loose(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
