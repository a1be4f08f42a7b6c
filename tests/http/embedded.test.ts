/** The API on the embedded store. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { apiContract } from "./api.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "lianpu-api-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

apiContract("the embedded store", async () => openEmbedded(join(folder, "graph")));
