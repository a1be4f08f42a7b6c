/** What the console makes of a text: what may stand at the cursor, its parameters, and the graph in a result. */
import { describe, expect, it } from "vitest";
import type { Info } from "../../src/http/contract.ts";
import { paramsIn, suggest } from "../../web/panels/cypher-complete.ts";
import { bindParams } from "../../web/panels/query-params.ts";
import { piecesOf } from "../../web/panels/query-pieces.ts";

const word = (zh: string, en: string) => ({ zh, en });
const info: Info = {
  version: "0",
  store: "embedded",
  readOnly: true,
  asks: false,
  words: {
    labels: { Person: word("人物", "person"), Event: word("活动", "event") },
    relations: { ATTENDED: word("参加", "attended") },
    eventTypes: {},
    roles: {},
    organizers: {},
  },
  keys: { Person: ["name", "pinyin"], Event: ["title", "date"], ATTENDED: ["roles"] },
  library: [
    {
      name: "who-attended",
      says: "",
      question: word("谁参加了某场活动？", "Who attended an event?"),
      params: [{ name: "event", type: "string", example: "推进会", fallback: null }],
      cypher: "MATCH (e:Event) WHERE e.title CONTAINS $event RETURN e",
    },
  ],
} as unknown as Info;

/** Labels offered at the `|` of a text. */
function offered(marked: string): readonly string[] {
  const at = marked.indexOf("‸");
  return suggest(marked.replace("‸", ""), at, info, "zh")?.options.map(({ label }) => label) ?? [];
}

describe("completion", () => {
  it.each([
    ["MATCH (p:‸", ["Person", "Event"]],
    ["MATCH (p:Per‸) RETURN p", ["Person", "Event"]],
    ["MATCH (:Person|‸", ["Person", "Event"]],
    ["MATCH (p:Person)-[a:‸", ["ATTENDED"]],
    ["MATCH (p:Person)-[a:ATTENDED]->(e:‸", ["Person", "Event"]],
    ["MATCH (p:Person) RETURN p.‸", ["name", "pinyin"]],
    ["MATCH (p:Person)-[a:ATTENDED]->(e:Event) WHERE e.ti‸", ["title", "date"]],
    ["MATCH (n) RETURN n.‸", ["name", "pinyin", "title", "date", "roles"]],
    ["MATCH (p {name: $name}) RETURN $‸", ["name"]],
  ])("at %s offers what may stand there", (text, labels) => {
    expect(offered(text)).toEqual(labels);
  });

  it("offers stored queries at the beginning and keywords after it", () => {
    expect(offered("who‸")).toContain("who-attended");
    expect(offered("MATCH (p) RET‸")).toContain("RETURN");
    expect(offered("MATCH (p) RET‸")).not.toContain("who-attended");
    expect(offered("MATCH (p) ‸")).toEqual([]);
  });
});

describe("parameters", () => {
  it("are found once each, not in strings, quoted names or comments", () => {
    expect(paramsIn("RETURN $a, '$b', \"$c\", `$d`, $a // $e\n/* $f */ + $中文")).toEqual(["a", "中文"]);
  });

  const known = [
    { name: "event", type: "string", example: "推进会", fallback: null },
    { name: "limit", type: "integer", example: "20", fallback: "100" },
    { name: "ids", type: "strings", example: "a|b", fallback: "" },
  ] as const;

  it("of a stored query take its kinds and fallbacks", () => {
    expect(bindParams(["event", "limit", "ids"], { event: "30", ids: "a | b" }, known)).toEqual({
      values: { event: "30", limit: 100, ids: ["a", "b"] },
      faults: [],
    });
    expect(bindParams(["event", "limit", "ids"], { limit: "many" }, known).faults).toEqual([
      "event",
      "limit",
    ]);
  });

  it("of another are JSON where they read so, else text", () => {
    const typed = { a: "3", b: "[1,2]", c: "毛腾飞", d: "" };
    expect(bindParams(["a", "b", "c", "d"], typed, [])).toEqual({
      values: { a: 3, b: [1, 2], c: "毛腾飞" },
      faults: ["d"],
    });
  });
});

describe("the graph in a result", () => {
  it("is found in cells, lists and paths, with the ends of relations", () => {
    const person = { id: "p", label: "Person", name: "毛腾飞" };
    const edge = { id: "x", type: "ATTENDED", from: "p", to: "e" };
    const path = { nodes: [person, { id: "q", label: "Event" }], edges: [edge] };
    const rows = [
      [person, 3, null],
      [[edge], "ATTENDED", { type: "meeting", count: 2 }],
      [path, {}, []],
    ];
    expect(piecesOf({ rows })).toEqual({ nodes: ["p", "e", "q"], edges: ["x"] });
    expect(piecesOf({ rows: [["p", 1]] })).toEqual({ nodes: [], edges: [] });
  });
});
