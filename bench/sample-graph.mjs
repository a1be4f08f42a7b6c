/** The graph of the sample pages, built by the compiled program. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storedGraph } from "../dist/store/export/stored-graph.js";
import { openStore } from "../dist/store/open.js";

const ROOT = join(import.meta.dirname, "..");

export async function sampleGraph() {
  const data = mkdtempSync(join(tmpdir(), "lianpu-sample-"));
  try {
    const build = [join(ROOT, "dist/cli/main.js"), "build", join(ROOT, "seeds/pages"), "--data", data];
    execFileSync(process.execPath, build, { stdio: ["ignore", "ignore", "inherit"] });
    const store = await openStore({ kind: "embedded", dir: join(data, "graph") });
    return await storedGraph(store).finally(() => store.close());
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
