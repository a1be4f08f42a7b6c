/** Exports are well-formed, lossless where the format allows it, and the same on every run. */
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Graph } from "../../../src/model/index.ts";
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from "../../../src/store/export/export.ts";
import { tangledGraph } from "../../support/tangled-graph.ts";

const GRAPH = tangledGraph(9);

function files(graph: Graph, format: ExportFormat, sources?: boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, text } of exportGraph(graph, format, sources === undefined ? {} : { sources })) {
    texts.set(file, (texts.get(file) ?? "") + text);
  }
  return texts;
}

/** Elements in order, with attributes and the text directly inside; throws where the XML is not well-formed. */
function elements(
  xml: string,
): readonly { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: tag.attributes as Record<string, string>, text: "" };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}

/** Rows of RFC 4180 text; a field is `null` where it stands empty and unquoted. */
function csvRows(text: string): readonly (readonly (string | null)[])[] {
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (bare === "" ? null : (bare ?? null)));
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("exportGraph", () => {
  it.each(EXPORT_FORMATS)("writes the same %s on every run, in several pieces", (format) => {
    const pieces = [...exportGraph(GRAPH, format)];
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces).toEqual([...exportGraph(GRAPH, format)]);
  });

  it.each(EXPORT_FORMATS)("writes an empty graph as %s", (format) => {
    const texts = files({ nodes: [], edges: [] }, format);
    if (format === "graphml" || format === "gexf") for (const xml of texts.values()) elements(xml);
    expect(texts.size).toBeLessThanOrEqual(1);
  });

  it("keeps every node and edge in JSON lines", () => {
    const lines = files(GRAPH, "jsonl").get("graph.jsonl")?.trimEnd().split("\n") ?? [];
    const parsed = lines.map((line) => JSON.parse(line) as { kind: string });
    const of = (kind: string) =>
      parsed.filter((row) => row.kind === kind).map(({ kind: _, ...rest }) => rest);
    expect({ nodes: of("node"), edges: of("edge") }).toEqual(GRAPH);
  });
});

describe("CSV for neo4j-admin", () => {
  const texts = files(GRAPH, "csv");
  const rowsOf = (file: string) => csvRows(texts.get(file) ?? "");

  it("makes one file a label and a type, and says how they are imported", () => {
    const labels = new Set(GRAPH.nodes.map((node) => `nodes-${node.label}.csv`));
    const types = new Set(GRAPH.edges.map((edge) => `edges-${edge.type}.csv`));
    expect(new Set(texts.keys())).toEqual(new Set(["README.txt", ...labels, ...types]));
    for (const file of [...labels, ...types]) expect(texts.get("README.txt")).toContain(`=${file}`);
    expect(texts.get("README.txt")).toContain("begins with = + - or @");
  });

  it("heads its columns with types and ids", () => {
    expect(rowsOf("nodes-Event.csv")[0]).toEqual([
      "id:ID",
      "name",
      "aliases:string[]",
      "pinyin",
      "initials",
      "mentions:long",
      "articles:long",
      "firstSeen",
      "lastSeen",
      "title",
      "type",
      "date",
      "dateTo",
      "precision",
      ":LABEL",
    ]);
    expect(rowsOf("edges-HOLDS.csv")[0]?.slice(-11)).toEqual([
      "title",
      "former:boolean",
      "validFrom",
      "validTo",
      "validToInferred:boolean",
      "knownFrom",
      "knownTo",
      "overBy",
      "heldOn:string[]",
      ":END_ID",
      ":TYPE",
    ]);
  });

  it("keeps every value, tells empty from missing, and gives every row the width of its head", () => {
    const articles = GRAPH.nodes.filter((node) => node.label === "Article");
    const [head = [], ...rows] = rowsOf("nodes-Article.csv");
    expect(rows.map((row) => row[head.indexOf("text")])).toEqual(articles.map((node) => node.props.text));
    const events = GRAPH.nodes.filter((node) => node.label === "Event");
    const [eventHead = [], ...eventRows] = rowsOf("nodes-Event.csv");
    expect(eventRows.map((row) => row[eventHead.indexOf("date")])).toEqual(
      events.map((node) => node.props.date),
    );
    expect(rows.map((row) => row[head.indexOf("byline")])).toEqual(articles.map(() => ""));
    for (const file of texts.keys()) {
      if (file.endsWith(".csv")) expect(new Set(rowsOf(file).map((row) => row.length)).size).toBe(1);
    }
  });

  it("counts as many rows as there are nodes and edges", () => {
    const rows = [...texts]
      .filter(([file]) => file.endsWith(".csv"))
      .map(([file]) => rowsOf(file).length - 1);
    expect(rows.reduce((a, b) => a + b, 0)).toBe(GRAPH.nodes.length + GRAPH.edges.length);
  });
});

