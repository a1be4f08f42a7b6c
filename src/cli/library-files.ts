/** Reads the Cypher library that is shipped with the program. */
import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { type Library, parseLibrary } from "../store/library.ts";

export function shippedLibrary(home: string): Library {
  const root = `${home}/cypher`;
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".cypher"),
  );
  return parseLibrary(
    new Map(paths.sort().map((path) => [path.split(sep).join("/"), readFileSync(`${root}/${path}`, "utf8")])),
  );
}
