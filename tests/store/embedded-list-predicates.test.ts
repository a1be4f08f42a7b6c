/** List predicates, of which the engine dies, are refused before it sees them; what only looks like one is not. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkListPredicates } from "../../src/store/embedded/list-predicates.ts";
import { townStore } from "../support/town-store.ts";
import { ROOT } from "../support/tree.ts";

const store = townStore();
const CHILD = join(ROOT, "tests", "support", "list-predicate-child.mjs");

describe("a list predicate", () => {
  it.each([
    "MATCH (x:Person)-[a:ATTENDED]->(e) WHERE any(r IN a.roles WHERE r = 'chair') RETURN x",
    "MATCH (x) RETURN NONE ( `a b` IN x.aliases\n WHERE true) AS x",
    "MATCH (x) WHERE all(/* every */ 名 IN x.aliases WHERE 名 <> '') RETURN x",
    "MATCH p = (a)-[r*1..2]-(b) WHERE single(n IN nodes(p) WHERE n.id = '') RETURN b",
  ])("is refused, with its place and what to write: %s", (cypher) => {
    expect(() => checkListPredicates(cypher)).toThrow(
      expect.objectContaining({
        code: "query-predicate",
        message: expect.stringMatching(/\(\d+:\d+\): write/),
      }),
    );
  });

  it.each([
    "MATCH (x) WHERE x.name = 'any(x IN y WHERE true)' RETURN x",
    "MATCH (x) WHERE 'chair' IN x.roles RETURN x // any(r IN x.roles WHERE true)",
    "MATCH (many) RETURN many.all IN [1] AS any",
    "MATCH (x) RETURN x.any (y) IN z",
  ])("is not seen in %s", (cypher) => {
    expect(() => checkListPredicates(cypher)).not.toThrow();
  });

  it("reaches the engine through no statement that somebody typed", async () => {
    const asked = store.query("MATCH (x:Person) WHERE any(a IN x.aliases WHERE a = '') RETURN x.name");
    await expect(asked).rejects.toMatchObject({ code: "query-predicate" });
  });

  // A known gap of @ladybugdb/core 0.19.1: once this fails, src/store/embedded/list-predicates.ts can go.
  it("still kills the engine where the lists of a block of rows hold more than 2,048 values", () => {
    const run = (rows: number) => spawnSync(process.execPath, [CHILD, String(rows)], { encoding: "utf8" });
    expect(run(600).stdout).toBe('[{"found":600}]');
    expect(run(1_000).signal).toBe("SIGSEGV");
  });
});
