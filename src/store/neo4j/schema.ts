/** Constraints and indexes of a Lianpu graph in Neo4j: what each is, the statement that makes it, and the check that it is so. */
import type { Session } from "neo4j-driver";
import { ENTITY_LABELS, RELATION_TYPES, StoreError } from "../../model/index.ts";
import { quoted } from "../cypher-text.ts";
import { write } from "./client.ts";

/** The label that every node written by Lianpu carries beside its own; what lacks it is never touched. */
export const MARK = "Lianpu";

/** One constraint or index, as `SHOW CONSTRAINTS` and `SHOW INDEXES` tell it. */
export interface SchemaItem {
  readonly name: string;
  readonly kind: "UNIQUENESS" | "RELATIONSHIP_UNIQUENESS" | "RANGE" | "TEXT" | "FULLTEXT";
  readonly on: readonly string[];
  readonly properties: readonly string[];
}

const range = (label: string, property: string): SchemaItem => ({
  name: `lianpu_${label.toLowerCase()}_${property.toLowerCase()}`,
  kind: "RANGE",
  on: [label],
  properties: [property],
});

/** In the order in which they are made. */
export const SCHEMA: readonly SchemaItem[] = [
  { name: "lianpu_id", kind: "UNIQUENESS", on: [MARK], properties: ["id"] },
  ...RELATION_TYPES.map(
    (type): SchemaItem => ({
      name: `lianpu_${type.toLowerCase()}_id`,
      kind: "RELATIONSHIP_UNIQUENESS",
      on: [type],
      properties: ["id"],
    }),
  ),
  ...ENTITY_LABELS.map((label) => range(label, "name")),
  range("Event", "date"),
  range("Article", "date"),
  range("Statement", "edgeId"),
  { name: "lianpu_keys", kind: "TEXT", on: [MARK], properties: ["_keys"] },
  { name: "lianpu_names", kind: "FULLTEXT", on: ENTITY_LABELS, properties: ["name", "aliases"] },
];

/** The statement that makes one item, `IF NOT EXISTS`. */
export function schemaStatement({ name, kind, on, properties }: SchemaItem): string {
  const [first = "", property = ""] = [on[0], properties[0]];
  switch (kind) {
    case "UNIQUENESS":
      return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${quoted(first)}) REQUIRE n.${quoted(property)} IS UNIQUE`;
    case "RELATIONSHIP_UNIQUENESS":
      return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[e:${quoted(first)}]-() REQUIRE e.${quoted(property)} IS UNIQUE`;
    case "RANGE":
      return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${quoted(first)}) ON (n.${quoted(property)})`;
    case "TEXT":
      return `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${quoted(first)}) ON (n.${quoted(property)})`;
    case "FULLTEXT":
      return [
        `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${on.map(quoted).join("|")})`,
        `ON EACH [${properties.map((item) => `n.${quoted(item)}`).join(", ")}]`,
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
      ].join(" ");
  }
}

interface Found {
  readonly name: string;
  readonly type: string;
  readonly on: readonly string[] | null;
  readonly properties: readonly string[] | null;
  readonly analyzer?: string | null;
}

async function existing(session: Session): Promise<ReadonlyMap<string, Found>> {
  const { records: constraints } = await session.executeRead((tx) =>
    tx.run("SHOW CONSTRAINTS YIELD name, type, labelsOrTypes AS on, properties"),
  );
  const { records: indexes } = await session.executeRead((tx) =>
    tx.run(
      `SHOW INDEXES YIELD name, type, labelsOrTypes AS on, properties, options, owningConstraint
       WHERE owningConstraint IS NULL
       RETURN name, type, on, properties, options.indexConfig['fulltext.analyzer'] AS analyzer`,
    ),
  );
  const found = [...constraints, ...indexes].map((record) => record.toObject() as unknown as Found);
  return new Map(found.map((item) => [item.name, item]));
}

function same(a: readonly string[], b: readonly string[] | null): boolean {
  return b !== null && a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}

function isAsWanted(item: SchemaItem, found: Found): boolean {
  // The server says NODE_PROPERTY_UNIQUENESS from 2025 on.
  const type = found.type.replace("NODE_PROPERTY_", "").replace("RELATIONSHIP_PROPERTY_", "RELATIONSHIP_");
  const analyzed = item.kind !== "FULLTEXT" || found.analyzer === "cjk";
  return type === item.kind && same(item.on, found.on) && same(item.properties, found.properties) && analyzed;
}

function refuseOthers(found: ReadonlyMap<string, Found>): void {
  for (const item of SCHEMA) {
    const known = found.get(item.name);
    if (known === undefined || isAsWanted(item, known)) continue;
    const is = `${known.type} on ${known.on?.join(", ")} (${known.properties?.join(", ")})`;
    const wanted = `${item.kind} on ${item.on.join(", ")} (${item.properties.join(", ")})`;
    const says = `Neo4j has a constraint or index "${item.name}" that is ${is}, not ${wanted}: drop it, then load again.`;
    throw new StoreError("constraint-conflict", says);
  }
}

/** Makes what is missing, one statement a transaction, then reads all back and compares. */
export async function ensureSchema(session: Session): Promise<void> {
  const before = await existing(session);
  refuseOthers(before);
  const missing = SCHEMA.filter(({ name }) => !before.has(name));
  if (missing.length === 0) return;
  for (const item of missing) await make(session, item);
  const after = await existing(session);
  refuseOthers(after);
  const absent = SCHEMA.find(({ name }) => !after.has(name));
  if (absent) {
    const says = `Neo4j did not make "${absent.name}": another constraint or index covers ${absent.on.join(", ")} (${absent.properties.join(", ")}); drop it, then load again.`;
    throw new StoreError("constraint-conflict", says);
  }
  await session.executeRead((tx) => tx.run("CALL db.awaitIndexes(300)"));
}

async function make(session: Session, item: SchemaItem): Promise<void> {
  try {
    await write(session, schemaStatement(item));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (!/ClientError\.Schema\./.test(code)) throw cause;
    const says = `Neo4j cannot make "${item.name}" on ${item.on.join(", ")} (${item.properties.join(", ")}): ${(cause as Error).message}`;
    throw new StoreError("constraint-conflict", says, { cause });
  }
}
