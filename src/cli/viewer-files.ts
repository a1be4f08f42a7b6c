/** Hands out the files of the built viewer; each is read once. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { StaticFile } from "../http/deps.ts";

/** The paths that it is given are clean: the route lets no others through. */
export function readViewerFile(folder: string): (path: string) => Promise<StaticFile | null> {
  const known = new Map<string, StaticFile>();
  return async (path) => {
    const found = known.get(path) ?? (await load(join(folder, path)));
    if (found !== null) known.set(path, found);
    return found;
  };
}

async function load(path: string): Promise<StaticFile | null> {
  try {
    const bytes = new Uint8Array(await readFile(path));
    const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
    return { bytes, etag };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR" || code === "ENOTDIR") return null;
    throw error;
  }
}
