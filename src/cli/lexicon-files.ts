/** Reads the lexicon files that are shipped with the program. */
import { readdirSync, readFileSync } from "node:fs";
import { InputError } from "../model/index.ts";
import { withAliases } from "../rules/alias-file.ts";

/** `src/cli` and `dist/cli` lie equally deep in the package. */
const FOLDER = new URL("../../seeds/lexicons/", import.meta.url);

/** File name → text of `seeds/lexicons`. */
export function readLexiconFiles(folder: URL = FOLDER): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return new Map(names.sort().map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** The same with a user's own table of short names, where there is one. */
export function lexiconFilesWith(aliases: string | undefined): Map<string, string> {
  const files = readLexiconFiles();
  if (aliases === undefined) return files;
  let text: string;
  try {
    text = readFileSync(aliases, "utf8");
  } catch (cause) {
    throw new InputError("aliases-unreadable", `the table of short names cannot be read: ${aliases}`, {
      cause,
    });
  }
  return withAliases(files, text, aliases);
}
