/** `lianpu load` and `--store neo4j` on a real server: what is built arrives, a second load writes nothing, faults say what to do. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { run } from "../support/lianpu.ts";
import { claimNeo4j } from "../support/neo4j-claim.ts";
import { CLAIM_MS, lacksNeo4j } from "../support/neo4j-server.ts";

vi.setConfig({ testTimeout: 180_000 });

describe.skipIf(lacksNeo4j())("lianpu load", () => {
  let folder = "";
  let data = "";
  let env: Record<string, string> = {};
  let release = async () => {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "lianpu-load-"));
    data = join(folder, "data");
    const claim = await claimNeo4j();
    release = () => claim.release();
    const { uri, username, password, database } = claim.login;
    env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    expect((await run(["build", "--data", data])).code).toBe(0);
  }, CLAIM_MS);

  afterAll(async () => {
    await release();
    rmSync(folder, { recursive: true, force: true });
  });

  it("first says what would change, then brings the graph, then finds nothing to write", async () => {
    const dry = await run(["load", "--dry-run", "--data", data], env);
    expect([dry.code, dry.out.startsWith("would change:")]).toEqual([0, true]);
    const first = await run(["load", "--data", data], env);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining("Person")]);
    const second = await run(["load", "--data", data, "--json"], env);
    expect(JSON.parse(second.out)).toMatchObject({ changed: false });
  });

  it("answers the same on both stores", async () => {
    const question = ["query", "--name", "chain-leaders", "--format", "csv", "--data", data];
    const embedded = await run(question);
    const server = await run([...question, "--store", "neo4j"], env);
    expect(embedded.out.split("\r\n").length).toBeGreaterThan(2);
    expect(server.out).toBe(embedded.out);
  });

  it("builds into the server directly, and finds it as it was", async () => {
    const { code, out } = await run(["build", "--data", data, "--store", "neo4j"], env);
    expect([code, out]).toEqual([0, expect.stringContaining("the graph is as it was")]);
  });

  it.each([
    ["a wrong password", { NEO4J_PASSWORD: "not-the-password" }, 3],
    ["no server", { NEO4J_URI: "bolt://127.0.0.1:1" }, 3],
    ["a database that is not there", { NEO4J_DATABASE: "nowhere" }, 3],
    ["no password", { NEO4J_PASSWORD: "" }, 2],
  ])("says in one or two lines what to do about %s", async (_, over, expected) => {
    const { code, err } = await run(["load", "--data", data], { ...env, ...over });
    expect(code).toBe(expected);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
