/** Many wordings of one question give the same rows; what is read and how exactly is counted and held. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ask } from "../../src/ask/ask.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { shippedLibrary } from "../support/library.ts";
import { townGraph } from "../support/town-graph.ts";

interface Group {
  readonly set: "first" | "later";
  readonly column: string;
  readonly rows: readonly string[];
  readonly questions: readonly string[];
}

const file = new URL("../corpus/questions.yaml", import.meta.url);
const groups = parse(readFileSync(file, "utf8")) as readonly Group[];
const dir = mkdtempSync(join(tmpdir(), "lianpu-questions-"));
const library = shippedLibrary();
let store: GraphStore;
beforeAll(async () => {
  store = openEmbedded(dir);
  await store.apply(townGraph());
});
afterAll(async () => {
  await store.close();
  rmSync(dir, { recursive: true, force: true });
});

describe("the corpus of questions", () => {
  const cases = groups.flatMap((group) => group.questions.map((question) => [question, group] as const));

  it.each(cases)("%s", async (question, { column, rows }) => {
    const answer = await ask(question, { store, library });
    const found = [...new Set(answer.rows.map((row) => row.cells[column]))].sort();
    expect(found, `${answer.understood?.says} / ${answer.sentence}`).toEqual([...rows].sort());
  });
});
