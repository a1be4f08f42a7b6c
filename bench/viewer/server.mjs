/** Serves the built viewer over a store, the pages of the benchmark beside it, and in place of the overview a graph of any size. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { build } from "vite";
import { createApp } from "../../dist/http/app.js";

const ROOT = join(import.meta.dirname, "../..");
const BESIDE = "/bench";
const TYPES = { html: "text/html", js: "text/javascript" };

/** Builds the benchmark's own pages into a folder. */
export function buildPages(folder) {
  return build({
    root: import.meta.dirname,
    base: `${BESIDE}/`,
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ["index.html", "plain.html"].map((page) => join(import.meta.dirname, page)),
      },
    },
  });
}

/** `show` puts an overview and what surrounds its first node in place of the server's own. */
export function serveBench(store, pages) {
  const app = appOf(store);
  const instead = new Map();
  const front = new Hono()
    .get(`${BESIDE}/*`, (c) => {
      const path = join(pages, c.req.path.slice(BESIDE.length + 1));
      if (!existsSync(path)) return c.notFound();
      return c.body(readFileSync(path), 200, {
        "content-type": TYPES[path.split(".").at(-1)] ?? "text/plain",
      });
    })
    .all("*", (c) => {
      const text = instead.get(c.req.path);
      if (text === undefined) return app.fetch(c.req.raw, c.env);
      return c.body(text, 200, { "content-type": "application/json", "cache-control": "no-store" });
    });
  const show = (overview, neighbours) => {
    instead.set("/api/overview", JSON.stringify(overview));
    instead.set("/api/neighbours", JSON.stringify(neighbours));
  };
  return new Promise((ready) => {
    const server = serve({ fetch: front.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
      const url = `http://127.0.0.1:${port}/`;
      ready({ url, beside: `${url.slice(0, -1)}${BESIDE}/`, show, close: () => server.close() });
    });
  });
}

function appOf(store) {
  return createApp({
    store: async () => store,
    checkCypher: (text) => ({ ok: true, text }),
    readStatic: async (path) => {
      try {
        return { bytes: new Uint8Array(readFileSync(join(ROOT, "dist/web", path))), etag: `"${path}"` };
      } catch {
        return null;
      }
    },
    info: { version: "bench", readOnly: true },
    clock: () => performance.now(),
  });
}
