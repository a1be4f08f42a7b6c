/** The gate lets reading statements of both dialects pass and refuses everything else, with place and reason. */
import { describe, expect, it } from "vitest";
import { MAX_HOPS } from "../../../src/store/gate/clauses.ts";
import { checkCypher } from "../../../src/store/gate/gate.ts";
import { REFUSALS } from "../../../src/store/gate/refusals.rules.ts";
import { cpuTime } from "../../support/cpu-time.ts";
import { BYPASSES } from "./bypasses.ts";

const READS: readonly (readonly [string, string])[] = [
  [
    "a plain match",
    "MATCH (p:Person)-[a:ATTENDED]->(e:Event) RETURN p.name, a.roles, e.title, e.date ORDER BY e.date",
  ],
  ["a closing semicolon", "MATCH (n) RETURN n ;\n"],
  [
    "semicolons, keywords and comment signs in strings",
    "MATCH (n) WHERE n.name = '; CREATE (x) // /*' RETURN n",
  ],
  ["full-width signs in strings", "MATCH (n) WHERE n.name = '《；，ＡＢ》' RETURN n"],
  ["Chinese names for columns", "MATCH (n:Person) RETURN n.name AS 姓名, n.articles AS `篇 数`"],
  ["escaped quotes", `RETURN 'it\\'s', "a \\"b\\"", 'a\\\\'`],
  ["comments", "// people\nMATCH (n:Person) /* all\n of them */ RETURN n // end"],
  [
    "an optional match and aggregates",
    "MATCH (a) OPTIONAL MATCH (a)-[e]-(b) WITH a, count(DISTINCT b) AS n WHERE n > 1 RETURN a, n",
  ],
  [
    "unwind and parameters",
    "UNWIND $names AS name MATCH (n {name: name}) WHERE n.name CONTAINS $text RETURN n SKIP $skip LIMIT $limit",
  ],
  ["a union", "MATCH (n:Person) RETURN n.name AS name UNION ALL MATCH (n:Event) RETURN n.title AS name"],
  ["reading subqueries", "MATCH (p:Person) CALL (p) { MATCH (p)--(x) RETURN count(x) AS n } RETURN p, n"],
  [
    "EXISTS and COUNT",
    "MATCH (p) WHERE EXISTS { (p)-[:HOLDS]->() } RETURN COUNT { MATCH (p)-[:ATTENDED]->() }",
  ],
  [
    "comprehensions, CASE, slices, projections",
    "MATCH (n) RETURN [x IN n.aliases WHERE x <> '' | x][0..2], CASE n.a WHEN 1 THEN 2 ELSE 3 END, n{.name}",
  ],
  ["dates", "RETURN date.truncate('month', date('2024-05-01')), duration.inDays(date(), date())"],
  ["bounded walks", "MATCH (a)-[:HOLDS*1..4]-(b) RETURN a, b"],
  ["the longest walk allowed", `MATCH (a)-[*..${MAX_HOPS}]-(b) RETURN a`],
  ["two walks that stay inside the cap", "MATCH (a)-[*1..4]-(b)-[*4]-(c) RETURN a"],
  ["bounded shortestPath", "MATCH p = shortestPath((a)-[*..6]-(b)) RETURN p"],
  ["quantified relations", "MATCH (a)-[:HOLDS]-{1,4}(b) RETURN a"],
  [
    "shortest walks of the embedded engine",
    "MATCH (a:Person)-[e:HOLDS|ATTENDED* SHORTEST 1..4]-(b:Person) RETURN nodes(e), rels(e), label(a)",
  ],
  ["all shortest walks of the embedded engine", "MATCH (a)-[e* ALL SHORTEST 1..4]-(b) RETURN length(e)"],
  ["trails of the embedded engine", "MATCH (a)-[e:HOLDS*trail 1..4]-(b) RETURN length(e)"],
  ["products that look like walks", "RETURN [2 * 3], 2 * 3"],
  ["properties named like keywords", "MATCH (n:Page) RETURN n.page, n.date, n.index, n.type, n.start, n.end"],
];

describe("the Cypher gate", () => {
  it.each(READS)("lets %s pass", (_says, text) => {
    expect(checkCypher(text)).toMatchObject({ ok: true });
  });

  it.each(BYPASSES)("refuses a statement that %s", (_says, text, code) => {
    const verdict = checkCypher(text);
    if (verdict.ok) expect.fail("it passed");
    expect(verdict.code).toBe(code);
    expect(verdict.says.zh).not.toMatch(/\{(found|limit)\}/);
    expect(verdict.says.en).not.toMatch(/\{(found|limit)\}/);
    expect(verdict.line).toBeGreaterThan(0);
    expect(verdict.column).toBeGreaterThan(0);
  });

  it("tries every reason it can give", () => {
    const tried = new Set(BYPASSES.map(([, , code]) => code));
    expect(Object.keys(REFUSALS).filter((code) => !tried.has(code as keyof typeof REFUSALS))).toEqual([
      "clause",
    ]);
    expect(checkCypher("MATCH (n) LET x = 1 RETURN x")).toMatchObject({ ok: false, code: "clause" });
  });

  it("names line and column of what it refuses, counting characters", () => {
    expect(checkCypher("MATCH (n)\n  WHERE n.name = '𠮷' SET n.x = 1")).toMatchObject({
      line: 2,
      column: 22,
    });
    expect(checkCypher("MATCH (n)\r\nRETRN n")).toMatchObject({ code: "syntax", line: 2, column: 1 });
    expect(checkCypher("RETURN 1;\nRETURN 2")).toMatchObject({ line: 2, column: 1 });
  });

  it("hands back the statement to run with comments and odd spaces blanked, positions kept", () => {
    const typed = "MATCH\u3000(n) // all\n RETURN\u00a0n;";
    const verdict = checkCypher(typed);
    expect(verdict).toEqual({ ok: true, text: "MATCH (n)       \n RETURN n" });
  });

  it("keeps strings and mode words as they were typed", () => {
    const typed = "MATCH (a)-[e* SHORTEST 1..3]-(b {name: ' // a\u3000b'}) RETURN e";
    expect(checkCypher(typed)).toEqual({ ok: true, text: typed });
  });

  it("checks a statement of usual size in under 50 ms once the grammar is loaded", () => {
    const text = READS.map(([, read]) => read)
      .join("\nUNION ALL\n")
      .slice(0, 400);
    checkCypher(text);
    const times = READS.map(([, read]) => {
      const start = cpuTime();
      checkCypher(read);
      return cpuTime() - start;
    }).sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(50);
  });
});
