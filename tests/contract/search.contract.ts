/** Contract: names are found by any part of a name or alias, by pinyin and by initials. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore, SearchHit } from "../../src/store/store.ts";
import { CONTRACT_GRAPH } from "../support/contract-graph.ts";
import type { Factory } from "./factory.ts";

const short = (hits: readonly SearchHit[]) => hits.map(({ node, via, matched }) => [node.id, via, matched]);

export function searchContract(factory: Factory): void {
  describe("searching names", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await factory();
      await store.apply(CONTRACT_GRAPH);
    });
    afterAll(() => store.close());

    it.each<[string, string, readonly (readonly string[])[]]>([
      [
        "a whole name, same names by mentions",
        "欧阳建国",
        [
          ["p1", "name", "欧阳建国"],
          ["p3", "name", "欧阳建国"],
        ],
      ],
      ["the beginning of a name", "远大", [["b2", "name", "远大陶瓷有限公司"]]],
      ["the middle of a name", "交通装备", [["c1", "name", "轨道交通装备产业链"]]],
      ["one character", "智", [["j1", "name", "智能装备产业园"]]],
      ["an alias", "江城市委", [["o1", "alias", "江城市委"]]],
      ["part of an alias", "阳主", [["p1", "alias", "欧阳主任"]]],
      [
        "pinyin",
        "ouyangjianguo",
        [
          ["p1", "pinyin", "ouyang jianguo"],
          ["p3", "pinyin", "ouyang jianguo"],
        ],
      ],
      [
        "pinyin with a space and in capitals",
        "Ouyang Jian",
        [
          ["p1", "pinyin", "ouyang jianguo"],
          ["p3", "pinyin", "ouyang jianguo"],
        ],
      ],
      ["pinyin with v for ü", "lvwei", [["p2", "pinyin", "lǚ wěi"]]],
      [
        "initials",
        "oyjg",
        [
          ["p1", "initials", "oyjg"],
          ["p3", "initials", "oyjg"],
        ],
      ],
      ["another width and case", "ab轨道装备(集团)", [["b1", "name", "ＡＢ轨道装备（集团）有限公司"]]],
      ["characters beyond the basic plane", "𠮷田", [["p4", "name", "𠮷田·𝒳"]]],
      ["quotes", `it's "q"`, [["p4", "alias", `it's "q"`]]],
      ["a backslash and a line break", "a\\b\nc", [["p4", "alias", "a\\b\nc\td"]]],
    ])("finds %s", async (_what, text, expected) => {
      expect(short(await store.search(text, { limit: 10 }))).toEqual(expected);
    });

    it("puts whole names before beginnings before inner parts", async () => {
      const hits = short(await store.search("江城", { limit: 10 }));
      expect(hits.map(([id]) => id)).toEqual(["l1", "o2", "o1"]);
      expect(hits[0]).toEqual(["l1", "alias", "江城"]);
    });

    it("keeps to labels and to the limit", async () => {
      expect(
        short(await store.search("江城", { limit: 10, labels: ["Organization"] })).map(([id]) => id),
      ).toEqual(["o2", "o1"]);
      expect(await store.search("江城", { limit: 1 })).toHaveLength(1);
      expect(await store.search("江城", { limit: 0 })).toEqual([]);
      expect(await store.search("江城", { limit: 10, labels: [] })).toEqual([]);
    });

    it("finds nothing for nothing, for blanks, for strangers and for the names of sources", async () => {
      for (const text of ["", "   ", "\n", "查无此人", "推进会召开", "江城日报"]) {
        expect(await store.search(text, { limit: 10 })).toEqual([]);
      }
    });

    it.each(["*", "%", ".*", "\\", "'", '"', "~1", "AND", "(", "{}", "$x", "\u001f", "\u0000"])(
      "takes %j as plain text",
      async (text) => {
        const hits = await store.search(text, { limit: 10 });
        for (const { matched } of hits)
          expect(matched.normalize("NFKC").toLowerCase()).toContain(text.toLowerCase());
      },
    );
  });
}
