/** The questions of the README have the answers that it prints; `node scripts/readme-answers.mjs` writes them anew. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../src/ask/ask.ts";
import { openEmbedded } from "../src/store/embedded/store.ts";
import type { GraphStore } from "../src/store/store.ts";
import { shippedLibrary } from "./support/library.ts";
import { seedGraph } from "./support/seed-graph.ts";
import { textOf } from "./support/tree.ts";

const block = /\n## Questions\n[\s\S]*?\n```\n([\s\S]*?)\n```\n/.exec(textOf("README.md"))?.[1] ?? "";
const told = [...block.matchAll(/^\? (.+)\n {2}(.+)(?:\n {4}“(.+)” .+)?$/gm)].map(
  ([, question = "", sentence = "", quote = ""]) => [question, sentence, quote] as const,
);

const dir = mkdtempSync(join(tmpdir(), "lianpu-readme-"));
let store: GraphStore;
beforeAll(async () => {
  store = openEmbedded(dir);
  await store.apply(seedGraph());
}, 60_000);
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("the README's questions", () => {
  it("are twelve, in both languages, all of them understood", () => {
    expect(told).toHaveLength(12);
    expect(told.filter(([question]) => /^[A-Z]/.test(question)).length).toBeGreaterThanOrEqual(2);
    expect(told.filter(([, , quote]) => quote !== "").length).toBeGreaterThanOrEqual(9);
  });

  it.each(told)("%s", async (question, sentence, quote) => {
    const answer = await ask(question, { store, library: shippedLibrary() });
    expect(answer.understood, question).not.toBeNull();
    expect(answer.sentence, "run: npm run build && node scripts/readme-answers.mjs").toBe(sentence);
    const quotes = answer.rows.flatMap(({ citations }) => citations.map((one) => one.quote || one.headline));
    if (quote !== "") expect(quotes.map((one) => one.replace(/\s+/g, " ").trim())).toContain(quote);
  });
});
