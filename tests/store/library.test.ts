/** The library reads its front matter strictly, finds queries per store and binds their parameters. */
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/index.ts";
import { checkCypher } from "../../src/store/gate/gate.ts";
import { type LibraryQuery, parseLibrary, runsOn } from "../../src/store/library.ts";
import { bindParams } from "../../src/store/library-params.ts";
import { shippedLibrary } from "../support/library.ts";

const SAMPLE = `// People of an event.
// zh: 谁参加了？
// en: Who attended?
// $event: string, 推进会, 甲
// $from: string, 2024-01-01, default ""
// $ids: strings, a|b, default ""
// $limit: integer, 20, default 100
// columns: person, roles
// $2: a later comment is no parameter
MATCH (n)
RETURN n
`;

const parse = (text: string, path = "explore/sample.cypher") => parseLibrary(new Map([[path, text]]));

describe("parseLibrary", () => {
  it("refuses a parameter line it cannot read", () => {
    expect(() => parse(SAMPLE)).toThrow(/\$2: a later comment/);
  });

  it("reads name, folder, questions, parameters, columns and statement", () => {
    const [query] = parse(SAMPLE.replace(/^.*later comment.*\n/m, "")).queries;
    expect(query).toEqual({
      name: "sample",
      folder: "explore",
      says: "People of an event.",
      zh: "谁参加了？",
      en: "Who attended?",
      params: [
        { name: "event", type: "string", example: "推进会, 甲", fallback: null },
        { name: "from", type: "string", example: "2024-01-01", fallback: "" },
        { name: "ids", type: "strings", example: "a|b", fallback: "" },
        { name: "limit", type: "integer", example: "20", fallback: "100" },
      ],
      columns: ["person", "roles"],
      text: "MATCH (n)\nRETURN n",
    });
  });

  it("reads files with Windows line ends", () => {
    const [query] = parse(
      "// a\r\n// zh: 问\r\n// en: q\r\n// columns: n\r\nMATCH (n)\r\nRETURN n\r\n",
    ).queries;
    expect(query?.text).toBe("MATCH (n)\nRETURN n");
  });

  it.each([
    ["no front matter", "MATCH (n) RETURN n"],
    ["no statement", "// a\n// zh: 问\n// en: q\n// columns: n\n"],
    ["no English question", "// a\n// zh: 问\n// columns: n\nRETURN 1"],
    ["an unknown parameter type", "// a\n// zh: 问\n// en: q\n// $x: float, 1\n// columns: n\nRETURN 1"],
  ])("names the file of a query with %s", (_says, text) => {
    expect(() => parse(text)).toThrow(InputError);
    expect(() => parse(text)).toThrow(/cypher\/explore\/sample\.cypher/);
  });

  it("leaves the folders of the stores out", () => {
    expect(parse("CREATE …", "schema/constraints.cypher").queries).toEqual([]);
  });

  it("finds the twin that runs on a kind of store", () => {
    const library = shippedLibrary();
    expect(library.find("shortest-path", "neo4j").folder).toBe("neo4j");
    expect(library.find("shortest-path", "embedded").folder).toBe("embedded");
    expect(library.find("hubs", "neo4j")).toBe(library.find("hubs", "embedded"));
  });

  it.each([
    ["hub", "hubs"],
    ["whoattended", "who-attended"],
    ["evnets-of-person", "events-of-person"],
  ])("suggests the nearest name for %s", (typed, name) => {
    expect(() => shippedLibrary().find(typed, "neo4j")).toThrow(name);
  });
});

describe("bindParams", () => {
  const library = shippedLibrary();
  const attended = library.find("who-attended", "embedded");

  it("types values and fills defaults", () => {
    expect(bindParams(attended, { event: "会" })).toEqual({ event: "会", limit: 100 });
    expect(bindParams(attended, { event: "", limit: "7" })).toEqual({ event: "", limit: 7 });
  });

  it.each([
    ["a missing parameter", {}, /needs \$event, for example --param event=推进会/],
    ["an unknown parameter", { event: "会", evnt: "会" }, /no \$evnt; it takes \$event, \$limit/],
    ["a fraction for a whole number", { event: "会", limit: "1.5" }, /whole number, not 1\.5/],
    ["Cypher for a number", { event: "会", limit: "1 CREATE (n)" }, /whole number/],
  ])("refuses %s", (_says, given, message) => {
    expect(() => bindParams(attended, given as Record<string, string>)).toThrow(message);
  });
});

describe("the shipped library", () => {
  const { queries } = shippedLibrary();
  const label = (query: LibraryQuery) => `${query.folder}/${query.name}`;

  it("has at least thirty queries to explore with", () => {
    expect(queries.filter((query) => query.folder === "explore").length).toBeGreaterThanOrEqual(30);
  });

  it("has one query of a name per store", () => {
    for (const kind of ["embedded", "neo4j"] as const) {
      const names = queries.filter((query) => runsOn(query, kind)).map((query) => query.name);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  it("has a twin with the same questions, parameters and columns for each query of one dialect", () => {
    const of = (folder: string) =>
      queries.filter((query) => query.folder === folder).map(({ folder: _, text: __, ...rest }) => rest);
    expect(of("embedded")).toEqual(of("neo4j"));
  });

  it.each(queries.map((query) => [label(query), query] as const))("%s passes the gate", (_name, query) => {
    expect(checkCypher(query.text)).toMatchObject({ ok: true });
  });

  it.each(queries.map((query) => [label(query), query] as const))(
    "%s uses exactly its parameters",
    (_name, query) => {
      const used = new Set([...query.text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      expect([...used].sort()).toEqual(query.params.map((param) => param.name).sort());
      expect(() =>
        bindParams(query, Object.fromEntries(query.params.map((p) => [p.name, p.example]))),
      ).not.toThrow();
    },
  );
});
