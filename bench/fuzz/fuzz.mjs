/** `npm run bench -- fuzz --pages N --seed S [--from DIR] [--cut CHARACTERS]`: broken pages through the pipeline; prints what does not stand it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readLexiconFiles } from "../../dist/cli/lexicon-files.js";
import { readPage } from "../../dist/pipeline/build.js";
import { loadLexicons } from "../../dist/rules/load.js";
import { mutated } from "./mutate.mjs";
import { faultsOf } from "./ordeal.mjs";

const OPTIONS = {
  pages: { type: "string", default: "1000" },
  seed: { type: "string", default: "1" },
  from: { type: "string", default: "seeds/pages" },
  /** Pieces of so many characters in place of whole pages: many more of them in the same time. */
  cut: { type: "string" },
};
const FOUND = ".cache/fuzz";

export function fuzz(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const [pages, seed] = [Number(values.pages), Number(values.seed)];
  const files = readdirSync(values.from).filter((name) => name.endsWith(".txt"));
  const whole = files.map((name) => readFileSync(join(values.from, name), "utf8"));
  const texts = values.cut === undefined ? whole : whole.flatMap((text) => pieces(text, Number(values.cut)));
  const lexicons = loadLexicons(readLexiconFiles());
  const begun = performance.now();
  let failed = 0;
  for (let index = 0; index < pages; index += 1) {
    const { kinds, bytes } = mutated(texts[index % texts.length], seed * 1_000_003 + index);
    const faults = faultsOf(bytes, (page) => readPage("fuzz.txt", page, null, lexicons));
    if (faults.length === 0) continue;
    failed += 1;
    mkdirSync(FOUND, { recursive: true });
    const path = join(FOUND, `${seed}-${index}.txt`);
    writeFileSync(path, bytes);
    console.log(`${path} (${kinds.join(", ")}): ${faults.slice(0, 3).join("; ")}`);
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${pages} broken pages, ${failed} that did not stand it, ${seconds.toFixed(0)} s`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function pieces(text, length) {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}