describe("the formats for drawing", () => {
  it.each(["graphml", "gexf"] as const)(
    "%s leaves articles and statements out unless they are asked for",
    (format) => {
      const count = (sources?: boolean) => {
        const xml = files(GRAPH, format, sources).get(`graph.${format}`) ?? "";
        const names = elements(xml).map((element) => element.name);
        return names.filter((name) => name === "node").length;
      };
      const things = GRAPH.nodes.filter(
        (node) => !["Article", "Page", "Newspaper", "Statement"].includes(node.label),
      );
      expect(count()).toBe(things.length);
      expect(count(true)).toBe(GRAPH.nodes.length);
    },
  );

  it.each(["graphml", "gexf"] as const)(
    "%s joins only nodes that it has, parallel edges and loops too",
    (format) => {
      const all = elements(files(GRAPH, format, true).get(`graph.${format}`) ?? "");
      const ids = new Set(all.filter(({ name }) => name === "node").map(({ attributes }) => attributes.id));
      const edges = all.filter(({ name }) => name === "edge");
      expect(edges.length).toBe(GRAPH.edges.length);
      for (const { attributes } of edges) {
        expect(ids).toContain(attributes.source);
        expect(ids).toContain(attributes.target);
      }
    },
  );

  it("GraphML declares each key that it uses, and keeps texts that XML can hold", () => {
    const all = elements(files(GRAPH, "graphml", true).get("graph.graphml") ?? "");
    const keys = new Set(all.filter(({ name }) => name === "key").map(({ attributes }) => attributes.id));
    const data = all.filter(({ name }) => name === "data");
    for (const { attributes } of data) expect(keys).toContain(attributes.key);
    const quotes = data.filter(({ attributes }) => attributes.key === "n-quote").map(({ text }) => text);
    expect(quotes).toContain("<b>&amp;</b> ]]> <!-- -->");
    expect(quotes).toContain("两行\n第二行\t制表\r回车");
    expect(quotes).toContain("控制\ufffd字符\ufffd与\ufffd");
  });

  it("GEXF declares each attribute that it uses, and keeps texts that XML can hold", () => {
    const all = elements(files(GRAPH, "gexf", true).get("graph.gexf") ?? "");
    const known = new Set(
      all.filter(({ name }) => name === "attribute").map(({ attributes }) => attributes.id),
    );
    const values = all.filter(({ name }) => name === "attvalue");
    for (const { attributes } of values) expect(known).toContain(attributes.for);
    const quotes = values
      .filter(({ attributes }) => attributes.for === "quote")
      .map(({ attributes }) => attributes.value);
    expect(quotes).toContain("两行\n第二行\t制表\r回车");
    expect(quotes).toContain(`it's "quoted" \`ticked\``);
  });
});

describe("the Cypher script", () => {
  const script = files(GRAPH, "cypher").get("graph.cypher") ?? "";

  it("makes constraints, then nodes, then edges, each statement closed by a semicolon", () => {
    const heads = script
      .split(/;\n/)
      .map((statement) => /CONSTRAINT|CALL|CREATE \(n|CREATE \(a/.exec(statement)?.[0]);
    const order = ["CONSTRAINT", "CALL", "CREATE (n", "CREATE (a", undefined];
    expect(heads).toEqual([...heads].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(script.endsWith(";\n")).toBe(true);
  });

  it("keeps whole numbers of fractional properties fractional", () => {
    expect(script).toContain("`score`: 1.0");
    expect(script).toMatch(/`mentions`: \d+[,}]/);
  });

  it("never leaves a raw line end inside a text, nor a backslash before a u", () => {
    expect(script).not.toMatch(/\\u/);
    for (const line of script.split("\n")) expect((line.match(/(?<!\\)'/g) ?? []).length % 2).toBe(0);
  });
});
