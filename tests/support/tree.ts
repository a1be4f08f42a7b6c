/** The files of this repository, as house and docs tests see them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const LEFT_OUT = new Set(["node_modules", "dist", ".git", ".lianpu", ".cache", "coverage"]);

/** Paths under a folder, relative to the root, with forward slashes, sorted; empty for a folder that is not there. */
export function filesUnder(folder: string, ends: RegExp = /./): readonly string[] {
  const found: string[] = [];
  const walk = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (LEFT_OUT.has(entry.name)) continue;
      const inside = join(path, entry.name);
      if (entry.isDirectory()) walk(inside);
      else if (ends.test(entry.name)) found.push(relative(ROOT, inside).split(sep).join("/"));
    }
  };
  walk(join(ROOT, folder));
  return found.sort();
}

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
