/** Serves the built viewer and the API over any store on a free port of this machine. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { createApp } from "../../src/http/app.ts";
import type { Deps } from "../../src/http/deps.ts";
import type { GraphStore } from "../../src/store/store.ts";

const WEB = join(import.meta.dirname, "..", "..", "dist", "web");

export interface ViewerServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveViewer(
  store: GraphStore,
  over: Partial<Deps> = {},
  port = 0,
): Promise<ViewerServer> {
  const app = createApp({
    store: async () => store,
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async (path) => {
      const bytes = await readFile(join(WEB, path)).catch(() => null);
      return bytes === null ? null : { bytes: new Uint8Array(bytes), etag: `"${bytes.length}"` };
    },
    info: { version: "0.0.0", readOnly: true },
    clock: () => performance.now(),
    ...over,
  });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, ({ port: bound }) => {
      resolve({
        url: `http://127.0.0.1:${bound}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
  });
}
