/** GET of everything else: the files of the built viewer; unknown paths without a dot get its first page. */
import { Hono } from "hono";
import { fail } from "../answer.ts";
import type { Deps, StaticFile } from "../deps.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  woff2: "font/woff2",
  json: "application/json; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

export function viewerRoute(deps: Deps): Hono {
  return new Hono().get("*", async (c) => {
    const path = cleanPath(c.req.path);
    if (path === null) return fail(c, 404, "not-found", "There is no such file.");
    const file = await deps.readStatic(path);
    if (file === null) {
      const remedy = path === "index.html" ? "Run `npm run build` to build the viewer." : undefined;
      return fail(c, 404, "not-found", "There is no such file.", remedy);
    }
    if (c.req.header("if-none-match") === file.etag) return c.body(null, 304, { ETag: file.etag });
    return c.body(file.bytes, 200, headersOf(path, file));
  });
}

function headersOf(path: string, file: StaticFile): Record<string, string> {
  const hashed = path.startsWith("assets/");
  return {
    "Content-Type": TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: file.etag,
  };
}

/** The path below the viewer's root, or `null` for one that leaves it or names a hidden file. */
function cleanPath(requested: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(requested).slice(1);
  } catch {
    return null;
  }
  if (path === "" || !path.includes(".")) return "index.html";
  return /^[\w-]+(?:\/[\w-]+)*(?:\.[\w-]+)+$/.test(path) ? path : null;
}
