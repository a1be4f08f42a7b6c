/** The made-up town in an embedded store that lives as long as its test file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import type { GraphStore } from "../../src/store/store.ts";
import { townGraph } from "./town-graph.ts";

/** Call it once at the top of a test file; the store is filled before the first test. */
export function townStore(): GraphStore {
  const dir = mkdtempSync(join(tmpdir(), "lianpu-town-"));
  const store = openEmbedded(dir);
  beforeAll(async () => {
    await store.apply(townGraph());
  });
  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return store;
}
