/** The files of `cypher/schema` are what the loader runs, and the files of `cypher/write` hold no label or type of their own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ENTITY_LABELS, RELATION_TYPES } from "../../src/model/index.ts";
import { SCHEMA, schemaStatement } from "../../src/store/neo4j/schema.ts";
import { statement } from "../../src/store/neo4j/statements.ts";

const cypher = join(import.meta.dirname, "..", "..", "cypher");

describe("the Neo4j schema as files", () => {
  it.each(SCHEMA.map((item) => [item.name, item] as const))(
    "%s is the statement that the loader runs",
    (name, item) => {
      const [first = "", ...rest] = readFileSync(join(cypher, "schema", `${name}.cypher`), "utf8")
        .trim()
        .split("\n");
      expect(first).toMatch(/^\/\/ \S/);
      expect(rest.join("\n")).toBe(`${schemaStatement(item)};`);
    },
  );

  it("has no file without an item, every entity label and every relation type", () => {
    expect(readdirSync(join(cypher, "schema")).sort()).toEqual(
      SCHEMA.map(({ name }) => `${name}.cypher`).sort(),
    );
    const covered = new Set(SCHEMA.flatMap(({ on }) => on));
    for (const name of [...ENTITY_LABELS, ...RELATION_TYPES]) expect(covered).toContain(name);
  });
});

describe("the writing statements", () => {
  it("name the label or type they are made for, quoted, and nothing else stays open", () => {
    const files = readdirSync(join(cypher, "write")).map((file) => file.replace(".cypher", ""));
    for (const file of files) {
      const text = statement(file as Parameters<typeof statement>[0], "A`B", "C");
      expect(text).not.toMatch(/\b(LABEL|TYPES?|OLD)\b|\/\//);
      if (!file.startsWith("stored")) expect(text).toContain("`A``B`");
    }
  });
});
