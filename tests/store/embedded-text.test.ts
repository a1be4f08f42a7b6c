/** Any text comes back from the embedded store as it went in. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Graph, GraphNode, PropValue } from "../../src/model/index.ts";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { wellFormed } from "../../src/store/rows.ts";

const root = mkdtempSync(join(tmpdir(), "lianpu-text-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HOSTILE = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\\N",
  "NULL",
  "null",
  '"',
  '""',
  "'",
  "`",
  ",",
  ";",
  "\\",
  '\\"',
  "\n",
  "\r\n",
  "\t",
  "[]",
  '["a","b"]',
  "{a: 1}",
  "\ufeff起",
  "\u2028\u2029",
  "\u001e\u001f\u0001\u0005",
  "𠮷𝒳👩‍👩‍👧",
  "é e\u0301",
  "true",
  "0123",
  "-- ; DROP",
  "$x",
];

let folders = 0;

async function roundTrip(graph: Graph): Promise<readonly GraphNode[]> {
  const store = openEmbedded(join(root, String(folders++)));
  await store.apply(graph);
  const nodes = await store.nodes(graph.nodes.map(({ id }) => id));
  await store.close();
  return nodes;
}

function person(id: string, name: string, props: Readonly<Record<string, PropValue>>): GraphNode {
  return { id, label: "Person", name, props };
}

describe("texts in the embedded store", () => {
  it("keeps hostile texts as names, properties, lists and ids", async () => {
    const nodes = HOSTILE.map((text, i) =>
      person(`${i}:${text}`, text, { pinyin: text, aliases: [text, "", text] }),
    );
    nodes.push(person("none", "无", { aliases: [] }), person("absent", "缺", {}));
    expect(await roundTrip({ nodes, edges: [] })).toEqual(nodes);
  });

  it("keeps any text, as a property and in lists, and tells empty from absent", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...HOSTILE),
    );
    const props = fc.record({
      name: text,
      pinyin: fc.option(text),
      aliases: fc.option(fc.array(text, { maxLength: 4 })),
      mentions: fc.option(fc.maxSafeInteger()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(props, { minLength: 50, maxLength: 200 }), async (many) => {
        const nodes = many.map(({ name, ...rest }, i) =>
          person(`p${String(i).padStart(4, "0")}`, name, rest),
        );
        const set = (node: GraphNode) =>
          person(
            node.id,
            node.name,
            Object.fromEntries(Object.entries(node.props).filter(([, value]) => value !== null)),
          );
        expect(await roundTrip({ nodes, edges: [] })).toEqual(nodes.map(set));
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it("keeps an article of a million characters", async () => {
    const text = '长文，"引号"\n'.repeat(125_000);
    const article: GraphNode = { id: "a", label: "Article", name: "长文", props: { text, index: 0 } };
    expect(await roundTrip({ nodes: [article], edges: [] })).toEqual([article]);
  });

  it("puts U+FFFD for half a character, which has no form in any store", async () => {
    expect(wellFormed("a\ud800b𠮷\udfb7")).toBe("a\ufffdb𠮷\ufffd");
    const [node] = await roundTrip({
      nodes: [person("x", "半\ud842个", { aliases: ["\udfb7"] })],
      edges: [],
    });
    expect(node).toEqual(person("x", "半\ufffd个", { aliases: ["\ufffd"] }));
  });
});
