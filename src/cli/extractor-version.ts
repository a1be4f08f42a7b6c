/** The version of everything that decides what is found on a page: a hash of the code of the stages and of the lexicons. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Rooms whose code decides what a page says and how pages come together. */
const ROOMS = ["model", "text", "rules", "stages", "pipeline"];

/** Lies beside the rooms in `src` and in `dist`. */
const HOME = fileURLToPath(new URL("../", import.meta.url));

/** Sixteen hex characters; the same code and words give the same on every machine. */
export function extractorVersion(lexicons: ReadonlyMap<string, string>, home: string = HOME): string {
  const hash = createHash("sha256");
  for (const path of ROOMS.flatMap((room) => codeUnder(`${home}/${room}`))) {
    hash.update(path.slice(home.length)).update("\n").update(readFileSync(path));
  }
  for (const [name, text] of lexicons) hash.update(name).update("\n").update(text);
  return hash.digest("hex").slice(0, 16);
}

function codeUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return codeUnder(path);
      return /\.(js|ts)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
    })
    .sort();
}
