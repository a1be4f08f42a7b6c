/** The agents' door, spoken to by the protocol's own client over standard input and output of a real process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { run } from "../support/lianpu.ts";
import { ROOT } from "../support/tree.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Sourced {
  readonly quote: string;
  readonly paper: string;
  readonly date: string;
}
interface SaidFact {
  readonly edge: string;
  readonly relation: string;
  readonly source: Sourced | null;
}

let folder = "";
let client: Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lianpu-mcp-"));
  const built = await run(["build", "--data", join(folder, "data")]);
  expect(built.code).toBe(0);
  client = new Client({ name: "lianpu-tests", version: "0.0.0" });
  const args = [join(ROOT, "dist", "cli", "main.js"), "mcp", "--data", join(folder, "data")];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call<Said = Record<string, unknown>>(name: string, args: Record<string, unknown>) {
  const { structuredContent, content, isError = false } = await client.callTool({ name, arguments: args });
  const [first] = content as readonly { readonly type: string; readonly text?: string }[];
  return { said: structuredContent as Said, text: first?.text ?? "", isError };
}

describe("lianpu mcp", () => {
  it("lists its tools as readers, with the shapes of what they take", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "ask",
      "evidence",
      "paths",
      "query",
      "search",
      "show",
    ]);
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true });
      expect(inputSchema.type).toBe("object");
    }
  });

  it("answers a question with counted rows that cite paper and date", async () => {
    const { said, text } = await call<{
      outcome: string;
      count: number;
      rows: readonly { citations: readonly Sourced[] }[];
    }>("ask", { question: "毛腾飞出席了哪些活动？" });
    expect(said.outcome).toBe("answered");
    expect(said.rows).toHaveLength(said.count);
    for (const { citations } of said.rows) expect(citations[0]).toMatchObject({ paper: "株洲日报" });
    expect(JSON.parse(text)).toEqual(said);
  });

  it("shows an entity by initials, and every sentence behind one of its edges", async () => {
    const found = await call<{ hits: readonly { name: string; id: string }[] }>("search", { text: "mtf" });
    expect(found.said.hits[0]?.name).toBe("毛腾飞");
    const shown = await call<{ entities: readonly { facts: readonly SaidFact[] }[] }>("show", {
      name: found.said.hits[0]?.id,
    });
    const [fact] = shown.said.entities[0]?.facts ?? [];
    expect(fact?.source?.quote).toContain("毛腾飞");
    const behind = await call<{ sentences: readonly Sourced[] }>("evidence", { edge: fact?.edge });
    expect(behind.said.sentences.map(({ quote }) => quote)).toContain(fact?.source?.quote);
  });

  it("finds how two are joined, each step with its sentence", async () => {
    const { said } = await call<{
      paths: readonly { steps: readonly { sentences: readonly Sourced[] }[] }[];
    }>("paths", { from: "毛腾飞", to: "邓恢金" });
    expect(said.paths.length).toBeGreaterThan(0);
    for (const { steps } of said.paths) {
      for (const { sentences } of steps) expect(sentences[0]?.quote).not.toBe("");
    }
  });

  it("runs reading Cypher with parameters", async () => {
    const { said } = await call<{ rows: readonly unknown[][] }>("query", {
      cypher: "MATCH (p:Person {name: $name}) RETURN p.name AS name",
      params: { name: "毛腾飞" },
    });
    expect(said.rows).toEqual([["毛腾飞"]]);
  });

  it.each([
    ["query", { cypher: "MATCH (p) DETACH DELETE p" }, /^cypher-/],
    ["show", { name: "查无此人某某" }, /^entity-unknown/],
    ["evidence", { edge: "no-such-edge" }, /^edge-not-found/],
    ["paths", { from: "毛腾飞", to: "毛腾飞" }, /^same-ends/],
    ["ask", { question: "" }, /question/],
    ["show", { name: "毛腾飞", label: "Wizard" }, /label/],
  ])("refuses %s %o and says why, and goes on", async (name, args, why) => {
    const { isError, text } = await call(name, args);
    expect([isError, text]).toEqual([true, expect.stringMatching(why)]);
    expect((await call("search", { text: "毛腾飞" })).isError).toBe(false);
  });

  it("says as a process that nothing was built", async () => {
    const { code, err } = await run(["mcp", "--data", join(folder, "empty")]);
    expect([code, err]).toEqual([3, expect.stringContaining("lianpu")]);
  });
});
