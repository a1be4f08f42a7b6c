/** `npm run bench -- generate --pages N --seed S --out DIR`: pages of invented papers, and the true graph beside them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readLexiconFiles } from "../../dist/cli/lexicon-files.js";
import { loadLexicons } from "../../dist/rules/load.js";
import { damage } from "../../dist/text/damage.js";
import { pageOf } from "./page.mjs";

const OPTIONS = {
  pages: { type: "string", default: "100" },
  seed: { type: "string", default: "1" },
  out: { type: "string", default: ".cache/generated" },
  noise: { type: "string", default: "0" },
};

/** Folders of so many files stay quick to list. */
const FOLDER = 1000;

export function generate(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const [pages, seed, noise] = [values.pages, values.seed, values.noise].map(Number);
  const lookAlikes =
    noise > 0
      ? loadLexicons(readLexiconFiles())
          .terms("look-alikes")
          .map(({ term }) => term)
      : [];
  const pagesOf = new Map();
  let bytes = 0;
  for (let index = 0; index < pages; index += 1) {
    const { name, paper, date, text, articles, people } = pageOf(seed, index);
    const folder = join(values.out, String(Math.floor(index / FOLDER)).padStart(4, "0"));
    if (index % FOLDER === 0) mkdirSync(folder, { recursive: true });
    const printed = noise > 0 ? damage(text, { percent: noise, seed: seed + index, lookAlikes }).text : text;
    bytes += Buffer.byteLength(printed);
    writeFileSync(join(folder, `${name}.txt`), printed);
    const gold = { source: `${name}.txt`, paper, date, date_evidence: "generated", articles };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(gold));
    for (const [person, id] of people) {
      const known = pagesOf.get(id) ?? { name: person, pages: [] };
      known.pages.push(name);
      pagesOf.set(id, known);
    }
  }
  const truth = [...pagesOf].map(([id, { name, pages: on }]) => `${id}\t${name}\t${on.join(" ")}\n`);
  writeFileSync(join(values.out, "people.tsv"), `id\tname\tpages\n${truth.join("")}`);
  console.log(`${pages} pages, ${(bytes / 2 ** 20).toFixed(1)} MB, seed ${seed}, in ${values.out}`);
}
