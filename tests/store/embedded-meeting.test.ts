/** Of two lists of ids that meet in the middle of a pattern, those that meet nobody are left out before the statement runs. */
import { describe, expect, it } from "vitest";
import { whoMeet } from "../../src/store/embedded/meeting.ts";

const LIMITS = { timeoutMs: 1_000, maxRows: 10 };
const SHARED =
  "MATCH (x:Person)-[a:ATTENDED]->(e:Event)<-[b:ATTENDED]-(y:Person) WHERE x.id IN $ids AND y.id IN $others RETURN e.id AS id ORDER BY id";

/** Where everybody was, and what was asked for. */
function places(of: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const query = async (cypher: string, { id }: Readonly<Record<string, unknown>>) => {
    asked.push(cypher);
    const rows = (of[String(id)] ?? []).map((place) => ({ place }));
    return { columns: ["place"], rows, truncated: false };
  };
  return { asked, connections: { query } };
}

describe("two lists of ids that meet", () => {
  const WHERE = { p1: ["e1", "e2"], p2: ["e3"], q1: ["e2"], q2: ["e4"], q3: ["e5"] };
  const params = { ids: ["p1", "p2"], others: ["q1", "q2", "q3"], from: "" };

  it("keeps those who have a place in common and every other parameter", async () => {
    const graph = places(WHERE);
    expect(await whoMeet(graph, SHARED, params, LIMITS)).toEqual({ ids: ["p1"], others: ["q1"], from: "" });
    expect(new Set(graph.asked)).toEqual(
      new Set(["MATCH (x:Person)-[:ATTENDED]->(m:Event) WHERE x.id = $id RETURN m.id AS place"]),
    );
  });

  it("keeps one pair where nobody meets, which gives no rows but their columns", async () => {
    const met = await whoMeet(places({}), SHARED, params, LIMITS);
    expect(met).toEqual({ ids: ["p1"], others: ["q1"], from: "" });
  });

  it.each<[string, string, readonly string[]]>([
    ["two pairs cost less than asking", SHARED, ["q1"]],
    ["an OR lets other rows through", `${SHARED.replace(" RETURN", " OR e.id = '' RETURN")}`, ["q1", "q2"]],
    ["rows are counted together", SHARED.replace("e.id AS id ORDER BY id", "count(*) AS n"), ["q1", "q2"]],
    ["the middle is optional", SHARED.replace("MATCH", "OPTIONAL MATCH"), ["q1", "q2"]],
    ["one end is not asked for by a list", SHARED.replace("y.id IN $others", "y.name <> ''"), ["q1", "q2"]],
    [
      "the pattern only stands in a comment",
      `/* ${SHARED} */ MATCH (x:Person), (y:Person) WHERE x.id IN $ids AND y.id IN $others RETURN x.id AS id`,
      ["q1", "q2"],
    ],
  ])("leaves the lists alone where %s", async (_where, cypher, others) => {
    const graph = places(WHERE);
    const given = { ...params, others };
    expect(await whoMeet(graph, cypher, given, LIMITS)).toEqual(given);
    expect(graph.asked).toEqual([]);
  });
});
