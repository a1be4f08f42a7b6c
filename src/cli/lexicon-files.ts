/** Reads the lexicon files that are shipped with the program. */
import { readdirSync, readFileSync } from "node:fs";

/** `src/cli` and `dist/cli` lie equally deep in the package. */
const FOLDER = new URL("../../seeds/lexicons/", import.meta.url);

/** File name → text of `seeds/lexicons`. */
export function readLexiconFiles(folder: URL = FOLDER): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return new Map(names.sort().map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}
