/** The built viewer over a graph that was really built from pages, with decisions and new pages: files and store in memory. */
import { addingOf } from "../../src/cli/adding.ts";
import { judgingOf } from "../../src/cli/judging.ts";
import { type Fake, fakeLianpu } from "./fake-world.ts";
import { memoryStore } from "./memory-store.ts";
import { serveViewer, type ViewerServer } from "./viewer-server.ts";

export interface DecidingServer extends ViewerServer {
  readonly fake: Fake;
}

const noRows = () => ({ columns: [], rows: [], truncated: false });

/** Builds the pages and serves what came of them. */
export async function serveDeciding(
  pages: Readonly<Record<string, string>>,
  readOnly = false,
): Promise<DecidingServer> {
  const fake = fakeLianpu(pages);
  await fake.run("build", "/in");
  const judging = judgingOf(fake.real(), readOnly);
  const token = judging.write?.token;
  const store = () => memoryStore(fake.graph(), noRows);
  const server = await serveViewer(store(), {
    store: async () => store(),
    judging,
    ...(token === undefined ? {} : { adding: addingOf(fake.real(), token) }),
    ask: async (question) => ({
      question,
      says: `共 1 条：${question}`,
      choices: [],
      lines: [{ id: "x", cells: ["张建国"], edges: [], source: null }],
      nodes: [],
      edges: [],
    }),
    info: { version: "0.0.0", readOnly },
  });
  return { ...server, fake };
}
