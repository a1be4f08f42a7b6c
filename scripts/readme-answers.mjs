/** Writes the answers of today under the questions of README.md: `npm run build && node scripts/readme-answers.mjs`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleGraph } from "../bench/sample-graph.mjs";
import { ask } from "../dist/ask/ask.js";
import { shippedLibrary } from "../dist/cli/library-files.js";
import { openStore } from "../dist/store/open.js";

const root = join(import.meta.dirname, "..");

/** The question, its answer in a sentence, and the first sentence of a page behind it. */
async function told(question, source) {
  const { sentence, rows } = await ask(question, source);
  const [citation] = rows.flatMap(({ citations }) => citations);
  const quote = (citation?.quote || citation?.headline)?.replace(/\s+/g, " ").trim();
  const place = [citation?.paper, citation?.date, citation?.page].filter(Boolean).join(" ");
  const proof = quote === undefined ? [] : [`    “${quote}” ${place}`];
  return [`? ${question}`, `  ${sentence}`, ...proof].join("\n");
}

const data = mkdtempSync(join(tmpdir(), "lianpu-readme-"));
const store = await openStore({ kind: "embedded", dir: data });
try {
  await store.apply(await sampleGraph());
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const section = /(\n## Questions\n[\s\S]*?\n```\n)([\s\S]*?)(\n```\n)/.exec(readme);
  if (section === null) throw new Error("README.md has no block of questions");
  const answers = [];
  for (const [, question] of section[2].matchAll(/^\? (.+)$/gm)) {
    answers.push(await told(question, { store, library: shippedLibrary(root) }));
  }
  const block = `${section[1]}${answers.join("\n")}${section[3]}`;
  writeFileSync(
    join(root, "README.md"),
    readme.replace(section[0], () => block),
  );
} finally {
  await store.close();
  rmSync(data, { recursive: true, force: true });
}
