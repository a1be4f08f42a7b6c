/** The store contract on the embedded store, each time in a folder of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbedded } from "../../src/store/embedded/store.ts";
import { storeContract } from "./store.contract.ts";

const root = mkdtempSync(join(tmpdir(), "lianpu-store-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
storeContract("the embedded store", async () => openEmbedded(join(root, `store ${folders++} 'a"仓库`)));
