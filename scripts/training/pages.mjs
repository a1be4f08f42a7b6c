// Annotated pages with the files that they annotate, and the stages that read them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPage } from "../../dist/pipeline/build.js";
import { scorePage } from "../../dist/pipeline/score/score.js";
import { Tally } from "../../dist/pipeline/score/tally.js";
import { loadLexicons } from "../../dist/rules/load.js";
import { mention } from "../../dist/stages/mention/index.js";
import { pageRecord } from "../../dist/stages/project/page-record.js";
import { read } from "../../dist/stages/read/index.js";
import { segment } from "../../dist/stages/segment/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lexiconFiles = new Map(
  readdirSync(`${root}seeds/lexicons`)
    .filter((file) => file.endsWith(".tsv"))
    .map((file) => [file, readFileSync(`${root}seeds/lexicons/${file}`, "utf8")]),
);

export const createTally = () => new Tally();

/** The lexicons, with another text of one file (a table of weights) in the place of the one on disk. */
export function lexiconsWith(table, file) {
  return loadLexicons(new Map(lexiconFiles).set(file, table));
}

/** Every annotated page of the folders; its text stands beside it or in `seeds/pages`. */
export function pagesOf(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json") && !file.endsWith(".meta.json") && file !== "index.json")
      .map((file) => pageOf(folder, file.slice(0, -".json".length))),
  );
}

function pageOf(folder, name) {
  const gold = JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
  const own = `${folder}/${name}.txt`;
  const path = existsSync(own) ? own : `${root}seeds/pages/${gold.source}`;
  const sidecar = `${folder}/${name}.meta.json`;
  return {
    name: `${folder}/${name}`,
    gold,
    source: path.slice(path.lastIndexOf("/") + 1),
    bytes: readFileSync(path),
    sidecar: existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, "utf8")) : null,
  };
}

/** What the stages make of a page, as a record like the annotated one. */
export function recordOf({ source, bytes, sidecar }, lexicons) {
  const reading = readPage(source, bytes, sidecar, lexicons);
  return reading.page === null ? null : pageRecord(reading);
}

/** The page with its articles in sentences, as the stage that finds mentions gets them. */
export function segmentedOf({ source, bytes, sidecar }, lexicons) {
  const { page: printed, articles } = read(source, bytes, sidecar, lexicons);
  return { printed, articles: articles.map((article) => ({ article, sentences: segment(article) })) };
}

/** The page with the mentions of its articles, as the stage that relates them gets them. */
export function mentionedOf(page, lexicons) {
  const { printed, articles } = segmentedOf(page, lexicons);
  return { printed, articles: mention(printed, articles, lexicons).articles };
}

export function scoreWith(page, lexicons, tally) {
  scorePage(page.name, page.gold, recordOf(page, lexicons), tally);
}
