/** The Cypher library of the checkout, read once. */
import { readdirSync, readFileSync } from "node:fs";
import { type Library, parseLibrary } from "../../src/store/library.ts";

/** Path below `cypher/` → text of every library file. */
export function libraryFiles(): ReadonlyMap<string, string> {
  const root = new URL("../../cypher/", import.meta.url);
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".cypher"),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, root), "utf8")]));
}

export function shippedLibrary(): Library {
  return parseLibrary(libraryFiles());
}
