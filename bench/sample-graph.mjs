/** The graph of the sample pages, made by the compiled program. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLexiconFiles } from "../dist/cli/lexicon-files.js";
import { readPage } from "../dist/pipeline/build.js";
import { projectPages } from "../dist/pipeline/project-pages.js";
import { loadLexicons } from "../dist/rules/load.js";

const folder = join(import.meta.dirname, "..", "seeds/pages");

export function sampleGraph() {
  const lexicons = loadLexicons(readLexiconFiles());
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const readings = names
    .sort()
    .map((name) => readPage(name, readFileSync(join(folder, name)), null, lexicons));
  return projectPages(readings, [], lexicons).graph;
}
